using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Wijzigingen;

/// <summary>Who keeps listening hears what changes as he may see it, and nothing else.</summary>
public sealed class WijzigingenTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Abonnement = """
        subscription($organisatie: String!, $na: String) {
          wijzigingen(organisatie: $organisatie, na: $na) {
            positie soort id
            node {
              __typename id
              ... on Programma { naam eigenaar { naam } }
              ... on Budget { toegekend besteed financieringen(first: 1) { totalCount } }
              ... on Financiering { bedrag budget { id } programma { id } }
              ... on Besteding { bedrag omschrijving }
              ... on Contact { wie: naam email }
            }
          }
        }
        """;

    [Fact]
    public async Task Wie_luistert_hoort_wat_er_nieuw_is_met_alles_wat_hij_ervan_mag_zien()
    {
        var hoorn = await huis.Als("GM0405");
        using var eigenaar = await Luister(hoorn, "GM0405");
        using var niemand = await Luister(huis.Niemand, "GM0405");

        var programma = await hoorn.Programma("GM0405", "OPENBAAR", naam: "Voorlezen thuis");
        var budget = await hoorn.Budget("GM0405", 1_000, "OPENBAAR");
        var financiering = await hoorn.Financiering(budget, programma, 2026, 600);
        var besteding = await hoorn.Besteding(financiering, 10, "Boeken");
        var slot = await hoorn.Contact("GM0405", "OPENBAAR", naam: "Loket ouders");

        Assert.Equal([programma, budget, financiering, besteding, slot], await Ids(eigenaar, tot: slot));
        Assert.Equal([programma, budget, financiering, slot], await Ids(niemand, tot: slot));
    }

    [Fact]
    public async Task Wat_intern_blijft_hoort_alleen_de_eigenaar()
    {
        var groningen = await huis.Als("GM0014");
        using var eigenaar = await Luister(groningen, "GM0014");
        using var ander = await Luister(await huis.Als("GM0405"), "GM0014");
        using var niemand = await Luister(huis.Niemand, "GM0014");

        var geheim = await groningen.Programma("GM0014");
        await groningen.Deel(geheim, "INTERN");
        var budget = await groningen.Budget("GM0014", 500);
        await groningen.Financiering(budget, geheim, 2026, 500);
        var slot = await groningen.Programma("GM0014", "OPENBAAR");

        Assert.Contains(geheim, await Ids(eigenaar, tot: slot));
        Assert.Equal([slot], await Ids(ander, tot: slot));
        Assert.Equal([slot], await Ids(niemand, tot: slot));
    }

    [Fact]
    public async Task Wat_niet_meer_gedeeld_wordt_eindigt_met_ingetrokken_en_zonder_inhoud()
    {
        var leiden = await huis.Als("GM0546");
        using var ander = await Luister(await huis.Als("GM0405"), "GM0546");
        using var niemand = await Luister(huis.Niemand, "GM0546");
        var gedeeld = await leiden.Programma("GM0546", "LANDELIJK");
        Assert.Equal("GEWIJZIGD", (await ander.Hoort()).Op("soort").GetString());

        await leiden.Deel(gedeeld, "INTERN");
        var slot = await leiden.Programma("GM0546", "OPENBAAR");

        var hoort = await ander.Hoort();
        Assert.Equal(("INGETROKKEN", gedeeld, JsonValueKind.Null), (hoort.Op("soort").GetString(), hoort.Op("id").GetString(), hoort.Op("node").ValueKind));
        Assert.Equal(slot, (await ander.Hoort()).Op("id").GetString());
        Assert.Equal(slot, (await niemand.Hoort()).Op("id").GetString());
    }

    [Fact]
    public async Task Wie_een_netwerk_verlaat_hoort_wat_er_voor_hem_verdwijnt()
    {
        var (utrecht, zwolle) = (await huis.Als("GM0344"), await huis.Als("GM0193"));
        var netwerk = await utrecht.Netwerk();
        await utrecht.NodigUit(netwerk, "GM0193");
        using var lid = await Luister(zwolle, "GM0344");

        var gedeeld = await utrecht.Programma("GM0344", "NETWERK", netwerken: netwerk);
        await zwolle.Aanvaard(netwerk);
        var erbij = await lid.Hoort();
        await zwolle.Verlaat(netwerk);
        var eraf = await lid.Hoort();

        Assert.Equal((gedeeld, "GEWIJZIGD"), (erbij.Op("id").GetString(), erbij.Op("soort").GetString()));
        Assert.Equal((gedeeld, "INGETROKKEN"), (eraf.Op("id").GetString(), eraf.Op("soort").GetString()));
    }

    [Fact]
    public async Task Wie_weg_was_gaat_verder_na_de_positie_die_hij_bewaarde()
    {
        var delft = await huis.Als("GM0503");
        string positie;
        using (var eerst = await Luister(huis.Niemand, "GM0503"))
        {
            await delft.Programma("GM0503", "OPENBAAR");
            positie = (await eerst.Hoort()).Op("positie").GetString()!;
        }
        var (gemist, ook) = (await delft.Programma("GM0503", "OPENBAAR"), await delft.Programma("GM0503", "OPENBAAR"));

        using var verder = await huis.Niemand.Luister(Abonnement, new { organisatie = "GM0503", na = positie });

        Assert.Equal([gemist, ook], await Ids(verder, tot: ook));
    }

    [Theory]
    [InlineData("GM9999", null, "ONBEKENDE_ORGANISATIE")]
    [InlineData("", null, "ONBEKENDE_ORGANISATIE")]
    [InlineData("GM0405", "0.0", "BAD_USER_INPUT")]
    [InlineData("GM0405", "", "BAD_USER_INPUT")]
    public async Task Wie_iets_onmogelijks_vraagt_hoort_wat_er_mis_is(string organisatie, string? na, string code)
    {
        using var luisteraar = await huis.Niemand.Luister(Abonnement, new { organisatie, na });

        Assert.Equal(code, (await luisteraar.Volgende())!.Code);
        Assert.Null(await luisteraar.Volgende());
    }

    // From here on everything is heard; on a busy PostgreSQL also some of what was said just before.
    private static async Task<Luisteraar> Luister(Client client, string organisatie)
    {
        var luisteraar = await client.Luister(Abonnement, new { organisatie });
        Assert.Equal("BIJGEWERKT", (await luisteraar.Hoort()).Op("soort").GetString());
        return luisteraar;
    }

    private static async Task<IReadOnlyList<string>> Ids(Luisteraar luisteraar, string tot)
    {
        List<string> ids = [];
        while (ids is not [.., var laatste] || laatste != tot)
        {
            var wijziging = await luisteraar.Hoort();
            // Who resumes is told that he is up to date while the last event still waits for PostgreSQL's horizon.
            if (wijziging.Op("soort").GetString() == "BIJGEWERKT")
                continue;
            Assert.Equal(("GEWIJZIGD", wijziging.Op("id").GetString()), (wijziging.Op("soort").GetString(), wijziging.Op("node.id").GetString()));
            if (!ids.Contains(wijziging.Op("id").GetString()!))
                ids.Add(wijziging.Op("id").GetString()!);
        }
        return ids;
    }
}
