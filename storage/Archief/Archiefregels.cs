using System.Collections.Immutable;
using System.Text.Json;

namespace Regionetwerk.Storage.Archief;

/// <summary>The files of an archive, in the order in which they are written and read.</summary>
internal static class Archiefbestand
{
    /// <summary>What records of others the own ones lean on, before them.</summary>
    public const string Vooraf = "omgeving-vooraf.jsonl";

    public const string Gebeurtenissen = "gebeurtenissen.jsonl";

    /// <summary>What others did with the own ones, after them.</summary>
    public const string Achteraf = "omgeving-achteraf.jsonl";

    public const string Teksten = "teksten.jsonl";
    public const string Personen = "personen.jsonl";
    public const string Gewist = "gewist.jsonl";

    public static ImmutableArray<string> Alle { get; } = [Vooraf, Gebeurtenissen, Achteraf, Teksten, Personen, Gewist];
}

/// <summary>An event as it is stored: the name and version of its shape are stable.</summary>
internal sealed record Gebeurtenisregel(
    string Stroom, long Versie, string Naam, int Vorm, string Organisatie, string Persoon, long Op, JsonElement Inhoud);

/// <summary>Prose that somebody typed.</summary>
internal sealed record Tekstregel(string Record, string Veld, string Waarde);

/// <summary>A person.</summary>
internal sealed record Persoonregel(string Record, string Naam, string Functie, string? Email, string? Telefoon);

/// <summary>A record that was erased: it stays erased.</summary>
internal sealed record Wisregel(string Record, long Op, string Stand);
