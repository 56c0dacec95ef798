using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Bijeenkomsten;

/// <summary>Wat er van een aankondiging moet kloppen.</summary>
public static partial class Bijeenkomst
{
    private static IEnumerable<Weigering> Toets(BijeenkomstInhoud inhoud) =>
    [
        .. Invoer.Regel(inhoud.Titel, "titel", Limieten.Naam),
        .. NoemtWebsite(inhoud.Titel) ? [BijeenkomstWeigeringen.WebsiteInTitel] : Array.Empty<Weigering>(),
        .. Invoer.Datum(inhoud.Dag, "dag"),
        .. Tijden(inhoud.Van, inhoud.Tot, "tot"),
        .. inhoud.Capaciteit is < 1 or > Limieten.Plaatsen ? [BijeenkomstWeigeringen.Capaciteit(inhoud.Capaciteit.Value)] : Array.Empty<Weigering>(),
        .. inhoud.Netwerk is { } netwerk && !Slug.Is(netwerk) ? [Weigeringen.Onbekend("Het netwerk", "netwerkId")] : Array.Empty<Weigering>(),
        .. Aantal(inhoud.Programma.Length, Limieten.Programmaonderdelen, "onderdelen", "programma"),
        .. inhoud.Programma.SelectMany(onderdeel => Toets(onderdeel, inhoud)).Distinct(),
    ];

    private static IEnumerable<Weigering> Toets(Programmaonderdeel onderdeel, BijeenkomstInhoud inhoud) =>
    [
        .. Invoer.Regel(onderdeel.Titel, "programma", Limieten.Naam),
        .. Tijden(onderdeel.Van, onderdeel.Tot, "programma"),
        .. onderdeel.Van < inhoud.Van || onderdeel.Tot > inhoud.Tot
            ? [BijeenkomstWeigeringen.OnderdeelBuitenTijd(onderdeel.Titel)]
            : Array.Empty<Weigering>(),
        .. Aantal(onderdeel.Sprekers.Length, Limieten.SprekersPerOnderdeel, "sprekers", "programma"),
        .. onderdeel.Sprekers.SelectMany(spreker => Invoer.Regel(spreker.Functie, "programma", Limieten.Naam)
            .Concat(Invoer.Regel(spreker.Organisatie, "programma", Limieten.Naam))),
    ];

    private static IEnumerable<Weigering> Toets(BijeenkomstTeksten teksten) =>
    [
        .. Invoer.RegelOfLeeg(teksten.Plaats, "plaats", Limieten.Naam),
        .. Link(teksten.Link, "link"),
        .. Invoer.TekstOfLeeg(teksten.Omschrijving, "omschrijving", Limieten.Omschrijving),
        .. Invoer.TekstOfLeeg(teksten.Huisregels, "huisregels", Limieten.Omschrijving),
    ];

    private static IEnumerable<Weigering> Tijden(TimeOnly van, TimeOnly tot, string veld)
    {
        if (tot <= van)
            yield return BijeenkomstWeigeringen.TijdenVerwisseld(van, tot, veld);
    }

    private static IEnumerable<Weigering> Aantal(int aantal, int grens, string wat, string veld)
    {
        if (aantal > grens)
            yield return BijeenkomstWeigeringen.TeVeel(aantal, grens, wat, veld);
    }

    // De titel staat in brieven aan adressen die een onbekende opgaf.
    private static bool NoemtWebsite(string? titel) =>
        titel is not null && ((string[])["http", "www.", "://"]).Any(deel => titel.Contains(deel, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Weigering> Link(string? link, string veld)
    {
        if (link is null)
            return [];
        return link.Length <= Limieten.Link && Uri.TryCreate(link, UriKind.Absolute, out var adres) && adres.Scheme == Uri.UriSchemeHttps
            ? Invoer.Regel(link, veld, Limieten.Link)
            : [BijeenkomstWeigeringen.Link(veld)];
    }

    private static IEnumerable<Weigering> Email(string? email) => Emailadres.Toets(email, "email");

    private static BijeenkomstInhoud Net(BijeenkomstInhoud inhoud) => inhoud with
    {
        Titel = inhoud.Titel.Trim(),
        Van = Minuut(inhoud.Van),
        Tot = Minuut(inhoud.Tot),
        Programma =
        [
            .. inhoud.Programma
                .Select(onderdeel => onderdeel with
                {
                    Van = Minuut(onderdeel.Van),
                    Tot = Minuut(onderdeel.Tot),
                    Titel = onderdeel.Titel.Trim(),
                    Sprekers = [.. onderdeel.Sprekers.Select(spreker => new Spreker(spreker.Functie.Trim(), spreker.Organisatie.Trim()))],
                })
                .OrderBy(onderdeel => onderdeel.Van),
        ],
    };

    private static TimeOnly Minuut(TimeOnly tijd) => new(tijd.Hour, tijd.Minute);
}
