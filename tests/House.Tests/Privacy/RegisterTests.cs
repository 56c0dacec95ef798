using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Regionetwerk.Api.Paginas;
using Regionetwerk.Grains.Privacy;
using Regionetwerk.Silo.Post;
using Regionetwerk.Storage.Opslag;
using Xunit;

namespace Regionetwerk.House.Tests.Privacy;

/// <summary>The register of processing says what there is, and the documentation says what the register does.</summary>
public sealed partial class RegisterTests
{
    // Tables without anything about a person, of those that no rebuild can make again.
    private static readonly string[] ZonderPersonen =
    [
        "migraties", "streams", "snapshots", "publieken", "publiek_sleutels", "scholen", "instellingen", "jobs", "links",
        "zoekdocumenten", "zoekwoorden", "zoektermen", "zoekstand",
    ];

    // Who touches the table of persons, and why no line of the log of processing has to come of it.
    private static readonly Dictionary<string, string> RaaktPersonen = new()
    {
        ["storage/Contacten/Persoonsgegevens.cs"] = "the one place where somebody reads persons of records; it writes the line itself",
        ["storage/Archief/Archiefschrijver.cs"] = "for the owner to take along; it writes the lines itself",
        ["storage/Archief/Archiefherstel.cs"] = "puts them back for an operator, whose command is in the log",
        ["storage/Privacy/Persoonsdossier.cs"] = "for the person; Gegevensbeheer writes the line",
        ["storage/Privacy/Inzagen.cs"] = "finds the address that a secret belongs to",
        ["storage/Privacy/Bewaartermijnen.cs"] = "counts them",
        ["storage/Opslag/Erasables.cs"] = "writes and erases them",
        ["storage/Opslag/Register.cs"] = "finds whether an address registered before; gives an id",
        ["storage/Bijeenkomsten/Bijeenkomstwerk.cs"] = "finds which bijeenkomsten still have some",
        ["storage/Bijeenkomsten/EigenAanmelding.cs"] = "counts letters to one address",
        ["storage/Post/Postbus.cs"] = "addresses a letter",
        ["storage/Voorbeelden/VoorbeeldenVerwijderen.cs"] = "deletes them",
    };

    [Fact]
    public void Alleen_wie_hier_genoemd_is_komt_aan_de_tabel_van_personen() => Assert.Equal(
        RaaktPersonen.Keys.Order(StringComparer.Ordinal),
        Huis.Bestanden("storage", "silo", "api", "grains").Where(bestand => Personen().IsMatch(string.Join('\n', Huis.Regels(bestand)))).Order(StringComparer.Ordinal));

    [Fact]
    public void Elke_tabel_buiten_het_leesmodel_staat_in_het_register_of_gaat_niet_over_mensen()
    {
        var leesmodel = Tabellen(name => name.StartsWith("leesmodel", StringComparison.Ordinal));
        var alle = Tabellen(name => !name.StartsWith("leesmodel", StringComparison.Ordinal)).Where(tabel => !tabel.StartsWith("oud_", StringComparison.Ordinal) && !tabel.StartsWith("gewijzigd_", StringComparison.Ordinal));
        var bekend = Verwerkingen.Alle.SelectMany(verwerking => verwerking.Tabellen).ToHashSet();

        Assert.Empty(alle.Except(leesmodel).Except(bekend).Except(ZonderPersonen));
        Assert.Empty(bekend.Intersect(ZonderPersonen));
        Assert.Empty(((string[])["contacten", "aanmeldingen", "ambassadeurs", "inzetten"]).Except(bekend));
    }

    [Fact]
    public void Een_termijn_in_het_register_is_die_van_het_product() => Assert.Equal(
        (new PostLimieten().Kept.Days, new OpslagLimieten().RequestsKept.Days, new OpslagLimieten().ProcessingLogKept.Days),
        (Verwerkingen.DagenPost, Verwerkingen.DagenVerzoek, Verwerkingen.DagenLogboek));

    // One day is a working day there, which is no term of days.
    [Fact]
    public void Een_termijn_in_het_register_leest_zoals_hij_is() => Assert.All(
        Verwerkingen.Alle.Where(verwerking => verwerking.Dagen > 1),
        verwerking => Assert.Contains(Nederlands.Duur(TimeSpan.FromDays(verwerking.Dagen!.Value)), verwerking.Wissen, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void De_documentatie_heeft_van_elke_verwerking_de_regel()
    {
        var tekst = File.ReadAllText(Doc());

        Assert.All(Verwerkingen.Alle, verwerking => Assert.Contains(
            $"| {verwerking.Naam} | {verwerking.Gegevens} | {verwerking.Doel} | {verwerking.Grondslag} | {verwerking.Wissen} | {string.Join(", ", verwerking.Tabellen.Select(tabel => $"`{tabel}`"))} |",
            tekst,
            StringComparison.Ordinal));
    }

    private static HashSet<string> Tabellen(Func<string, bool> welke) =>
    [
        .. from naam in typeof(Database).Assembly.GetManifestResourceNames()
           let bestand = naam.Split(".Migraties.")[^1]
           where naam.EndsWith(".sqlite.sql", StringComparison.Ordinal) && welke(bestand)
           from Match tabel in Tabel().Matches(Lees(naam))
           select tabel.Groups[1].Value,
    ];

    private static string Lees(string naam)
    {
        using var lezer = new StreamReader(typeof(Database).Assembly.GetManifestResourceStream(naam)!);
        return lezer.ReadToEnd();
    }

    private static string Doc([CallerFilePath] string dit = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(dit)!, "../../../docs/privacy.md"));

    [GeneratedRegex(@"\b(FROM|JOIN|INTO|UPDATE)\s+(\{\w+\})?personen\b|,\s*personen\s+[a-z]\b")]
    private static partial Regex Personen();

    [GeneratedRegex(@"CREATE (?:VIRTUAL )?TABLE (?:\{m\})?(\w+)")]
    private static partial Regex Tabel();
}
