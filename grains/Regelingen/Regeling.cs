using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Regelingen;

/// <summary>De stand van een regeling: wat besluiten over geld ervan nodig hebben, volgens de laatste versie.</summary>
public sealed record RegelingStaat : IStaat<RegelingStaat>
{
    public static RegelingStaat Leeg { get; } = new();

    public static int MomentopnameVersie => 1;

    /// <summary>Nummer van de laatste versie; 0 zolang de regeling niet bestaat.</summary>
    public int Versie { get; init; }

    public Bron Bron { get; init; }

    public DateOnly Van { get; init; }

    /// <summary>Leeg is onbekend.</summary>
    public DateOnly? Tot { get; init; }

    public Doorschuiven Doorschuiven { get; init; } = Doorschuiven.Onbekend;

    public DateOnly Peildatum { get; init; }

    public bool Bestaat => Versie > 0;

    public RegelingStaat Pas(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        RegelingVastgelegd e => new()
        {
            Versie = e.Versie,
            Bron = e.Inhoud.Bron,
            Van = e.Inhoud.Van,
            Tot = e.Inhoud.Tot,
            Doorschuiven = e.Inhoud.Doorschuiven,
            Peildatum = e.Inhoud.Peildatum,
        },
        _ => throw new VreemdeGebeurtenisException(gebeurtenis, typeof(RegelingStaat)),
    };
}

/// <summary>De regels van regelingen: alleen het landelijk ondersteuningsaanbod houdt ze bij.</summary>
public static class Regeling
{
    public static Besluit Beslis(RegelingStaat staat, OrganisatieStaat wie, RegelingVastleggen opdracht)
    {
        AlleenLandelijk(wie);
        Weigering[] fouten = [.. Slug.Toets(opdracht.Regeling, "slug"), .. InInhoud(Toets(opdracht.Inhoud))];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        return staat.Bestaat ? RegelingWeigeringen.BestaatAl : new RegelingVastgelegd(opdracht.Regeling, 1, opdracht.Inhoud);
    }

    public static Besluit Beslis(RegelingStaat staat, OrganisatieStaat wie, RegelingHerzien opdracht)
    {
        AlleenLandelijk(wie);
        if (!staat.Bestaat)
            return RegelingWeigeringen.Onbekend("slug");
        Weigering[] fouten = [.. InInhoud([.. Toets(opdracht.Inhoud), .. PastNa(staat, opdracht.Inhoud)])];
        return fouten.Length > 0
            ? Besluit.Weiger([.. fouten])
            : new RegelingVastgelegd(opdracht.Regeling, staat.Versie + 1, opdracht.Inhoud);
    }

    private static IEnumerable<Weigering> InInhoud(IEnumerable<Weigering> weigeringen) =>
        weigeringen.Select(weigering => weigering with { Veld = $"inhoud.{weigering.Veld}" });

    private static void AlleenLandelijk(OrganisatieStaat wie)
    {
        if (!wie.Bestaat || wie.Soort is not OrganisatieSoort.LandelijkOndersteuningsaanbod)
            throw new GeenToegangException(aangemeld: true);
    }

    // Budgetten noemen de regeling met haar bron: een andere bron is een andere regeling.
    private static IEnumerable<Weigering> PastNa(RegelingStaat staat, RegelingInhoud inhoud)
    {
        if (inhoud.Bron != staat.Bron)
            yield return RegelingWeigeringen.AndereBron;
        if (inhoud.Peildatum < staat.Peildatum)
            yield return RegelingWeigeringen.OuderDanLaatste(inhoud.Peildatum, staat.Peildatum);
    }

    private static IEnumerable<Weigering> Toets(RegelingInhoud inhoud) =>
    [
        .. Invoer.Regel(inhoud.Naam, "naam", Limieten.Naam),
        .. Invoer.Periode(inhoud.Van, inhoud.Tot),
        .. inhoud.AanvraagTot is { } aanvraag ? Invoer.Datum(aanvraag, "aanvraagTot") : [],
        .. inhoud.VerantwoordenVoorDatum is { } dag ? Invoer.Datum(dag, "verantwoordenVoorDatum") : [],
        .. inhoud.Verantwoording is { } tekst ? Invoer.Tekst(tekst, "verantwoording", Limieten.Omschrijving) : [],
        .. Invoer.RegelOfLeeg(inhoud.VerantwoordenVoor, "verantwoordenVoor", Limieten.Naam),
        .. Invoer.Tekst(inhoud.Bronvermelding, "bronvermelding", Limieten.Omschrijving),
        .. Link(inhoud.Link),
        .. Invoer.Datum(inhoud.Peildatum, "peildatum"),
        .. Onbekend(inhoud.Onbekend),
    ];

    private static IEnumerable<Weigering> Link(string? link)
    {
        if (link is null)
            return [];
        return link.Length <= Limieten.Link && Uri.TryCreate(link, UriKind.Absolute, out var adres) && adres.Scheme == Uri.UriSchemeHttps
            ? Invoer.Regel(link, "link", Limieten.Link)
            : [RegelingWeigeringen.Link];
    }

    private static IEnumerable<Weigering> Onbekend(ImmutableArray<string> onbekend) => onbekend.Length > Limieten.OnbekendPerRegeling
        ? [RegelingWeigeringen.TeVeelOnbekend(onbekend.Length)]
        : onbekend.SelectMany(tekst => Invoer.Regel(tekst, "onbekend", Limieten.Naam));
}
