using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Regionetwerk.Api.Tests.Hosting;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

/// <summary>What a person agreed to, through the pages: recorded later, lowered and withdrawn, and what that means for who sees the person.</summary>
public sealed class MijnContactenTests(Apihuis huis) : IClassFixture<Apihuis>
{
    private Uri Adres => huis.Client.BaseAddress!;

    [Fact]
    public async Task Toestemming_wordt_later_vastgelegd_verkleind_en_ingetrokken_en_de_pagina_zegt_wie_de_persoon_ziet()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0153");
        var mijn = new Mijnwerk(bezoeker);
        var contact = await Contact(bezoeker, "Jeugdarts");
        Assert.Contains("Samenwerken in een programma", await Goed(bezoeker, contact));
        Assert.Contains(">Geen<", await bezoeker.Lees("/mijn/contacten"));
        Assert.Contains("persoon heeft geen toestemming gegeven", await Nakijken(bezoeker, $"/mijn/delen/{contact.Split('/')[^1]}", new() { ["zichtbaarheid"] = "LANDELIJK" }, "vastleggen"));

        Dictionary<string, string> landelijk = new() { ["reikwijdte"] = "LANDELIJK", ["op"] = "2026-03-01" };
        Assert.Contains("alleen uw organisatie, want u deelt dit contact nog met niemand", await Nakijken(bezoeker, $"{contact}/toestemming", landelijk));
        await mijn.Gelukt($"{contact}/toestemming", landelijk, "De toestemming is vastgelegd.", "vastleggen");
        Assert.Contains("Ook alle aangemelde deelnemers, sinds 1\u00a0maart 2026", await Goed(bezoeker, contact));
        await mijn.Gelukt($"/mijn/delen/{contact.Split('/')[^1]}", new() { ["zichtbaarheid"] = "LANDELIJK" }, "Wie dit kan zien, is gewijzigd.", "vastleggen");
        Assert.Contains("te zien voor alle aangemelde deelnemers", await Nakijken(bezoeker, $"{contact}/toestemming", landelijk));

        Dictionary<string, string> netwerk = new() { ["reikwijdte"] = "NETWERK", ["op"] = "2026-03-02" };
        Assert.Contains("verder dan de persoon het goedvindt", await Nakijken(bezoeker, $"{contact}/toestemming", netwerk));
        await mijn.Gelukt($"{contact}/toestemming", netwerk, "De toestemming is vastgelegd.", "vastleggen");
        Assert.Contains("maar niet wie het is", await Goed(bezoeker, contact));
        Assert.Contains("zonder de persoon", await Goed(bezoeker, "/mijn/contacten"));

        Assert.Contains("Dat u een contact hebt, zien zij nog wel", await Goed(bezoeker, $"{contact}/toestemming/intrekken"));
        await mijn.Gelukt($"{contact}/toestemming/intrekken", [], "De toestemming is ingetrokken.");
        Assert.DoesNotContain("Toestemming intrekken", await bezoeker.Lees(contact));
        await mijn.Gelukt($"{contact}/wissen", [], "De gegevens van het contact zijn gewist.");
        await bezoeker.Lees(contact, HttpStatusCode.NotFound);
        Assert.Contains("(gewist)", await Goed(bezoeker, "/mijn/contacten"));
    }

    [Fact]
    public async Task Wat_niet_klopt_staat_bij_het_veld()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0158");
        var pad = $"{await Contact(bezoeker, "Logopedist")}/toestemming";

        Assert.Contains("Vul in: wie volgens de persoon mag zien wie het is.", await Nakijken(bezoeker, pad, []));
        var toekomst = await Nakijken(bezoeker, pad, new() { ["reikwijdte"] = "OPENBAAR", ["op"] = "2099-12-31" }, "vastleggen");
        Assert.Contains("De toestemming kan niet van na vandaag zijn.", toekomst);
        Assert.Contains("id=\"veld-op-fout\"", toekomst);
    }

    [Fact]
    public async Task Een_lezer_leest_het_zonder_formulier_en_voor_een_ander_is_het_er_niet()
    {
        using var eigenaar = await Bezoeker.MeldAan(Adres, "GM0160");
        var contact = await Contact(eigenaar, "Wethouder");
        using var lezer = await Bezoeker.MeldAan(Adres, "GM0160", "lezer");
        Assert.DoesNotContain("/toestemming\"", await Goed(lezer, contact));
        Assert.Contains("U hebt de rol lezer", await Goed(lezer, $"{contact}/toestemming"));

        using var ander = await Bezoeker.MeldAan(Adres, "GM0163", "beheerder");
        foreach (var pad in new[] { contact, $"{contact}/toestemming", $"{contact}/toestemming/intrekken" })
            await ander.Lees(pad, HttpStatusCode.NotFound);
    }

    private static async Task<string> Contact(Bezoeker bezoeker, string functie)
    {
        await new Mijnwerk(bezoeker).Gelukt(
            "/mijn/contacten/nieuw", new() { ["naam"] = "Iemand", ["functie"] = functie, ["doel"] = "SAMENWERKING", ["zichtbaarheid"] = "INTERN" }, "Het contact is vastgelegd.", "vastleggen");
        return Regex.Match(await bezoeker.Lees("/mijn/contacten"), $"href=\"(/mijn/contacten/[A-Za-z0-9=]{{20,}})\">{functie}<").Groups[1].Value;
    }

    private static async Task<string> Nakijken(Bezoeker bezoeker, string pad, Dictionary<string, string> antwoorden, string? knop = null)
    {
        using var antwoord = await bezoeker.Vul(pad, antwoorden, knop);
        return Gekeurd(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<string> Goed(Bezoeker bezoeker, string pad) => Gekeurd(await bezoeker.Lees(pad));

    private static string Gekeurd(string pagina)
    {
        Welgevormd.IsPagina(new HtmlParser().ParseDocument(pagina));
        return WebUtility.HtmlDecode(pagina);
    }
}
