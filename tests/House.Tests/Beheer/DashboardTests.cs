using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.Storage.Opslag;
using Xunit;

namespace Regionetwerk.House.Tests.Beheer;

/// <summary>Who sees how the platform runs, and what there is to see.</summary>
public sealed class DashboardTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Loa = "landelijk-ondersteuningsaanbod";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_operator_ziet_achterstand_en_fouten_en_niets_van_wat_mensen_vastlegden()
    {
        var goes = await huis.Als("GM0664");
        await goes.Contact("GM0664", "INTERN", "Merkwaardige Naam");
        huis.Diensten.GetRequiredService<ILogger<DashboardTests>>().LogError(new InvalidOperationException("Merkwaardige inhoud"), "It went wrong with {Wat}.", "merkwaardig");

        using var antwoord = await (await huis.Als(Loa, "operator")).Haal("/dienst");
        var pagina = WebUtility.HtmlDecode(await antwoord.Content.ReadAsStringAsync(Ct));

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.All(
            ["bewaartermijnen", "It went wrong with {Wat}.", "InvalidOperationException", Environment.MachineName],
            deel => Assert.Contains(deel, pagina, StringComparison.Ordinal));
        Assert.DoesNotContain("merkwaardig", pagina, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("GM0664", pagina, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("lezer")]
    [InlineData("beheerder")]
    public async Task Voor_ieder_ander_is_er_geen_dashboard(string? rol)
    {
        var wie = rol is null ? huis.Niemand : await huis.Als(Loa, rol);

        using var antwoord = await wie.Haal("/dienst");
        using var nergens = await wie.Haal("/dienst-dat-er-niet-is");

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        Assert.Equal(nergens.StatusCode, antwoord.StatusCode);
        Assert.Equal(
            await nergens.Content.ReadAsStringAsync(Ct),
            (await antwoord.Content.ReadAsStringAsync(Ct)));
    }

    [Fact]
    public async Task Wat_achterloopt_staat_op_de_pagina_en_is_ook_te_meten()
    {
        // Of no kind that anybody sends, and of no name that anybody does: nobody but we touches them.
        huis.Proefdatabase.Knoei("""
            INSERT INTO post (id, aan, soort, over, stand, pogingen, vanaf, huur_tot, reden) VALUES
                ('a', 'x', 'Proef', 'x', 'Wacht', 0, 1000, 0, NULL), ('b', 'x', 'Proef', 'x', 'Wacht', 3, 253370764800000, 0, 'ServerOnbereikbaar');
            INSERT INTO jobs (name, due, leased_until, failures) VALUES ('proeftaak', 253370764800000, 0, 3)
            """);

        var gemeten = Meterstanden.Lees(huis, "Regionetwerk.Backlog");

        Assert.InRange(gemeten["regionetwerk.feed.lag"], 0, 60);
        Assert.True(gemeten["regionetwerk.mail.oldest"] > TimeSpan.FromDays(365).TotalSeconds);
        Assert.Equal(1, gemeten["regionetwerk.mail.retrying"]);
        Assert.Equal(3, gemeten["regionetwerk.job.failures proeftaak"]);
        using var antwoord = await (await huis.Als(Loa, "operator")).Haal("/dienst");
        Assert.Matches("nog eens geprobeerd wordt</dt>\\s*<dd[^>]*>1 brief</dd>", await antwoord.Content.ReadAsStringAsync(Ct));
    }

    [Fact]
    public async Task Met_een_ouder_schema_is_de_dienst_niet_gereed_en_alleen_een_operator_hoort_waarom()
    {
        await using DraaiendHuis ander = new();
        await ander.InitializeAsync();
        var beheer = await ander.Als(Loa, "operator");
        Assert.True(await ander.Diensten.GetRequiredService<Achterstand>().HeeftSchemaAsync());
        ander.Proefdatabase.Knoei("DELETE FROM migraties WHERE nummer = (SELECT max(nummer) FROM migraties)");

        using var vreemde = await ander.Niemand.Haal("/health/ready");
        using var eigen = await beheer.Haal("/health/ready");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (vreemde.StatusCode, eigen.StatusCode));
        Assert.DoesNotContain("schema", await vreemde.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Contains("silo -- migrate", await eigen.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }
}
