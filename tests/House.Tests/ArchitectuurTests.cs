using System.Text.RegularExpressions;
using Xunit;

namespace Regionetwerk.House.Tests;

/// <summary>Wat architecture.md over het huis belooft. Wie er bewust van afwijkt, verandert hier de lijst mee.</summary>
public sealed partial class ArchitectuurTests
{
    private static readonly Dictionary<string, string[]> MagVerwijzenNaar = new()
    {
        ["runtime"] = [],
        ["graphql"] = [],
        ["grains"] = ["runtime"],
        ["storage"] = ["grains"],
        ["silo"] = ["storage"],
        ["api"] = ["graphql", "storage", "silo"],
    };

    // Waar de lagere verdieping door een hogere heen bereikbaar is.
    private static readonly Dictionary<string, string[]> MagGebruiken = new()
    {
        ["runtime"] = [],
        ["graphql"] = [],
        ["grains"] = ["runtime"],
        ["storage"] = ["grains", "runtime"],
        ["silo"] = ["storage", "grains", "runtime"],
        ["api"] = ["graphql", "storage", "silo", "grains", "runtime"],
    };

    // De woorden van het domein: op elke verdieping dezelfde.
    private static readonly string[] Woorden =
    [
        "Aanpakken", "Agenda", "Ambassadeurs", "Bijeenkomsten", "Contacten", "Eigenaren", "Geld", "Gemeenten", "Geschiedenis", "Kennis", "Leden", "Logboek", "Netwerken",
        "Organisaties", "Post", "Privacy", "Programmas", "Regelingen", "Scholen", "Toelatingen", "Werkgroepen", "Wijzigingen", "Zoeken",
    ];

    // Wat een verdieping verder nodig heeft voor haar eigen werk.
    private static readonly Dictionary<string, string[]> EigenMappen = new()
    {
        ["grains"] = ["Kern", "Opslag", "Toegang"],
        ["storage"] =
        [
            "Archief", "Controle", "Gebeurtenissen", "Lezen", "Migraties", "Opslag", "Projecties", "Publiek", "Referentie", "Toegang", "Voorbeelden",
        ],
        ["silo"] = ["Achtergrond", "Hosting", "Opdrachten", "Voorbeelden"],
        ["api"] = ["Beheer", "Delen", "Hosting", "Inlezen", "Paginas", "Properties", "Schema", "Toegang", "Uitvoer", "Verkenner"],
    };

    private const int LangsteBestand = 300;

    public static TheoryData<string> Verdiepingen => [.. Huis.Verdiepingen];

    public static TheoryData<string> VerdiepingenMetDomein => [.. EigenMappen.Keys];

    [Theory]
    [MemberData(nameof(Verdiepingen))]
    public void Een_project_verwijst_alleen_naar_beneden(string verdieping) =>
        Assert.Empty(Huis.Projectverwijzingen(verdieping).Except(MagVerwijzenNaar[verdieping]));

    [Theory]
    [MemberData(nameof(Verdiepingen))]
    public void De_code_gebruikt_alleen_wat_beneden_staat(string verdieping)
    {
        var eigen = Huis.Gebruikt(verdieping)
            .Where(naam => naam.StartsWith("Regionetwerk.", StringComparison.Ordinal))
            .Select(naam => naam["Regionetwerk.".Length..].ToLowerInvariant());

        Assert.Empty(eigen.Except(MagGebruiken[verdieping]));
    }

    [Theory]
    [MemberData(nameof(Verdiepingen))]
    public void Alleen_de_opslag_weet_van_een_database(string verdieping)
    {
        string[] databases = ["Microsoft.Data.Sqlite", "Microsoft.EntityFrameworkCore", "SQLitePCL", "Npgsql", "Dapper", "System.Data"];

        if (verdieping is "storage")
            Assert.Contains(Huis.Pakketten(verdieping), pakket => databases.Any(pakket.StartsWith));
        else
            Assert.DoesNotContain(Huis.Gebruikt(verdieping).Concat(Huis.Pakketten(verdieping)), naam => databases.Any(naam.StartsWith));
    }

    [Theory]
    [InlineData("grains", "System.Net", "Microsoft.AspNetCore", "System.Text.Json", "System.Data")]
    [InlineData("runtime", "System.Net", "Microsoft.AspNetCore", "System.Text.Json", "System.Data")]
    [InlineData("storage", "System.Net", "Microsoft.AspNetCore")]
    public void Het_domein_de_runtime_en_de_opslag_kennen_niet_wat_boven_hen_hoort(string verdieping, params string[] verboden) =>
        Assert.DoesNotContain(Huis.Gebruikt(verdieping), naam => verboden.Any(naam.StartsWith));

    // Van Orleans zelf, en alleen waar het de plaats van runtime/ inneemt.
    [Fact]
    public void De_grains_vragen_om_geen_enkel_pakket_dan_dat_waarvan_zij_het_model_hebben() =>
        Assert.Equal(["Microsoft.Orleans.Sdk"], Huis.Pakketten("grains"));

    [Fact]
    public void Waarop_de_grains_draaien_wordt_in_projectbestanden_gekozen_en_nergens_in_de_code()
    {
        Assert.DoesNotContain(Huis.Bestanden(Huis.Verdiepingen), bestand => Huis.Regels(bestand).Any(regel => regel.StartsWith("#if", StringComparison.Ordinal)));
        Assert.DoesNotContain(
            Huis.Bestanden("grains", "storage"),
            bestand => Huis.Regels(bestand).Any(regel => regel.Contains("Orleans.Hosting", StringComparison.Ordinal)));
    }

    [Fact]
    public void Tijd_komt_alleen_van_TimeProvider_en_niemand_slaapt() => Assert.Empty(
        from bestand in Huis.Bestanden(Huis.Verdiepingen)
        from regel in Huis.Regels(bestand).Index()
        where Klok().IsMatch(regel.Item) && !regel.Item.TrimStart().StartsWith("//", StringComparison.Ordinal)
        select $"{bestand}:{regel.Index + 1}: {regel.Item.Trim()}");

    [Fact]
    public void Een_bestand_is_ten_hoogste_driehonderd_regels() => Assert.Empty(
        from bestand in Huis.Bestanden([.. Huis.Verdiepingen, "tests"])
        let regels = Huis.Regels(bestand).Length
        where regels > LangsteBestand
        select $"{bestand}: {regels} regels; het mogen er {LangsteBestand} zijn");

    [Theory]
    [MemberData(nameof(VerdiepingenMetDomein))]
    public void Mappen_heten_op_elke_verdieping_naar_dezelfde_woorden(string verdieping) =>
        Assert.Empty(Huis.Mappen(verdieping).Except(Woorden).Except(EigenMappen[verdieping]));

    [Fact]
    public void Alleen_waar_de_api_start_weet_zij_van_de_silo()
    {
        var daarbuiten = Huis.Bestanden("api")
            .Where(bestand => bestand != "api/Program.cs" && !bestand.StartsWith("api/Hosting/", StringComparison.Ordinal));

        Assert.DoesNotContain(daarbuiten, bestand => Huis.Regels(bestand).Any(regel => regel.Contains("Regionetwerk.Silo", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bThread\.Sleep\b|\bEnvironment\.TickCount|\bnew Random\(\)")]
    private static partial Regex Klok();
}
