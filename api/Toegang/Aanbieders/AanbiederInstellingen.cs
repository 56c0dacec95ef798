using System.Collections.Immutable;
using System.Security.Cryptography;
using Regionetwerk.Api.Hosting;

namespace Regionetwerk.Api.Toegang.Aanbieders;

/// <summary>What an installation may say about the providers that people sign in with: sections <c>AzureAd</c> and <c>Oidc</c>.</summary>
public static class AanbiederInstellingen
{
    /// <summary>The section of Entra ID.</summary>
    public const string AzureAd = "AzureAd";

    /// <summary>The section of any other provider.</summary>
    public const string Oidc = "Oidc";

    private static readonly string[] Veel = ["organizations", "common"];

    /// <summary>The providers; none when neither section is there.</summary>
    /// <exception cref="InstellingException">A setting cannot be used.</exception>
    public static ImmutableArray<Aanbieder> Lees(IConfiguration instellingen)
    {
        var gevonden = ImmutableArray.CreateBuilder<Aanbieder>();
        if (instellingen.GetSection(AzureAd) is var entra && entra.Exists())
            gevonden.Add(LeesEntra(entra));
        if (instellingen.GetSection(Oidc) is var ander && ander.Exists())
            gevonden.Add(LeesAnder(ander));
        return gevonden.ToImmutable();
    }

    private static Aanbieder LeesEntra(IConfigurationSection deel)
    {
        var clientId = Nodig(deel, "ClientId", "de client id (Application ID) van deze toepassing in Entra ID");
        var directory = Nodig(deel, "TenantId", "de id van een directory, of organizations").ToLowerInvariant();
        if (!Guid.TryParseExact(directory, "D", out _) && !Veel.Contains(directory))
            throw new InstellingException($"De instelling {deel.Path}:TenantId is '{directory}'. Geef de id van een directory, organizations of common.");
        var directories = Lijst(deel, "ToegestaneDirectories").Select(een => een.ToLowerInvariant()).ToImmutableArray();
        if (directories.FirstOrDefault(een => !Guid.TryParseExact(een, "D", out _)) is { } vreemd)
            throw new InstellingException($"De instelling {deel.Path}:ToegestaneDirectories noemt '{vreemd}'. Geef alleen de id's van directories.");
        return Voltooid(deel, new()
        {
            Schema = Aanbieder.Entra,
            Naam = Tekst(deel, "Naam") ?? "Microsoft Entra ID",
            Adres = Adres(deel, "Instance", Tekst(deel, "Instance") ?? "https://login.microsoftonline.com/"),
            Directory = directory,
            Directories = directories,
            ClientId = clientId,
            Publiek = Lijst(deel, "Audience") is { Length: > 0 } publiek ? publiek : [clientId, $"api://{clientId}"],
        });
    }

    private static Aanbieder LeesAnder(IConfigurationSection deel)
    {
        var adres = Adres(deel, "Authority", Nodig(deel, "Authority", "het adres van de aanbieder (de issuer)"));
        return Voltooid(deel, new()
        {
            Schema = Aanbieder.Oidc,
            Naam = Tekst(deel, "Naam") ?? new Uri(adres).Host,
            Adres = adres,
            ClientId = Nodig(deel, "ClientId", "de client id van deze toepassing bij de aanbieder"),
            Publiek = Lijst(deel, "Audience"),
        });
    }

    private static Aanbieder Voltooid(IConfigurationSection deel, Aanbieder aanbieder)
    {
        var geheim = new Clientgeheim(
            Tekst(deel, "Geheim"), Tekst(deel, "Geheimbestand"), Tekst(deel, "Sleutelbestand"), Tekst(deel, "Sleutelnaam"));
        string?[] manieren = [geheim.Tekst, geheim.Geheimbestand, geheim.Sleutelbestand];
        if (manieren.Count(manier => manier is not null) > 1)
            throw new InstellingException($"Kies onder {deel.Path} een van Geheim, Geheimbestand en Sleutelbestand.");
        aanbieder = aanbieder with
        {
            Scopes = [.. Lijst(deel, "Scopes").Prepend("openid").Distinct()],
            Geheim = manieren.All(manier => manier is null) ? null : geheim,
        };
        if (aanbieder.Geheim is null && aanbieder.Publiek.IsEmpty)
            throw new InstellingException($"Onder {deel.Path} staat geen Audience (voor tokens) en geen Geheim, Geheimbestand of Sleutelbestand (voor bladzijden). Geef een van beide.");
        Beproef(deel, aanbieder);
        return aanbieder;
    }

    // Now rather than when the first person wants in.
    private static void Beproef(IConfigurationSection deel, Aanbieder aanbieder)
    {
        try
        {
            if (aanbieder.Geheim is not null)
                Clientbewijs.Voor(aanbieder, aanbieder.Adres, DateTimeOffset.UnixEpoch);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException or InvalidDataException)
        {
            throw new InstellingException($"Het geheim of de sleutel van {deel.Path} is niet te lezen: {fout.Message}");
        }
    }

    private static string Adres(IConfigurationSection deel, string naam, string tekst) =>
        Uri.TryCreate(tekst, UriKind.Absolute, out var adres) && adres is { Query: "", Fragment: "", UserInfo: "" }
        && (adres.Scheme == Uri.UriSchemeHttps || (adres.Scheme == Uri.UriSchemeHttp && adres.IsLoopback))
            ? tekst.TrimEnd('/')
            : throw new InstellingException($"De instelling {deel.Path}:{naam} is '{tekst}'. Geef een adres dat met https:// begint.");

    private static string Nodig(IConfigurationSection deel, string naam, string wat) =>
        Tekst(deel, naam) ?? throw new InstellingException($"De instelling {deel.Path}:{naam} ontbreekt. Geef {wat}, of haal de sectie {deel.Path} weg.");

    private static string? Tekst(IConfigurationSection deel, string naam) => string.IsNullOrWhiteSpace(deel[naam]) ? null : deel[naam]!.Trim();

    // As a list in JSON, or with commas or spaces in one variable of the environment.
    private static ImmutableArray<string> Lijst(IConfigurationSection deel, string naam) =>
    [
        .. deel.GetSection(naam).GetChildren().Select(een => een.Value).Append(deel[naam])
            .SelectMany(een => (een ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
    ];
}
