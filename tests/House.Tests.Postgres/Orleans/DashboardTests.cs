using System.Net;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Knooppunten;

/// <summary>The dashboard of Orleans is the operator's, and shows him nothing of any organisation.</summary>
public sealed class DashboardTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    [Theory]
    [InlineData(null, HttpStatusCode.NotFound)]
    [InlineData("beheerder", HttpStatusCode.NotFound)]
    [InlineData("operator", HttpStatusCode.OK)]
    public async Task Alleen_voor_de_operator_is_er_een_dashboard(string? rol, HttpStatusCode status)
    {
        Assert.Equal(status, await Status("/dashboard/", rol));
        Assert.Equal(status, await Status("/dashboard/ClusterStats", rol));
        Assert.Equal(status, await Status("/dashboard/index.min.js", rol));
    }

    [Fact]
    public async Task Op_de_pagina_over_de_dienst_staat_waar_de_grains_te_zien_zijn()
    {
        using var antwoord = await (await huis.Als("landelijk-ondersteuningsaanbod", "operator")).Haal("/dienst");

        Assert.Contains("href=\"/dashboard\"", await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ook_de_operator_ziet_niet_wat_grains_weten() => Assert.Equal(
        HttpStatusCode.NotFound,
        await Status("/dashboard/GrainState?grainId=GM0405&grainType=Regionetwerk.Grains.Gemeenten.GemeenteGrain", "operator"));

    private async Task<HttpStatusCode> Status(string adres, string? rol)
    {
        using var antwoord = await (rol is null ? huis.Niemand : await huis.Als("landelijk-ondersteuningsaanbod", rol)).Haal(adres);
        return antwoord.StatusCode;
    }
}
