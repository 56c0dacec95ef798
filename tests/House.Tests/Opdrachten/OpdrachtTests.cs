using System.Text.Json.Nodes;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Opdrachten;

/// <summary>What holds for every mutation.</summary>
public sealed class OpdrachtTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    public static TheoryData<string> Mutaties => Proeven.Namen;

    public static TheoryData<string> VoorMedewerkers => [.. Met("medewerker")];

    public static TheoryData<string> VoorIedereen => [.. Met(Proeven.Niemand)];

    public static TheoryData<string> NietVoorIedereen => [.. Proeven.Alle.Keys.Except(Met(Proeven.Niemand))];

    public static TheoryData<string> VoorBeheerders => [.. Met("beheerder")];

    [Fact]
    public async Task Elke_mutatie_van_het_schema_wordt_hier_beproefd()
    {
        var schema = await huis.Niemand.Vraag("{ __schema { mutationType { fields { name } } } }");

        // Each line of a file is a request of its own, which Inlezen/ tries; the address of a calendar is in no book, Agenda/ tries it; nor is the proof of an address, Privacy/ tries that.
        Assert.Equal(
            schema["__schema.mutationType.fields"].Elk("name").Order(),
            Proeven.Alle.Keys.Concat(["inlezen", "agendaAdresMaken", "agendaAdresIntrekken", "mijnGegevensAanvragen", "gegevensWissen"]).Order());
    }

    [Theory]
    [MemberData(nameof(Mutaties))]
    public async Task Een_mutatie_antwoordt_met_wat_er_nu_staat(string mutatie)
    {
        var (client, stap) = await Begin(mutatie);

        var payload = JsonNode.Parse((await client.Opdracht(mutatie, stap.Invoer)).Gelukt().GetRawText())!.AsObject();

        payload.Remove("fouten");
        if (payload.First().Value is JsonObject geraakt)
            geraakt.Remove("id");
        Assert.True(JsonNode.DeepEquals(stap.Verwacht, payload), $"Verwacht {stap.Verwacht.ToJsonString()}\nmaar kreeg {payload.ToJsonString()}");
    }

    [Theory]
    [MemberData(nameof(Mutaties))]
    public async Task Hetzelfde_verzoekId_wordt_een_keer_uitgevoerd_en_gelijk_beantwoord(string mutatie)
    {
        var (client, stap) = await Begin(mutatie);
        var invoer = Stap.Met(stap.Invoer, "verzoekId", Guid.NewGuid().ToString());

        var eerste = await client.Opdracht(mutatie, invoer);
        eerste.Gelukt();
        var erna = huis.Gebeurtenissen();
        var tweede = await client.Opdracht(mutatie, invoer);

        Assert.Equal(eerste.Tekst, tweede.Tekst);
        Assert.Equal(erna, huis.Gebeurtenissen());
    }

    [Theory]
    [MemberData(nameof(Mutaties))]
    public async Task Hetzelfde_verzoekId_van_velen_tegelijk_wordt_een_keer_uitgevoerd_en_gelijk_beantwoord(string mutatie)
    {
        var (client, stap) = await Begin(mutatie);
        var invoer = Stap.Met(stap.Invoer, "verzoekId", Guid.NewGuid().ToString());
        var ervoor = huis.Gebeurtenissen();

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.Opdracht(mutatie, invoer)));

        antwoorden[0].Gelukt();
        Assert.Single(antwoorden.Select(antwoord => antwoord.Tekst).Distinct());
        // Founding is two facts: the group, and its first member. So is accepting: the inzet, and the hours; and calling it off; and an organisation with its first people, or without them.
        Assert.InRange(
            huis.Gebeurtenissen() - ervoor, 1, mutatie.EndsWith("Oprichten", StringComparison.Ordinal) || mutatie is "aanbodAanvaarden" or "inzetAfzeggen" or "organisatieOpnemen" or "organisatieSluiten" ? 2 : 1);
    }

    [Theory]
    [MemberData(nameof(Mutaties))]
    public async Task Een_verzoekId_is_niet_nog_eens_te_gebruiken_voor_iets_anders(string mutatie)
    {
        var (client, stap) = await Begin(mutatie);
        var verzoekId = Guid.NewGuid().ToString();
        (await client.Opdracht(mutatie, Stap.Met(stap.Invoer, "verzoekId", verzoekId))).Gelukt();
        var erna = huis.Gebeurtenissen();

        (await client.Opdracht(mutatie, Stap.Met(stap.Anders, "verzoekId", verzoekId))).Geweigerd("VERZOEK_AL_GEBRUIKT input.verzoekId");
        Assert.Equal(erna, huis.Gebeurtenissen());
    }

    [Theory]
    [MemberData(nameof(VoorMedewerkers))]
    public async Task Een_medewerker_mag_het_een_lezer_niet(string mutatie)
    {
        await Weigert(mutatie, "lezer");
        await Mag(mutatie, "medewerker");
    }

    [Theory]
    [MemberData(nameof(VoorBeheerders))]
    public async Task Een_beheerder_mag_het_een_medewerker_niet(string mutatie)
    {
        await Weigert(mutatie, "medewerker");
        await Mag(mutatie, "beheerder");
    }

    [Theory]
    [MemberData(nameof(VoorIedereen))]
    public async Task Wie_niet_is_aangemeld_mag_het_ook(string mutatie) =>
        (await huis.Niemand.Opdracht(mutatie, (await Begin(mutatie)).Stap.Invoer)).Gelukt();

    [Theory]
    [MemberData(nameof(NietVoorIedereen))]
    public async Task Wie_niet_is_aangemeld_verandert_niets(string mutatie)
    {
        var (_, stap) = await Begin(mutatie);
        var ervoor = huis.Gebeurtenissen();

        (await huis.Niemand.Opdracht(mutatie, stap.Invoer)).Fout("UNAUTHENTICATED");
        Assert.Equal(ervoor, huis.Gebeurtenissen());
    }

    private static IEnumerable<string> Met(string rol) => Proeven.Alle.Values.Where(proef => proef.Rol == rol).Select(proef => proef.Mutatie);

    private async Task Weigert(string mutatie, string rol)
    {
        var (_, stap) = await Begin(mutatie);
        var ervoor = huis.Gebeurtenissen();

        (await (await huis.Als(Proeven.Alle[mutatie].Namens, rol)).Opdracht(mutatie, stap.Invoer)).Fout("FORBIDDEN");
        Assert.Equal(ervoor, huis.Gebeurtenissen());
    }

    private async Task Mag(string mutatie, string rol)
    {
        var (_, stap) = await Begin(mutatie);
        (await (await huis.Als(Proeven.Alle[mutatie].Namens, rol)).Opdracht(mutatie, stap.Invoer)).Gelukt();
    }

    private async Task<(Client Client, Stap Stap)> Begin(string mutatie)
    {
        var proef = Proeven.Alle[mutatie];
        return (await huis.Als(proef.Namens), await proef.Klaar(huis));
    }
}
