using Regionetwerk.Api.Tests.Paginas;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.Silo.Opdrachten;
using Xunit;

namespace Regionetwerk.House.Tests.Logboek;

/// <summary>Who comes in on the pages, and what whoever runs the installation does, stands in the log of processing.</summary>
public sealed class AanmeldlogTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    [Fact]
    public async Task Wie_zich_op_de_bladzijden_aanmeldt_staat_in_het_logboek_van_de_organisatie_en_een_token_niet()
    {
        using var bezoeker = await Bezoeker.MeldAan(huis.Http.BaseAddress!, "GM0375", "beheerder");
        await bezoeker.Lees("/mijn");
        await (await huis.Als("GM0375")).Vraag("{ ik { rollen } }");

        Assert.Equal(["aanmelden dev-GM0375 Beheerder GELUKT"], huis.Logregels("naam, persoon, rol, uitkomst", "soort = 'Aanmelding'"));
        var eigen = (await (await huis.Als("GM0375")).Vraag("{ logboek(first: 5, where: { soort: AANMELDING }) { nodes { naam } } }"))["logboek.nodes"];
        Assert.Equal(1, eigen.GetArrayLength());
    }

    [Fact]
    public async Task Wat_een_beheerder_van_de_installatie_doet_staat_in_het_logboek_en_wat_hij_alleen_bekijkt_niet()
    {
        using var data = new Datamap();
        async Task<int> Doe(params string[] opdracht) =>
            await Opdrachtregel.VoerUitAsync([.. opdracht, .. data.Instellingen], TextWriter.Null, TextWriter.Null, TestContext.Current.CancellationToken);

        await Doe("migrate");
        await Doe("verify");
        await Doe("erasures", "--replay", "er-is-geen-lijst");
        await Doe("onzin");

        Assert.Equal(
            ["Beheer migrate systeem GELUKT", "Beheer erasures systeem MISLUKT"],
            data.Database.Rijen("SELECT soort, naam, persoon, uitkomst FROM logboek ORDER BY nummer"));
    }
}
