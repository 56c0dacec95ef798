using System.Globalization;
using System.Text;
using Regionetwerk.House.Tests.Afscherming.Tabel;
using Xunit;

namespace Regionetwerk.House.Tests.Afscherming;

/// <summary>
/// The table beside the schema, held against the house: who sees what, and that in every way in they see exactly that, no less and no more.
/// How long an answer takes is not measured here.
/// </summary>
public sealed class TabelTests(Uitstalling uitstalling) : IClassFixture<Uitstalling>
{
    // Fields that no record here has anything in: of these the table proves nothing, and the walk of the schema has to.
    private static readonly string[] NooitGevuld =
    [
        "Aanmelding.aanwezig", "Aanmelding.functie", "Aanmelding.organisatie", "Aanmelding.plaatsOpWachtlijst", "Aanpak.aanbieder", "Aanpak.dimensies",
        "Aanpak.duur", "Aanpak.erkenning", "Aanpak.leeftijdTot", "Aanpak.leeftijdVan", "Aanpak.link", "Aanpak.stappen", "Aanvraag.afwijzingen",
        "Aanvraag.laatstAfgezegd", "Aanvraag.school", "Aanvraag.voorstellen", "Aanvraag.wachtDagen", "Aanvraag.wachttijd", "Bijeenkomst.aantalAanwezig",
        "Bijeenkomst.reden", "Bijeenkomst.school", "Budget.herkomst", "Budget.stand", "Contact.telefoon", "Deadline.afgerondOp", "Doorgifte.ontvangen",
        "Inzet.reden", "Kennisitem.school", "Netwerk.bord", "Netwerk.dekking", "Opgave.school", "Organisatie.aanbiedingen", "Organisatie.geslotenOp",
        "Organisatie.ontvangbareDoorgiften", "Organisatie.strijdigeFinancieringen", "Programma.catalogus", "Reactie.school", "School.budgetten",
        "School.programmas", "School.strijdigeFinancieringen", "Toelating.approl", "Toelating.bereiken", "Toelating.client", "Toelating.persoon",
    ];

    public static TheoryData<string> Kijkers => [.. Kijkersoort.Alle.Select(een => een.Naam)];

    [Fact]
    public void Van_elk_type_met_een_id_en_van_elke_kring_waarin_het_te_delen_is_staat_in_de_tabel_wie_het_ziet()
    {
        var ontbreekt = uitstalling.Schema.Nodes.Except(uitstalling.Records.Select(record => record.Soort)).ToList();
        Assert.True(ontbreekt.Count == 0, $"Maak in Uitstalling in elke kring een record van {string.Join(", ", ontbreekt)}, met een regel in {Verwachtingen.Bestand}.");
        Assert.DoesNotContain(uitstalling.Records, record => !uitstalling.Verwachtingen.Noemt(record));
        var alleen = uitstalling.Records.GroupBy(record => record.Soort).Where(soort => soort.All(record => record.Deling is not (Uitgestald.Publiek or Uitgestald.Beheer)));
        foreach (var soort in alleen)
            Assert.Empty(uitstalling.Schema.Keuzen("Zichtbaarheid").Except(soort.Select(record => record.Deling)));
    }

    [Fact]
    public async Task De_tabel_zegt_van_elk_record_en_van_elk_veld_met_een_eigen_regel_wie_het_ziet()
    {
        var (regels, leeg) = await Veldregels.Lees(uitstalling);

        HoudVast(Verwachtingen.Bestand, string.Join('\n', [Verwachtingen.Kop, .. regels, ""]));
        Assert.Equal(NooitGevuld, leeg);
    }

    [Theory]
    [MemberData(nameof(Kijkers))]
    public async Task Langs_elke_weg_bestaat_precies_wat_de_tabel_zegt(string naam)
    {
        var verslag = (await uitstalling.Uitslag)[Kijkersoort.Met(naam)];

        Assert.True(!verslag.Fouten.Any(), string.Join('\n', verslag.Fouten));
        // What exists for somebody comes by where nobody asked for it: otherwise the ways are blind for it. Only an aanmelding is behind a bijeenkomst,
        // and that is under another scope.
        var ongezien = verslag.Ongezien.Where(record => (naam, record.Soort) is not ("app contacten.lezen", "Aanmelding")).ToList();
        Assert.True(ongezien.Count == 0, $"Kwam nergens langs: {string.Join(", ", ongezien)}");
    }

    [Fact]
    public async Task Geteld_is_hoe_vaak_elke_soort_aanroeper_elke_soort_record_probeerde_te_zien()
    {
        if (!Wegen.Geteld)
            return;
        var verslagen = await uitstalling.Uitslag;
        StringBuilder tekst = new($"| | {string.Join(" | ", Kijkersoort.Alle)} | total |\n|---|{string.Concat(Enumerable.Repeat("--:|", Kijkersoort.Alle.Length + 1))}\n");
        foreach (var soort in uitstalling.Schema.Nodes)
            tekst.Append(CultureInfo.InvariantCulture, $"| {soort} | {Rij(Kijkersoort.Alle.Select(kijker => verslagen[kijker].Pogingen.GetValueOrDefault(soort)))} |\n");
        tekst.Append(CultureInfo.InvariantCulture, $"| total | {Rij(Kijkersoort.Alle.Select(kijker => verslagen[kijker].Pogingen.Values.Sum()))} |\n");

        var bestand = Path.Combine(House.Tests.Huis.Hoofdmap, "docs", "security-tries.md");
        var geschreven = File.ReadAllText(bestand);
        var kop = geschreven.Split("| |")[0];
        // A new mutation or page is tried more often than was written, and shifts a little who opens which page: that may wait. Less, or a record or
        // caller that is not there, may not.
        if (!Getallen(geschreven[kop.Length..]).SequenceEqual(Getallen(tekst.ToString()), Minstens))
            HoudVast(bestand, kop + tekst);
    }

    private static IEnumerable<string> Getallen(string tabel) => tabel.Split('|').Select(cel => cel.Trim());

    private static string Rij(IEnumerable<int> getallen)
    {
        var rij = getallen.ToList();
        return string.Join(" | ", rij.Append(rij.Sum()).Select(getal => getal.ToString(CultureInfo.InvariantCulture)));
    }

    private static readonly IEqualityComparer<string> Minstens = EqualityComparer<string>.Create(
        (geschreven, nu) => geschreven == nu || (int.TryParse(geschreven, CultureInfo.InvariantCulture, out var minstens) && int.TryParse(nu, CultureInfo.InvariantCulture, out var getal) && getal >= minstens * 0.9));

    // What differs is written beside it, to be looked at and taken over.
    private static void HoudVast(string bestand, string nu)
    {
        var nieuw = $"{bestand}.nieuw";
        if (File.Exists(bestand) && File.ReadAllText(bestand) == nu)
        {
            File.Delete(nieuw);
            return;
        }
        File.WriteAllText(nieuw, nu);
        Assert.Fail($"{Path.GetFileName(bestand)} is niet meer zoals afgesproken: vergelijk {nieuw}, en neem het over als het zo moet.");
    }
}
