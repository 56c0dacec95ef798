using System.Net;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Tests.Paginas;
using Regionetwerk.Api.Uitvoer;
using Xunit;

namespace Regionetwerk.Api.Tests.Hosting;

/// <summary>Files that are not to be had: said to people on a page, and within what the machine can carry.</summary>
public sealed class UitvoerTests(Apihuis huis) : IClassFixture<Apihuis>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_follows_a_link_to_a_file_gets_a_page_when_it_cannot_be_and_signs_in_when_that_is_needed()
    {
        using var bezoeker = new Bezoeker(huis.Client.BaseAddress!);

        Assert.Contains("<html", await bezoeker.Lees("/uitvoer/vergelijking.csv?gemeenten=GM9999", HttpStatusCode.BadRequest));
        using var antwoord = await bezoeker.Stuur(new(HttpMethod.Get, "/uitvoer/budgetten.csv?jaar=2026"));
        Assert.Equal(HttpStatusCode.Found, antwoord.StatusCode);
        Assert.Equal("/aanmelden?terug=%2Fuitvoer%2Fbudgetten.csv%3Fjaar%3D2026", antwoord.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_form_that_is_too_large_is_answered_with_a_page()
    {
        using var bezoeker = new Bezoeker(huis.Client.BaseAddress!);
        using var antwoord = await bezoeker.Stuur(new(HttpMethod.Post, "/aanmelden") { Content = new ByteArrayContent(new byte[1024 * 1024 + 1]) });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, antwoord.StatusCode);
        Assert.Equal("text/html", antwoord.Content.Headers.ContentType?.MediaType);
        Assert.Contains("1048577 bytes groot", await antwoord.Content.ReadAsStringAsync(Ct));
    }

    [Theory]
    [InlineData(10_000, Vorm.Xlsx, null)]
    [InlineData(10_001, Vorm.Csv, null)]
    [InlineData(10_001, Vorm.Xlsx, "een werkmap (XLSX) heeft er ten hoogste 10000, een CSV-bestand 50000")]
    [InlineData(50_001, Vorm.Csv, "een bestand heeft er ten hoogste 50000")]
    [InlineData(50_001, Vorm.Xlsx, "een bestand heeft er ten hoogste 50000")]
    public void A_workbook_may_have_fewer_rows_than_a_text(int aantal, Vorm vorm, string? bericht)
    {
        var gezegd = Rijen.TeVeel(aantal, vorm, new());

        Assert.Equal(bericht is null, gezegd is null);
        Assert.Contains(bericht ?? "", gezegd ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Only_so_many_files_are_made_at_once()
    {
        var plaatsen = new Uitvoerplaatsen(new ApiLimieten { MaxUitvoerTegelijk = 2 });

        Assert.Equal([true, true, false], new[] { plaatsen.Neem(), plaatsen.Neem(), plaatsen.Neem() });
        plaatsen.GeefTerug();
        Assert.True(plaatsen.Neem());
    }
}
