using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Regionetwerk.Api.Tests.Hosting;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

/// <summary>An ambassadeur through the pages of the own organisation, and where nobody is near on the map for everybody who takes part.</summary>
public sealed class MijnAmbassadeursTests(Apihuis huis) : IClassFixture<Apihuis>
{
    // The samples have a schoolleider there.
    private const string Eigen = "schoolbesturen-groningen";

    private Uri Adres => huis.Client.BaseAddress!;

    [Fact]
    public async Task An_ambassadeur_is_changed_away_for_two_periods_and_no_ambassadeur_any_more()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, Eigen);
        var (mijn, pad) = (new Mijnwerk(bezoeker), await Pad(bezoeker));
        var wijzigen = Goed(await bezoeker.Lees($"{pad}/wijzigen"));
        Assert.Equal("Groningen", ((IHtmlInputElement)wijzigen.QuerySelector("#veld-gemeente")!).Value);
        Assert.Equal(3, wijzigen.QuerySelectorAll("input[name='themas']").Count(vinkje => ((IHtmlInputElement)vinkje).IsChecked));

        await mijn.Gelukt($"{pad}/wijzigen", new() { ["functie"] = "Directeur van een school", ["urenPerMaand"] = "12" }, "De ambassadeur is gewijzigd.");
        Assert.Contains("Directeur van een school", await bezoeker.Lees("/mijn/ambassadeurs"));
        await mijn.Gelukt($"{pad}/wijzigen", new() { ["gemeente"] = "hoorn" }, "De ambassadeur is gewijzigd.");
        using var onbekend = await bezoeker.Vul($"{pad}/wijzigen", new() { ["gemeente"] = "Horn" });
        Assert.Contains("Bedoelt u Hoorn?", (await Blijft(onbekend)).QuerySelector("#veld-gemeente-fout")!.TextContent, StringComparison.Ordinal);

        Goed(await bezoeker.Lees($"{pad}/afwezig"));
        await mijn.Gelukt($"{pad}/afwezig", new() { ["van"] = "2027-07-01", ["tot"] = "2027-08-15" }, "De afwezigheid is vastgelegd.");
        await mijn.Gelukt($"{pad}/afwezig", new() { ["van"] = "2027-02-01", ["tot"] = "2027-02-07" }, "De afwezigheid is vastgelegd.");
        Assert.Equal(["2027-02-01/2027-02-07", "2027-07-01/2027-08-15"], Perioden(await bezoeker.Lees($"{pad}/afwezig")));
        await mijn.Gelukt($"{pad}/afwezig", new() { ["vervallen"] = "2027-07-01/2027-08-15" }, "De afwezigheid is vastgelegd.");
        Assert.Equal(["2027-02-01/2027-02-07"], Perioden(await bezoeker.Lees($"{pad}/afwezig")));

        Goed(await bezoeker.Lees($"{pad}/afmelden"));
        await mijn.Gelukt($"{pad}/afmelden", [], "De ambassadeur is afgemeld.");
        Assert.Contains("(afgemeld)", await bezoeker.Lees("/mijn/ambassadeurs"));
        await bezoeker.Lees($"{pad}/wijzigen", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_cannot_be_is_said_beside_its_field_and_no_period_is_lost_by_it()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "landelijk-ondersteuningsaanbod");
        var pad = await Pad(bezoeker);
        using var andersom = await bezoeker.Vul($"{pad}/afwezig", new() { ["van"] = "2027-03-02", ["tot"] = "2027-03-01" });
        using var half = await bezoeker.Vul($"{pad}/afwezig", new() { ["van"] = "2027-03-02" });

        Assert.NotNull((await Blijft(andersom)).QuerySelector("#veld-tot-fout"));
        Assert.NotNull((await Blijft(half)).QuerySelector("#veld-tot-fout"));
        Assert.Empty(Perioden(await bezoeker.Lees($"{pad}/afwezig")));
    }

    [Theory]
    [InlineData("wijzigen")]
    [InlineData("afwezig")]
    [InlineData("afmelden")]
    public async Task The_beheerder_of_the_netwerk_has_no_form_for_an_ambassadeur_of_another_nor_has_anybody_else(string wat)
    {
        using var eigenaar = await Bezoeker.MeldAan(Adres, "landelijk-ondersteuningsaanbod", "beheerder");
        var eigen = await Pad(eigenaar);
        var vreemd = Regex.Match(await eigenaar.Lees("/mijn/ambassadeurs"), "ambassadeur=([^\"&]+)\"[^>]*>Bied aan<span[^>]*>: Schoolleider").Groups[1].Value;
        Assert.NotEmpty(vreemd);

        await eigenaar.Lees($"/mijn/ambassadeurs/{vreemd}/{wat}", HttpStatusCode.NotFound);
        using var ander = await Bezoeker.MeldAan(Adres, "GM0405", "beheerder");
        await ander.Lees($"{eigen}/{wat}", HttpStatusCode.NotFound);
    }

    private static async Task<IHtmlDocument> Blijft(HttpResponseMessage antwoord)
    {
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        return Goed(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<string> Pad(Bezoeker bezoeker) =>
        Regex.Match(await bezoeker.Lees("/mijn/ambassadeurs"), "\"(/mijn/ambassadeurs/[^/\"]+)/wijzigen\"").Groups[1].Value;

    private static string[] Perioden(string pagina) =>
        [.. new HtmlParser().ParseDocument(pagina).QuerySelectorAll("input[name='vervallen']").Select(vinkje => vinkje.GetAttribute("value")!)];

    private static IHtmlDocument Goed(string pagina)
    {
        var document = new HtmlParser().ParseDocument(pagina);
        Welgevormd.IsPagina(document);
        return document;
    }
}
