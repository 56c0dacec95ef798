using System.Net;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Beheer;

/// <summary>In the default build the page of the operator shows how grains are too. In the Orleans build they are not in this process.</summary>
public sealed class GrainoverzichtTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    [Theory]
    [InlineData("/dashboard")]
    [InlineData("/dienst")]
    public async Task Een_operator_ziet_op_dezelfde_pagina_hoe_het_met_de_grains_is(string adres)
    {
        await (await huis.Als("GM0664")).Contact("GM0664", "INTERN", "Merkwaardige Naam");

        using var antwoord = await (await huis.Als("landelijk-ondersteuningsaanbod", "operator")).Haal(adres);
        using var vanAnderen = await (await huis.Als("GM0664")).Haal(adres);
        var pagina = WebUtility.HtmlDecode(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (antwoord.StatusCode, vanAnderen.StatusCode));
        Assert.Contains(">gemeente</th>", pagina, StringComparison.Ordinal);
        Assert.Matches(">(gemeente|organisatie|school) [A-Z][A-Za-z]+</th><td>", pagina);
    }
}
