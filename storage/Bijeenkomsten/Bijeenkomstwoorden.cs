using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Post;
using Regionetwerk.Storage.Post;

namespace Regionetwerk.Storage.Bijeenkomsten;

/// <summary>De woorden van brieven over een bijeenkomst.</summary>
/// <param name="aanmelding">Van wie de brief krijgt.</param>
/// <param name="woorden">Wat er in woorden bij de bijeenkomst staat.</param>
/// <param name="eigen">De bladzijde van deze aanmelding, met het geheim.</param>
internal sealed class Bijeenkomstwoorden(EigenAanmelding aanmelding, IReadOnlyDictionary<string, string> woorden, string eigen)
{
    private static readonly string[] Dagen = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private BijeenkomstRij Bijeenkomst => aanmelding.Bijeenkomst;

    private string Titel => Bijeenkomst.Titel;

    private string Afmelden => $"Kunt u toch niet? Meld u dan af, zodat een ander mee kan doen: {eigen}";

    public Briefinhoud Schrijf(Briefsoort soort) => soort switch
    {
        Briefsoort.AanmeldingBevestigen => Brief(
            $"Bevestig uw aanmelding: {Titel}",
            $"Iemand heeft dit e-mailadres aangemeld voor «{Titel}», {Wanneer()}.",
            $"Bent u dat? Open deze bladzijde en kies «Bevestigen»: {eigen}",
            "Uw plaats is pas zeker als u bevestigd hebt. Hebt u zich niet aangemeld? Dan hoeft u niets te doen."),
        Briefsoort.AanmeldingStand when aanmelding.Status is AanmeldingStatus.Wachtlijst => Brief(
            $"U staat op de wachtlijst: {Titel}",
            $"Alle plaatsen voor «{Titel}», {Wanneer()}, zijn bezet. U staat op plaats {aanmelding.PlaatsOpWachtlijst} van de wachtlijst.",
            "Komt er een plaats vrij, dan krijgt u die vanzelf en schrijven wij u.",
            $"Hoe het ermee staat, en afmelden: {eigen}"),
        Briefsoort.AanmeldingStand => Brief($"U bent aangemeld: {Titel}", $"U doet mee aan «{Titel}», {Wanneer()}.", Waar(), Afmelden),
        Briefsoort.AanmeldingDoorgeschoven => Brief(
            $"Er is een plaats voor u: {Titel}",
            $"Er kwam een plaats vrij. U stond op de wachtlijst en doet nu mee aan «{Titel}», {Wanneer()}.",
            Waar(),
            Afmelden),
        Briefsoort.BijeenkomstGewijzigd => Brief(
            $"Er is iets veranderd: {Titel}", $"De bijeenkomst heet nu «{Titel}» en is {Wanneer()}.", Waar(), Afmelden),
        Briefsoort.BijeenkomstAfgelast => Brief(
            $"Gaat niet door: {Titel}",
            $"«{Titel}» van {Wanneer()} gaat niet door.",
            woorden.TryGetValue("reden", out var reden) ? $"De reden: {reden}" : null),
        Briefsoort.BijeenkomstHerinnering => Brief($"Herinnering: {Titel}", $"U doet mee aan «{Titel}», {Wanneer()}.", Waar(), Afmelden),
        _ => Brief(
            $"De notitie: {Titel}",
            $"U was aangemeld voor «{Titel}». Dit is er daarna over opgeschreven.",
            woorden.GetValueOrDefault(Bijeenkomsttekst.Samenvatting),
            Lijst("Tips", Bijeenkomsttekst.LeesTips(woorden.GetValueOrDefault(Bijeenkomsttekst.Tips))),
            Lijst("Verder lezen", Bijeenkomsttekst.LeesLinks(woorden.GetValueOrDefault(Bijeenkomsttekst.Links))
                .Select(link => link.Adres is null ? link.Naam : $"{link.Naam}: {link.Adres}")),
            $"U leest dit ook op {eigen}"),
    };

    private string? Waar()
    {
        var plaats = woorden.TryGetValue(Bijeenkomsttekst.Plaats, out var tekst) ? $"Plaats: {tekst}." : null;
        var link = aanmelding.Status is AanmeldingStatus.Aangemeld && woorden.TryGetValue(Bijeenkomsttekst.Link, out var adres)
            ? $"Online te volgen op {adres}"
            : null;
        return (plaats, link) is (null, null) ? null : string.Join(' ', ((string?[])[plaats, link]).OfType<string>());
    }

    private string Wanneer() =>
        $"{Dagen[(int)Bijeenkomst.Dag.DayOfWeek]} {NederlandseDag.InWoorden(Bijeenkomst.Dag)}, "
        + $"{Bijeenkomst.Van:HH':'mm} tot {Bijeenkomst.Tot:HH':'mm} uur";

    private static string? Lijst(string kop, IEnumerable<string> regels) =>
        regels.ToList() is { Count: > 0 } alle ? $"{kop}\n{string.Join('\n', alle.Select(regel => $"- {regel}"))}" : null;

    private static Briefinhoud Brief(string onderwerp, params IEnumerable<string?> alineas) =>
        new(onderwerp, string.Join("\n\n", alineas.OfType<string>()));
}
