using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Kennis;

/// <summary>De regels van een kennisitem.</summary>
public static class Kennisitem
{
    /// <param name="gemeente">Huidige code van de genoemde gemeente; leeg wanneer er geen genoemd is, of wanneer zij onbekend is.</param>
    public static Besluit Beslis(KennisitemStaat staat, KennisitemVastleggen opdracht, string eigenaar, string? gemeente, Guid kennisitem, DateOnly vandaag)
    {
        if (staat.Eigenaar.Length > 0)
            return KennisWeigeringen.BestaatAl;
        Weigering[] fouten =
        [
            .. Vorm(opdracht.Inhoud, opdracht.Samenvatting),
            .. opdracht.Kenmerk is { } kenmerk ? Slug.Toets(kenmerk, "kenmerk") : [],
            .. opdracht.Deling.Toets(),
        ];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        return opdracht.Inhoud.Gemeente is not null && gemeente is null
            ? Weigeringen.Onbekend("De gemeente", "gemeente")
            : new KennisitemVastgelegd(
                kennisitem,
                eigenaar,
                opdracht.Kenmerk,
                Netjes(opdracht.Inhoud with { Gemeente = gemeente }),
                vandaag,
                opdracht.Deling,
                opdracht.Voorbeeldcijfers);
    }

    /// <inheritdoc cref="Beslis(KennisitemStaat, KennisitemVastleggen, string, string, Guid, DateOnly)"/>
    public static Besluit Beslis(KennisitemStaat staat, KennisitemWijzigen opdracht, string eigenaar, string? gemeente)
    {
        if (!staat.Bestaat || staat.Eigenaar != eigenaar)
            return KennisWeigeringen.Onbekend;
        var wordt = Wordt(staat.Inhoud!, opdracht);
        Weigering[] fouten = [.. Vorm(wordt, opdracht.Samenvatting)];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        if (wordt.Gemeente is not null && wordt.Gemeente != staat.Inhoud!.Gemeente)
        {
            if (gemeente is null)
                return Weigeringen.Onbekend("De gemeente", "gemeente");
            wordt = wordt with { Gemeente = gemeente };
        }
        wordt = Netjes(wordt);
        // De samenvatting staat niet in de stand: dat zij gelijk bleef, is hier niet te zien.
        var andereWoorden = opdracht.Samenvatting is not null || opdracht.Wissen.Contains(KennisVeld.Samenvatting);
        return andereWoorden || wordt != staat.Inhoud ? new KennisitemGewijzigd(opdracht.Kennisitem, wordt) : Besluit.Niets;
    }

    public static Besluit Beslis(KennisitemStaat staat, KennisitemDelen opdracht, string eigenaar)
    {
        if (!staat.Bestaat || staat.Eigenaar != eigenaar)
            return KennisWeigeringen.Onbekend;
        Weigering[] fouten = [.. opdracht.Deling.Toets()];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        return opdracht.Deling == staat.Deling ? Besluit.Niets : new KennisitemGedeeld(opdracht.Kennisitem, opdracht.Deling);
    }

    public static Besluit Beslis(KennisitemStaat staat, KennisitemIntrekken opdracht, string eigenaar)
    {
        if (staat.Eigenaar != eigenaar)
            return KennisWeigeringen.Onbekend;
        return staat.Ingetrokken ? Besluit.Niets : new KennisitemIngetrokken(opdracht.Kennisitem);
    }

    private static KennisInhoud Wordt(KennisInhoud was, KennisitemWijzigen opdracht)
    {
        T? Of<T>(KennisVeld veld, T? gegeven, T? bleef) => opdracht.Wissen.Contains(veld) ? default : gegeven ?? bleef;
        return new(
            opdracht.Soort ?? was.Soort,
            opdracht.Titel ?? was.Titel,
            Of(KennisVeld.Link, opdracht.Link, was.Link),
            Of(KennisVeld.Uitgever, opdracht.Uitgever, was.Uitgever),
            opdracht.Wissen.Contains(KennisVeld.Jaar) ? null : opdracht.Jaar ?? was.Jaar,
            opdracht.Themas ?? was.Themas,
            opdracht.Sectoren ?? was.Sectoren,
            opdracht.Doelgroepen ?? was.Doelgroepen,
            Of(KennisVeld.Gemeente, opdracht.Gemeente, was.Gemeente),
            Of(KennisVeld.Aanpak, opdracht.Aanpak, was.Aanpak));
    }

    private static KennisInhoud Netjes(KennisInhoud inhoud) => inhoud with
    {
        Titel = inhoud.Titel.Trim(),
        Themas = [.. inhoud.Themas.Distinct().Order()],
        Sectoren = [.. inhoud.Sectoren.Distinct().Order()],
        Doelgroepen = [.. inhoud.Doelgroepen.Distinct().Order()],
        Aanpak = inhoud.Aanpak is { } aanpak ? Slug.Van(aanpak) : null,
    };

    private static ImmutableArray<Weigering> Vorm(KennisInhoud inhoud, string? samenvatting) =>
    [
        .. Invoer.Regel(inhoud.Titel, "titel", Limieten.Naam),
        .. Invoer.TekstOfLeeg(samenvatting, "samenvatting", Limieten.Omschrijving),
        .. Link(inhoud.Link),
        .. Invoer.RegelOfLeeg(inhoud.Uitgever, "uitgever", Limieten.Naam),
        .. inhoud.Jaar is { } jaar ? Invoer.Jaar(jaar, "jaar") : [],
        .. inhoud.Aanpak is null || Slug.Van(inhoud.Aanpak).Length > 0
            ? Invoer.RegelOfLeeg(inhoud.Aanpak, "aanpak", Limieten.Slug)
            : [KennisWeigeringen.Aanpak],
    ];

    private static Weigering[] Link(string? link)
    {
        Weigering[] vorm = [.. Invoer.RegelOfLeeg(link, "link", Limieten.Link)];
        if (vorm.Length > 0 || link is null)
            return vorm;
        return Uri.TryCreate(link, UriKind.Absolute, out var adres)
            && (adres.Scheme == Uri.UriSchemeHttps || adres.Scheme == Uri.UriSchemeHttp)
            && adres is { UserInfo: "", Host.Length: > 0 }
            && !link.Any(char.IsWhiteSpace)
            ? []
            : [KennisWeigeringen.Link];
    }
}
