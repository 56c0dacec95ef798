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
        var (mijn, pad) = (new Mijnwerk(bezoeker), await Nieuw(bezoeker));
        var wijzigen = Goed(await bezoeker.Lees($"{pad}/wijzigen"));
        Assert.Equal("Haarlem", ((IHtmlInputElement)wijzigen.QuerySelector("#veld-gemeente")!).Value);
        Assert.Equal(1, wijzigen.QuerySelectorAll("input[name='themas']").Count(vinkje => ((IHtmlInputElement)vinkje).IsChecked));

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
    public async Task Somebody_else_than_those_who_fit_best_can_be_asked_too()
    {
        using var bestuur = await Bezoeker.MeldAan(Adres, "bestuur-23961");
        var wens = $"Een avond voorbereiden {Guid.NewGuid():N}";
        Dictionary<string, string> vraag = new() { ["thema"] = "EDUCATIEF_PARTNERSCHAP", ["sector"] = "SBO", ["wens"] = wens };
        if ((await bestuur.Lees("/mijn/aanvragen/nieuw")).Contains("name=\"eigenaar\"", StringComparison.Ordinal))
            vraag["eigenaar"] = "08JJ00";
        await new Mijnwerk(bestuur).Gelukt("/mijn/aanvragen/nieuw", vraag, "Uw aanvraag is binnen.");
        using var beheerder = await Bezoeker.MeldAan(Adres, "landelijk-ondersteuningsaanbod", "beheerder");
        var mijn = new Mijnwerk(beheerder);
        var aanbieden = Goed(await beheerder.Lees("/mijn/ambassadeurs")).QuerySelectorAll("main li").Last(regel => regel.TextContent.Contains(wens, StringComparison.Ordinal))
            .QuerySelectorAll("a[href*='/aanbieden?']").OfType<IHtmlAnchorElement>().First(link => link.TextContent.Contains("Ambassadeur SBO", StringComparison.Ordinal)).PathName;
        var maand = ((IHtmlSelectElement)Goed(await beheerder.Lees(aanbieden)).QuerySelector("select[name='maand']")!).Options[^1].Value;
        var sbo = Keuze(await beheerder.Lees(aanbieden), "input[name='ambassadeurId']");
        await mijn.Gelukt(aanbieden, new() { ["ambassadeurId"] = sbo, ["uren"] = "2", ["maand"] = maand }, "De aanvraag is aangeboden.");
        await mijn.Gelukt(aanbieden.Replace("aanbieden", "afwijzen", StringComparison.Ordinal), new() { ["reden"] = "Nu niet" }, "U hebt het aanbod afgewezen.");

        // Who said no, is not among the best any more.
        Assert.Equal(sbo, Keuze(await beheerder.Lees(aanbieden), "select[name='ander'] option"));
        await mijn.Gelukt(aanbieden, new() { ["ander"] = sbo, ["uren"] = "2", ["maand"] = maand }, "De aanvraag is aangeboden.");
        Assert.Contains("Zij is al aangeboden", await beheerder.Lees(aanbieden), StringComparison.Ordinal);

        static string Keuze(string pagina, string keuzes) => Goed(pagina).QuerySelectorAll(keuzes)
            .First(keuze => (keuze.ParentElement!.QuerySelector("label")?.TextContent ?? keuze.TextContent).Contains("Ambassadeur SBO", StringComparison.Ordinal)).GetAttribute("value")!;
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

    // One of its own, so that no other test loses the one of the samples; where it works is typed by name.
    private static async Task<string> Nieuw(Bezoeker bezoeker)
    {
        var (mijn, functie) = (new Mijnwerk(bezoeker), $"Leraar {Guid.NewGuid():N}");
        await mijn.Gelukt(
            "/mijn/contacten/nieuw", new() { ["naam"] = functie, ["functie"] = "Leraar", ["toestemming"] = "true", ["zichtbaarheid"] = "INTERN" }, "Het contact is vastgelegd.", "vastleggen");
        var nieuw = Goed(await bezoeker.Lees("/mijn/ambassadeurs/nieuw"));
        await mijn.Gelukt(
            "/mijn/ambassadeurs/nieuw",
            new()
            {
                ["contactId"] = nieuw.QuerySelectorAll("select[name='contactId'] option").First(keuze => keuze.TextContent.Contains(functie, StringComparison.Ordinal)).GetAttribute("value")!,
                ["netwerkId"] = nieuw.QuerySelectorAll("select[name='netwerkId'] option")[^1].GetAttribute("value")!,
                ["functie"] = functie,
                ["gemeente"] = "haarlem",
                ["urenPerMaand"] = "8",
                ["sectoren"] = "PO",
                ["themas"] = "ARMOEDE",
            },
            "De ambassadeur is aangemeld.");
        return Goed(await bezoeker.Lees("/mijn/ambassadeurs")).QuerySelectorAll("tr").Single(rij => rij.TextContent.Contains(functie, StringComparison.Ordinal))
            .QuerySelector("a[href$='/wijzigen']")!.GetAttribute("href")!.Replace("/wijzigen", "", StringComparison.Ordinal);
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
