using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Ambassadeurs;

/// <summary>An organisation leaves a netwerk of ambassadeurs, with one aanvraag planned at its ambassadeur and one offered.</summary>
public sealed class VertrekTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Beheerder = "landelijk-ondersteuningsaanbod";
    private const string School = "08JJ00";
    private const string Bestuur = "bestuur-23961";
    private const string Groningen = "GM0014";

    [Fact]
    public async Task With_the_organisation_go_its_ambassadeurs_and_what_they_were_asked_is_open_again()
    {
        var (school, loa, groningen) = (await huis.Als(Bestuur), await huis.Als(Beheerder), await huis.Als(Groningen));
        var netwerkId = await Lid(loa, groningen, Groningen);
        var ambassadeurId = await groningen.Ambassadeur(Groningen, netwerkId, urenPerMaand: 20);
        var (gepland, gevraagd) = (await school.Aanvraag(School, netwerkId), await school.Aanvraag(School, netwerkId));
        (await Bied(loa, gepland, ambassadeurId)).Gelukt();
        var inzetId = (await groningen.Opdracht("aanbodAanvaarden", new { aanvraagId = gepland, datum = Inrichting.Vandaag })).Id();
        (await Bied(loa, gevraagd, ambassadeurId)).Gelukt();

        (await groningen.Opdracht("lidmaatschapBeeindigen", new { groepId = netwerkId })).Gelukt();

        Assert.Equal(("GEPLAND", "OPEN"), (await Status(school, gepland), await Status(school, gevraagd)));
        Assert.Equal(JsonValueKind.Null, (await school.Vraag("query($id: ID!) { node(id: $id) { id } }", new { id = ambassadeurId }))["node"].ValueKind);
        (await Bied(loa, gevraagd, ambassadeurId)).Geweigerd("ONBEKEND input.ambassadeurId");
        (await groningen.Opdracht("inzetVerslag", new { inzetId, uren = 5, datum = Inrichting.Vandaag, verslag = "Twaalf ouders" })).Gelukt();
    }

    [Fact]
    public async Task With_a_bestuur_go_the_ambassadeurs_of_its_schools()
    {
        var (bestuur, loa, groningen) = (await huis.Als(Bestuur), await huis.Als(Beheerder), await huis.Als(Groningen));
        var netwerkId = await Lid(loa, bestuur, Bestuur);
        var ambassadeurId = await bestuur.Ambassadeur(School, netwerkId, gemeente: "GM1640");
        var aanvraagId = await groningen.Aanvraag(Groningen, netwerkId);
        (await Bied(loa, aanvraagId, ambassadeurId)).Gelukt();

        (await bestuur.Opdracht("lidmaatschapBeeindigen", new { groepId = netwerkId })).Gelukt();

        Assert.Equal("OPEN", await Status(groningen, aanvraagId));
        (await Bied(loa, aanvraagId, ambassadeurId)).Geweigerd("ONBEKEND input.ambassadeurId");
    }

    private static async Task<string> Lid(Client loa, Client lid, string sleutel)
    {
        var netwerkId = await loa.Ambassadeursnetwerk();
        await loa.NodigUit(netwerkId, sleutel);
        await lid.Aanvaard(netwerkId);
        return netwerkId;
    }

    private static Task<Antwoord> Bied(Client beheerder, string aanvraagId, string ambassadeurId) =>
        beheerder.Opdracht("aanvraagAanbieden", new { aanvraagId, ambassadeurId, uren = 6, maand = Inrichting.DezeMaand });

    private static async Task<string?> Status(Client wie, string id) =>
        (await wie.Vraag("query($id: ID!) { node(id: $id) { ... on Aanvraag { status } } }", new { id }))["node.status"].GetString();
}
