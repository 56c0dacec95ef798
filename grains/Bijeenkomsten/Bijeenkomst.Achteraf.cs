using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Post;

namespace Regionetwerk.Grains.Bijeenkomsten;

/// <summary>Wat rond de dag zelf en daarna gebeurt.</summary>
public static partial class Bijeenkomst
{
    public static Besluit Beslis(BijeenkomstStaat staat, DeelnemersHerinneren opdracht, string eigenaar, DateTimeOffset nu)
    {
        if (staat.Eigenaar != eigenaar)
            return BijeenkomstWeigeringen.Onbekend;
        var begin = Begin(staat.Inhoud!);
        if (staat.Herinnerd || staat.Afgelast || nu >= begin || nu < begin - Limieten.HerinneringVooraf)
            return Besluit.Niets;
        return Besluit.Tot(new DeelnemersHerinnerd(opdracht.Bijeenkomst)).MetPost(
            [.. Met(staat, AanmeldingStatus.Aangemeld).Select(aanmelding => new Brief(aanmelding, Briefsoort.BijeenkomstHerinnering, opdracht.Bijeenkomst))]);
    }

    public static Besluit Beslis(BijeenkomstStaat staat, AanwezigheidVastleggen opdracht, string eigenaar, DateTimeOffset nu)
    {
        if (Geweest(staat, eigenaar, nu) is { } weigering)
            return weigering;
        Guid[] aanwezig = [.. opdracht.Aanwezig.Distinct().Order()];
        return aanwezig.All(aanmelding => staat.Aanmeldingen.GetValueOrDefault(aanmelding)?.Status is AanmeldingStatus.Aangemeld)
            ? new AanwezigheidVastgelegd(opdracht.Bijeenkomst, [.. aanwezig])
            : BijeenkomstWeigeringen.NietAangemeld;
    }

    public static Besluit Beslis(BijeenkomstStaat staat, NotitiePubliceren opdracht, string eigenaar, DateTimeOffset nu)
    {
        if (Geweest(staat, eigenaar, nu) is { } weigering)
            return weigering;
        Weigering[] fouten =
        [
            .. Invoer.Tekst(opdracht.Samenvatting, "samenvatting", Limieten.Notitie),
            .. Aantal(opdracht.Tips.Length, Limieten.TipsPerNotitie, "tips", "tips"),
            .. opdracht.Tips.SelectMany(tip => Invoer.Regel(tip, "tips", Limieten.Omschrijving)),
            .. Aantal(opdracht.Links.Length, Limieten.LinksPerNotitie, "verwijzingen", "links"),
            .. opdracht.Links.SelectMany(link => Invoer.Regel(link.Naam, "links", Limieten.Naam).Concat(Link(link.Adres, "links"))),
        ];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten.Distinct()]);
        var besluit = Besluit.Tot(new NotitieGepubliceerd(opdracht.Bijeenkomst, opdracht.Voor, NederlandseDag.Van(nu)));
        // Een verbeterde notitie gaat niet nog eens rond.
        return staat.HeeftNotitie
            ? besluit
            : besluit.MetPost([.. Met(staat, AanmeldingStatus.Aangemeld).Select(aanmelding => new Brief(aanmelding, Briefsoort.BijeenkomstNotitie, opdracht.Bijeenkomst))]);
    }

    /// <summary>Wie er nu gewist worden: iedereen na de bewaartermijn, en eerder al wie niet op tijd bevestigde.</summary>
    public static ImmutableArray<Guid> TeWissen(BijeenkomstStaat staat, DateTimeOffset nu) =>
    [
        .. staat.Aanmeldingen
            .Where(paar => IsBewaartermijnOm(staat, nu) || paar.Value.IsVerlopen(nu))
            .Select(paar => paar.Key)
            .Order(),
    ];

    /// <param name="wie">Van wie de gegevens met dit besluit weggaan.</param>
    public static Besluit Beslis(
        BijeenkomstStaat staat, AanmeldingenWissen opdracht, string eigenaar, ImmutableArray<Guid> wie, DateTimeOffset nu)
    {
        if (staat.Eigenaar != eigenaar)
            return BijeenkomstWeigeringen.Onbekend;
        // Wie intussen opnieuw om een plaats vroeg, blijft; de anderen zijn er de volgende keer nog.
        if (staat.Gewist || wie.IsEmpty || !wie.SequenceEqual(TeWissen(staat, nu)))
            return Besluit.Niets;
        return IsBewaartermijnOm(staat, nu)
            ? new AanmeldingenGewist(opdracht.Bijeenkomst)
            : new AanmeldingenVervallen(opdracht.Bijeenkomst, wie);
    }

    private static bool IsBewaartermijnOm(BijeenkomstStaat staat, DateTimeOffset nu) =>
        staat.Inhoud is { } inhoud && nu >= Begin(inhoud) + Limieten.AanmeldingenBewaard;

    private static Weigering? Geweest(BijeenkomstStaat staat, string eigenaar, DateTimeOffset nu)
    {
        if (staat.Eigenaar != eigenaar)
            return BijeenkomstWeigeringen.Onbekend;
        if (staat.Afgelast)
            return BijeenkomstWeigeringen.Afgelast;
        return nu < Begin(staat.Inhoud!) ? BijeenkomstWeigeringen.NogNietBegonnen : null;
    }
}
