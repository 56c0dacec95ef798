using System.Text.Json;
using System.Text.RegularExpressions;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Ambassadeurs;

/// <summary>An aanvraag of a school in Heibloem becomes inzet with a report; on the way one ambassadeur says no.</summary>
public sealed class HeibloemTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string School = "08JJ00";
    private const string Bestuur = "bestuur-23961";
    private const string Beheerder = "landelijk-ondersteuningsaanbod";
    private const string Groningen = "GM0014";
    private const string Rotterdam = "GM0599";

    private const string Bord = """
        query($slug: String!) {
          netwerk(slug: $slug) {
            bord {
              wachtend { id wens wachttijd school { naam } gemeente { naam } voorstellen { kilometers redenen ambassadeur { id functie } } afwijzingen { reden ambassadeur { functie } } }
              zonderAntwoord { id }
              gepland { id uren ambassadeur { functie } }
              zonderVerslag { id }
              aantalWachtend aantalZonderAntwoord aantalGepland aantalZonderVerslag aantalNietVrij
              nietVrij { reden ambassadeur { functie } }
              uren { maand beschikbaar geboekt }
            }
          }
        }
        """;

    [Fact]
    public async Task Een_aanvraag_van_een_school_in_Heibloem_wordt_inzet_met_een_verslag()
    {
        var (school, loa, groningen, rotterdam) = (await huis.Als(Bestuur), await huis.Als(Beheerder), await huis.Als(Groningen), await huis.Als(Rotterdam));
        var (netwerkId, slug) = await Netwerk(loa);
        foreach (var lid in new[] { (groningen, Groningen), (rotterdam, Rotterdam) })
        {
            await loa.NodigUit(netwerkId, lid.Item2);
            await lid.Item1.Aanvaard(netwerkId);
        }
        await groningen.Ambassadeur(Groningen, netwerkId, functie: "Schoolleider");
        await rotterdam.Ambassadeur(Rotterdam, netwerkId, gemeente: "GM0772", functie: "Ouderconsulent", urenPerMaand: 6);

        // The school asks; nobody but the school and the beheerder sees it.
        var aanvraagId = await school.Aanvraag(School, netwerkId, "Een ouderkamer beginnen in het dorp");
        Assert.Equal(JsonValueKind.Null, (await Node(groningen, aanvraagId)).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await Vraag(groningen, slug)).ValueKind);
        var wachtend = (await Vraag(loa, slug)).Op("wachtend.0");
        Assert.Equal(("Basisschool De Heihorst", "Leudal", "NIEUW"), (wachtend.Op("school.naam").GetString(), wachtend.Op("gemeente.naam").GetString(), wachtend.Op("wachttijd").GetString()));
        Assert.Equal(["Ouderconsulent", "Schoolleider"], wachtend.Op("voorstellen").EnumerateArray().Select(een => een.Op("ambassadeur.functie").GetString()));
        Assert.Equal(["Werkt in het PO", "38 km van Leudal", "Kent het thema", "Heeft deze maand nog 6 van 6 uur"], wachtend.Op("voorstellen.0").Teksten("redenen"));

        // The nearest is asked, and says no: then it sees the aanvraag no longer, and the next is proposed.
        await Bied(loa, aanvraagId, wachtend.Op("voorstellen.0.ambassadeur.id").GetString()!);
        Assert.Equal("AANGEBODEN", (await Node(rotterdam, aanvraagId)).Op("status").GetString());
        Assert.Equal(JsonValueKind.Null, (await Node(groningen, aanvraagId)).ValueKind);
        (await rotterdam.Opdracht("aanbodAfwijzen", new { aanvraagId, reden = "Te ver rijden" })).Gelukt();
        Assert.Equal(JsonValueKind.Null, (await Node(rotterdam, aanvraagId)).ValueKind);
        wachtend = (await Vraag(loa, slug)).Op("wachtend.0");
        Assert.Equal("Te ver rijden", wachtend.Op("afwijzingen.0.reden").GetString());
        Assert.Equal("Schoolleider", wachtend.Op("voorstellen").EnumerateArray().Single().Op("ambassadeur.functie").GetString());

        // The next says yes: the hours are booked, and the school sees who comes.
        await Bied(loa, aanvraagId, wachtend.Op("voorstellen.0.ambassadeur.id").GetString()!);
        Assert.Equal(aanvraagId, (await Vraag(loa, slug)).Op("zonderAntwoord.0.id").GetString());
        var inzetId = (await groningen.Opdracht("aanbodAanvaarden", new { aanvraagId, datum = Inrichting.Vandaag })).Id();
        Assert.Equal(("GEPLAND", "Schoolleider"), await Zie(school, aanvraagId));
        Assert.Equal((14, 6), Uren(await Vraag(loa, slug)));

        // Afterwards there is a report, which all three can read.
        (await groningen.Opdracht("inzetVerslag", new { inzetId, uren = 5, datum = Inrichting.Vandaag, verslag = "Twaalf ouders en een plan" })).Gelukt();
        foreach (var wie in new[] { school, loa, groningen })
            Assert.Equal("Twaalf ouders en een plan", (await wie.Vraag("query($id: ID!) { node(id: $id) { ... on Inzet { verslag } } }", new { id = inzetId }))["node.verslag"].GetString());
        Assert.Equal(("UITGEVOERD", "Schoolleider"), await Zie(school, aanvraagId));
        Assert.Equal((14, 5), Uren(await Vraag(loa, slug)));
    }

    [Fact]
    public async Task Wat_een_ambassadeur_kan_ziet_elke_deelnemer_en_wie_het_is_en_hoeveel_uur_er_is_niet()
    {
        const string Ambassadeur = "query($id: ID!) { node(id: $id) { ... on Ambassadeur { functie sectoren beschikbaar urenPerMaand maanden { over } organisatie { sleutel } contact { id } } } }";
        var loa = await huis.Als(Beheerder);
        var id = await loa.Ambassadeur(Beheerder, await loa.Ambassadeursnetwerk(), gemeente: Groningen);

        var ander = (await (await huis.Als(Rotterdam)).Vraag(Ambassadeur, new { id }))["node"];
        Assert.Equal("Schoolleider", ander.Op("functie").GetString());
        foreach (var veld in new[] { "urenPerMaand", "maanden", "organisatie", "contact" })
            Assert.Equal(JsonValueKind.Null, ander.Op(veld).ValueKind);
        var eigen = (await loa.Vraag(Ambassadeur, new { id }))["node"];
        Assert.Equal((8, Beheerder), (eigen.Op("urenPerMaand").GetInt32(), eigen.Op("organisatie.sleutel").GetString()));
        Assert.Equal(JsonValueKind.Null, (await huis.Niemand.Vraag(Ambassadeur, new { id }))["node"].ValueKind);
    }

    [Fact]
    public async Task Waar_binnen_veertig_kilometer_niemand_is_staat_per_sector_in_de_dekking()
    {
        var loa = await huis.Als(Beheerder);
        var (netwerkId, slug) = await Netwerk(loa);
        await loa.Ambassadeur(Beheerder, netwerkId, ["SBO"], Groningen);

        var dekking = (await loa.Vraag("query($slug: String!) { netwerk(slug: $slug) { dekking { sector ambassadeurs aantalZonder zonder } } }", new { slug }))["netwerk.dekking"];

        var sbo = dekking.EnumerateArray().Single(een => een.Op("sector").GetString() is "SBO");
        Assert.DoesNotContain(Groningen, sbo.Teksten("zonder"));
        Assert.Contains("GM1640", sbo.Teksten("zonder"));
        Assert.Equal(342, dekking.EnumerateArray().Single(een => een.Op("sector").GetString() is "PO").Op("aantalZonder").GetInt32());
    }

    [Fact]
    public async Task Waarom_inzet_niet_doorgaat_lezen_wie_vroeg_en_de_beheerder_en_de_aanvraag_wacht_weer()
    {
        const string Afgezegd = "query($id: ID!) { node(id: $id) { ... on Aanvraag { afwijzingen { reden } laatstAfgezegd { reden } } } }";
        var (school, loa, groningen) = (await huis.Als(Bestuur), await huis.Als(Beheerder), await huis.Als(Groningen));
        var (netwerkId, slug) = await Netwerk(loa);
        await loa.NodigUit(netwerkId, Groningen);
        await groningen.Aanvaard(netwerkId);
        var ambassadeurId = await groningen.Ambassadeur(Groningen, netwerkId);
        var aanvraagId = await school.Aanvraag(School, netwerkId);
        await Bied(loa, aanvraagId, ambassadeurId);
        var inzetId = (await groningen.Opdracht("aanbodAanvaarden", new { aanvraagId })).Id();
        Assert.Equal(JsonValueKind.Null, (await school.Vraag(Afgezegd, new { id = aanvraagId }))["node.laatstAfgezegd"].ValueKind);

        (await groningen.Opdracht("inzetAfzeggen", new { inzetId, reden = "De schoolleider is ziek" })).Gelukt();

        Assert.Equal("De schoolleider is ziek", (await school.Vraag(Afgezegd, new { id = aanvraagId }))["node.laatstAfgezegd.reden"].GetString());
        Assert.Empty((await school.Vraag(Afgezegd, new { id = aanvraagId }))["node.afwijzingen"].EnumerateArray());
        Assert.Equal("De schoolleider is ziek", (await loa.Vraag(Afgezegd, new { id = aanvraagId }))["node.laatstAfgezegd.reden"].GetString());
        var bord = await Vraag(loa, slug);
        Assert.Equal(("De schoolleider is ziek", 1), (bord.Op("wachtend.0.afwijzingen.0.reden").GetString(), bord.Op("aantalWachtend").GetInt32()));
    }

    [Fact]
    public async Task Netwerken_zijn_te_kiezen_op_soort_en_op_wie_ze_oprichtte()
    {
        const string Gekozen = "query($where: NetwerkFilter) { netwerken(first: 100, where: $where) { totalCount nodes { slug soort } } }";
        var (loa, groningen) = (await huis.Als(Beheerder), await huis.Als(Groningen));
        var (slug, vanGroningen) = ((await Netwerk(loa)).Slug, (await Netwerk(groningen)).Slug);
        await loa.Netwerk();

        var lijst = (await loa.Vraag(Gekozen, new { where = new { soort = "AMBASSADEURS", oprichter = Beheerder } }))["netwerken"];

        Assert.All(lijst.Op("nodes").EnumerateArray(), een => Assert.Equal("AMBASSADEURS", een.Op("soort").GetString()));
        Assert.Equal(lijst.Op("nodes").GetArrayLength(), lijst.Op("totalCount").GetInt32());
        var slugs = lijst.Op("nodes").EnumerateArray().Select(een => een.Op("slug").GetString()).ToList();
        Assert.Contains(slug, slugs);
        Assert.DoesNotContain(vanGroningen, slugs);
    }

    [Fact]
    public async Task Somebody_of_this_netwerk_is_never_crowded_out_by_another_and_a_list_that_is_cut_off_says_so()
    {
        var (loa, school) = (await huis.Als(Beheerder), await huis.Als(Bestuur));
        var (groot, klein) = (await loa.Ambassadeursnetwerk(), await loa.Ambassadeursnetwerk());
        // The many by hand, as it takes commands seconds to make them.
        Vermenigvuldig(await loa.Ambassadeur(Beheerder, groot, sectoren: ["PO"], gemeente: Groningen, functie: "Uit het grote"), 90);
        Vermenigvuldig(await loa.Ambassadeur(Beheerder, groot, sectoren: ["SBO"], gemeente: Groningen, functie: "Uit het grote"), 11);
        for (var nummer = 0; nummer < 4; nummer++)
            await loa.Ambassadeur(Beheerder, klein, gemeente: Groningen, functie: "Uit het kleine");

        var bijKlein = await Open(loa, await school.Aanvraag(School, klein));
        Assert.Equal(4, Regex.Count(bijKlein, "Uit het kleine"));
        Assert.DoesNotContain("Uit het grote", bijKlein, StringComparison.Ordinal);
        Assert.DoesNotContain("Dit zijn de eerste", bijKlein, StringComparison.Ordinal);

        var aanvraag = await school.Aanvraag(School, groot);
        var bijGroot = await Open(loa, aanvraag);
        Assert.Contains("Dit zijn de eerste 100 van 101 ambassadeurs van het netwerk.", bijGroot, StringComparison.Ordinal);
        Assert.DoesNotContain("Uit het kleine", bijGroot, StringComparison.Ordinal);
        // Three fit best, and work in the PO: the others are those of the sector alone.
        var metSector = await Open(loa, aanvraag, "?sector=SBO");
        Assert.Equal(3 + 11, Regex.Count(metSector, "Uit het grote"));
        Assert.DoesNotContain("Dit zijn de eerste", metSector, StringComparison.Ordinal);
    }

    private static async Task<(string Id, string Slug)> Netwerk(Client beheerder)
    {
        var id = await beheerder.Ambassadeursnetwerk();
        return (id, (await beheerder.Vraag("query($id: ID!) { node(id: $id) { ... on Netwerk { slug } } }", new { id }))["node.slug"].GetString()!);
    }

    private static async Task<JsonElement> Vraag(Client wie, string slug) => (await wie.Vraag(Bord, new { slug }))["netwerk.bord"];

    private static async Task<JsonElement> Node(Client wie, string id) =>
        (await wie.Vraag("query($id: ID!) { node(id: $id) { ... on Aanvraag { status ambassadeur { functie } } } }", new { id }))["node"];

    private static async Task Bied(Client beheerder, string aanvraagId, string ambassadeurId) =>
        (await beheerder.Opdracht("aanvraagAanbieden", new { aanvraagId, ambassadeurId, uren = 6, maand = Inrichting.DezeMaand })).Gelukt();

    private static async Task<(string?, string?)> Zie(Client wie, string id)
    {
        var node = await Node(wie, id);
        return (node.Op("status").GetString(), node.Op("ambassadeur.functie").GetString());
    }

    private static (int, int) Uren(JsonElement bord) => (bord.Op("uren.0.beschikbaar").GetInt32(), bord.Op("uren.0.geboekt").GetInt32());

    private static async Task<string> Open(Client wie, string aanvraagId, string keuze = "")
    {
        using var antwoord = await wie.Haal($"/mijn/aanvragen/{Uri.EscapeDataString(aanvraagId)}/aanbieden{keuze}", ("Accept", "text/html"));
        return await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private void Vermenigvuldig(string ambassadeurId, int aantal)
    {
        const string Zelfde = "netwerk, beheerder, eigenaar, contact, functie, sectoren, gemeente, themas, uren_per_maand, afwezig, afgemeld, publiek";
        Assert.True(GlobalId.TryDecode(ambassadeurId, out _, out var een));
        huis.Proefdatabase.Knoei(string.Join(';', Enumerable.Range(1, aantal - 1).Select(_ =>
            $"INSERT INTO ambassadeurs (id, {Zelfde}) SELECT '{Guid.CreateVersion7():N}', {Zelfde} FROM ambassadeurs WHERE id = '{een}'")));
    }
}
