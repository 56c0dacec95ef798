using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Opdrachten;
using Xunit;

namespace Regionetwerk.House.Tests.Logboek;

/// <summary>Every mutation of the schema leaves one line, whatever becomes of it.</summary>
public sealed class OpdrachtlogTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Opdrachten = "soort = 'Opdracht'";

    public static TheoryData<string> Mutaties => Proeven.Namen;

    public static TheoryData<string> NietVoorIedereen =>
        [.. Proeven.Alle.Values.Where(proef => proef.Rol != Proeven.Niemand).Select(proef => proef.Mutatie)];

    [Theory]
    [MemberData(nameof(Mutaties))]
    public async Task Een_mutatie_die_gelukt_is_geeft_een_regel(string mutatie)
    {
        var proef = Proeven.Alle[mutatie];
        var (client, stap) = (await huis.Als(proef.Namens), await proef.Klaar(huis));
        var ervoor = huis.Logregels("nummer", Opdrachten).Count;

        (await client.Opdracht(mutatie, Stap.Met(stap.Invoer, "verzoekId", Guid.NewGuid().ToString()))).Gelukt();

        var regel = Assert.Single(Nieuwe(ervoor, "naam || ' ' || organisatie || ' ' || uitkomst || ' ' || length(verzoek) || ' ' || (aantal > 0 AND recordsoort IS NOT NULL)"));
        Assert.StartsWith($"{mutatie} {proef.Namens} GELUKT 32 ", regel, StringComparison.Ordinal);
        // Of each is known on which record, but for those that say by address or person whom they are about.
        Assert.True(regel[^1] is '1' or 'e', regel);
    }

    [Theory]
    [MemberData(nameof(NietVoorIedereen))]
    public async Task Een_mutatie_die_niet_mocht_geeft_een_regel(string mutatie)
    {
        var proef = Proeven.Alle[mutatie];
        var (client, stap) = (await huis.Als(proef.Namens, "lezer"), await proef.Klaar(huis));
        var ervoor = huis.Logregels("nummer", Opdrachten).Count;

        (await client.Opdracht(mutatie, stap.Invoer)).Fout("FORBIDDEN");

        Assert.Equal([$"{mutatie} {proef.Namens} Lezer FORBIDDEN"], Nieuwe(ervoor, "naam, organisatie, rol, uitkomst"));
    }

    [Theory]
    [MemberData(nameof(Mutaties))]
    public async Task Een_mutatie_die_geweigerd_is_geeft_een_regel_met_de_code(string mutatie)
    {
        var proef = Proeven.Alle[mutatie];
        var (client, stap) = (await huis.Als(proef.Namens), await proef.Klaar(huis));
        var verzoekId = Guid.NewGuid().ToString();
        (await client.Opdracht(mutatie, Stap.Met(stap.Invoer, "verzoekId", verzoekId))).Gelukt();
        var ervoor = huis.Logregels("nummer", Opdrachten).Count;

        (await client.Opdracht(mutatie, Stap.Met(stap.Anders, "verzoekId", verzoekId))).Geweigerd("VERZOEK_AL_GEBRUIKT input.verzoekId");

        Assert.Equal([$"{mutatie} {proef.Namens} VERZOEK_AL_GEBRUIKT"], Nieuwe(ervoor, "naam, organisatie, uitkomst"));
    }

    [Theory]
    [MemberData(nameof(NietVoorIedereen))]
    public async Task Wie_niet_is_aangemeld_vult_het_logboek_niet(string mutatie)
    {
        var stap = await Proeven.Alle[mutatie].Klaar(huis);
        var ervoor = huis.Logregels("nummer").Count;

        (await huis.Niemand.Opdracht(mutatie, stap.Invoer)).Fout("UNAUTHENTICATED");

        Assert.Equal(ervoor, huis.Logregels("nummer").Count);
    }

    [Fact]
    public async Task Elke_mutatie_in_een_verzoek_heeft_haar_regel()
    {
        var hoorn = await huis.Als("GM0405");
        var ervoor = huis.Logregels("nummer", Opdrachten).Count;

        var antwoord = await hoorn.Vraag("""
            mutation {
              een: contactWissen(input: { contactId: "Q29udGFjdDpvbmJla2VuZA==" }) { fouten { code } }
              twee: budgetSluiten(input: { budgetId: "loket@example.nl" }) { fouten { code } }
            }
            """);

        Assert.Null(antwoord.Code);
        Assert.Equal(["contactWissen ONBEKEND Contact onbekend", "budgetSluiten ONBEKEND  "], Nieuwe(ervoor, "naam, uitkomst, coalesce(recordsoort, ''), records"));
    }

    [Fact]
    public async Task Kan_het_niet_worden_opgeschreven_dan_is_het_antwoord_een_fout()
    {
        var hoorn = await huis.Als("GM0405");
        var contact = await hoorn.Contact("GM0405", naam: "Loket dat niemand krijgt");
        huis.Proefdatabase.Breek("INSERT", "logboek");
        try
        {
            var opdracht = await hoorn.Opdracht("contactVastleggen", new { eigenaar = "GM0405", naam = "Loket", functie = "Loket" });
            var vraag = await hoorn.Vraag("query($id: ID!) { node(id: $id) { ... on Contact { zichtbaarheid naam } } }", new { id = contact });

            Assert.NotNull(opdracht.Code);
            Assert.DoesNotContain("\"id\"", opdracht.Tekst, StringComparison.Ordinal);
            Assert.NotNull(vraag.Code);
            Assert.DoesNotContain("niemand krijgt", vraag.Tekst, StringComparison.Ordinal);
        }
        finally
        {
            huis.Proefdatabase.Herstel("logboek");
        }
    }

    private IReadOnlyList<string> Nieuwe(int ervoor, string kolommen) => [.. huis.Logregels(kolommen, Opdrachten).Skip(ervoor)];
}
