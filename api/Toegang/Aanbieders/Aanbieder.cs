using System.Collections.Immutable;

namespace Regionetwerk.Api.Toegang.Aanbieders;

/// <summary>A provider that people and apps sign in with, as the settings have it.</summary>
public sealed record Aanbieder
{
    /// <summary>Name of Entra ID: of its scheme, its pages and of whoever it vouches for.</summary>
    public const string Entra = "entra";

    /// <summary>The same of any other OpenID provider.</summary>
    public const string Oidc = "oidc";

    /// <summary>Which of the two.</summary>
    public required string Schema { get; init; }

    /// <summary>What people call it.</summary>
    public required string Naam { get; init; }

    /// <summary>Where it is, without a slash at the end; of Entra ID without the directory.</summary>
    public required string Adres { get; init; }

    /// <summary>Of Entra ID: a directory, or <c>organizations</c> or <c>common</c> for many.</summary>
    public string Directory { get; init; } = "";

    /// <summary>Of Entra ID: the only directories that are trusted; empty for all that <see cref="Directory"/> allows.</summary>
    public ImmutableArray<string> Directories { get; init; } = [];

    /// <summary>How it knows us.</summary>
    public required string ClientId { get; init; }

    /// <summary>For whom a token has to be meant; one of these. Empty where no tokens are taken.</summary>
    public ImmutableArray<string> Publiek { get; init; } = [];

    /// <summary>What is asked for when somebody signs in.</summary>
    public ImmutableArray<string> Scopes { get; init; } = ["openid"];

    /// <summary>What we show that we are ourselves with; null where nobody signs in on pages.</summary>
    public Clientgeheim? Geheim { get; init; }

    /// <summary>Whether it is Entra ID, with its own rules.</summary>
    public bool IsEntra => Schema == Entra;

    /// <summary>Whether its metadata may come over http: from this very machine only.</summary>
    public bool IsLokaal => new Uri(Adres).IsLoopback;
}

/// <summary>By reference, read when it is used: a file can be replaced without a restart.</summary>
/// <param name="Tekst">A secret that the environment holds.</param>
/// <param name="Geheimbestand">A file with a secret.</param>
/// <param name="Sleutelbestand">A file with a private key in PEM, and a certificate where there is one.</param>
/// <param name="Sleutelnaam">How the provider calls that key, where it is not the name that follows from it.</param>
public sealed record Clientgeheim(string? Tekst, string? Geheimbestand, string? Sleutelbestand, string? Sleutelnaam)
{
    // A record would print what it holds.
    /// <inheritdoc/>
    public override string ToString() => nameof(Clientgeheim);
}
