using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Api.Netwerken;
using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Schema;
using Regionetwerk.Api.Scholen;
using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Ambassadeurs;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Ambassadeurs;

/// <summary>
/// Een school of gemeente vraagt een ambassadeur. Alleen te zien voor wie vraagt, voor de beheerder van het netwerk, en voor de organisatie
/// van de ambassadeur aan wie de aanvraag is aangeboden.
/// </summary>
[Node]
public sealed class Aanvraag(AanvraagRij rij) : INode
{
    [GraphQLIgnore]
    public AanvraagRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Aanvraag", rij.Id);

    public AmbassadeurThema Thema => rij.Thema;

    public Sector Sector => rij.Sector;

    public Urgentie Urgentie => rij.Urgentie;

    public AanvraagStatus Status => rij.Status;

    /// <summary>De dag waarop de aanvraag gedaan is.</summary>
    public DateOnly GedaanOp => rij.GedaanOp;

    /// <summary>De uren die gevraagd of afgesproken zijn; null zolang de aanvraag openstaat.</summary>
    public int? Uren => rij.Uren;

    /// <summary>De maand die gevraagd of afgesproken is, zoals 2026-11.</summary>
    public string? Maand => rij.Maand?.ToString("yyyy-MM");

    /// <summary>De dag waarop de ambassadeur gevraagd is.</summary>
    public DateOnly? AangebodenOp => rij.AangebodenOp;

    [NodeResolver]
    public static async Task<Aanvraag?> Lees(string sleutel, AanvraagLoader aanvragen) =>
        await aanvragen.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Een ambassadeur die bij een aanvraag past.</summary>
public sealed class AmbassadeurVoorstel(Voorstel voorstel)
{
    [GraphQLIgnore]
    public string Sleutel => voorstel.Ambassadeur.ToString("N");

    /// <summary>Hemelsbreed tussen de middelpunten van de gemeenten; null wanneer onbekend.</summary>
    public int? Kilometers => voorstel.Kilometers;

    /// <summary>Waarom deze ambassadeur past, in gewone woorden.</summary>
    public IReadOnlyList<string> Redenen => voorstel.Redenen;
}

/// <summary>Wat bij een voorstel hoort.</summary>
[ExtendObjectType<AmbassadeurVoorstel>]
public static class AmbassadeurVoorstelVelden
{
    public static async Task<Ambassadeur> Ambassadeur([Parent] AmbassadeurVoorstel voorstel, AmbassadeurLoader ambassadeurs) =>
        await ambassadeurs.LoadAsync(voorstel.Sleutel) is { } rij ? new(rij) : throw Veranderd.TijdensHetLezen();
}

/// <summary>Een ambassadeur die eerder nee zei of afzegde.</summary>
public sealed class AanvraagAfwijzing(AfwijzingRij rij)
{
    [GraphQLIgnore]
    public AfwijzingRij Rij => rij;

    public DateOnly Op => rij.Op;
}

/// <summary>Wat bij een afwijzing hoort.</summary>
[ExtendObjectType<AanvraagAfwijzing>]
public static class AanvraagAfwijzingVelden
{
    public static async Task<Ambassadeur?> Ambassadeur([Parent] AanvraagAfwijzing afwijzing, AmbassadeurLoader ambassadeurs) =>
        await ambassadeurs.LoadAsync(afwijzing.Rij.Ambassadeur) is { } rij ? new(rij) : null;

    /// <summary>De reden; leeg wanneer de tekst is gewist.</summary>
    public static async Task<string> Reden([Parent] AanvraagAfwijzing afwijzing, AanvraagtekstLoader teksten) =>
        await teksten.LoadAsync(("reden", afwijzing.Rij.Id)) ?? "";
}

/// <summary>Wat bij een aanvraag hoort.</summary>
[ExtendObjectType<Aanvraag>]
public static class AanvraagVelden
{
    /// <summary>Wat de aanvrager wenst; leeg wanneer de tekst is gewist.</summary>
    public static async Task<string> Wens([Parent] Aanvraag aanvraag, AanvraagtekstLoader teksten) =>
        await teksten.LoadAsync(("wens", aanvraag.Rij.Id)) ?? "";

    /// <summary>Wie vraagt; bij een school haar bestuur.</summary>
    public static Task<Organisatie?> Aanvrager([Parent] Aanvraag aanvraag, SchoolLoader scholen, OrganisatieLoader organisaties) =>
        EigenaarVan.Organisatie(aanvraag.Rij.Eigenaar, scholen, organisaties);

    /// <summary>De school die vraagt; null wanneer het geen school is.</summary>
    public static Task<School?> School([Parent] Aanvraag aanvraag, SchoolLoader scholen) => EigenaarVan.School(aanvraag.Rij.Eigenaar, scholen);

    /// <summary>Waar het om gaat.</summary>
    public static Gemeente Gemeente([Parent] Aanvraag aanvraag, GemeenteRegister register) => new(register.Vind(aanvraag.Rij.Gemeente)!);

    public static async Task<Netwerk?> Netwerk([Parent] Aanvraag aanvraag, NetwerkLoader netwerken) =>
        await netwerken.LoadAsync(aanvraag.Rij.Netwerk) is { } rij ? new(rij) : null;

    /// <summary>Hoeveel dagen er al gewacht wordt op een ja; null wanneer er niet meer gewacht wordt.</summary>
    public static int? WachtDagen([Parent] Aanvraag aanvraag, TimeProvider tijd) =>
        aanvraag.Status is AanvraagStatus.Open or AanvraagStatus.Aangeboden
            ? Math.Max(0, NederlandseDag.Van(tijd.GetUtcNow()).DayNumber - aanvraag.GedaanOp.DayNumber)
            : null;

    /// <summary>Of dat lang is, gezien hoe snel het moet.</summary>
    public static Wachttijd? Wachttijd([Parent] Aanvraag aanvraag, TimeProvider tijd) =>
        WachtDagen(aanvraag, tijd) is { } dagen ? Wachten.Klasse(aanvraag.Urgentie, dagen) : null;

    /// <summary>Aan wie de aanvraag is aangeboden of met wie is afgesproken; null zolang zij openstaat.</summary>
    public static async Task<Ambassadeur?> Ambassadeur([Parent] Aanvraag aanvraag, AmbassadeurLoader ambassadeurs) =>
        aanvraag.Rij.Ambassadeur is { } sleutel && await ambassadeurs.LoadAsync(sleutel) is { } rij ? new(rij) : null;

    /// <summary>De inzet die gepland of geweest is.</summary>
    public static async Task<Inzet?> Inzet([Parent] Aanvraag aanvraag, InzetLoader inzet) =>
        aanvraag.Rij.Inzet is { } sleutel && await inzet.LoadAsync(sleutel) is { } rij ? new(rij) : null;

    /// <summary>De inzet die het laatst werd afgezegd, met de reden. Voor de aanvrager en de beheerder; een organisatie ziet haar eigen inzet.</summary>
    public static async Task<Inzet?> LaatstAfgezegd([Parent] Aanvraag aanvraag, AfgezegdBijAanvraag afgezegd) =>
        await afgezegd.LoadAsync(aanvraag.Rij.Id) is { } rij ? new(rij) : null;

    /// <summary>De ambassadeurs die het best passen, de beste eerst. Alleen voor de beheerder van het netwerk, zolang de aanvraag openstaat.</summary>
    [ListSize(Limieten.Voorstellen)]
    public static async Task<IReadOnlyList<AmbassadeurVoorstel>> Voorstellen([Parent] Aanvraag aanvraag, VoorstellenBijAanvraag voorstellen) =>
        [.. (await voorstellen.LoadAsync(aanvraag.Rij) ?? []).Select(voorstel => new AmbassadeurVoorstel(voorstel))];

    /// <summary>De laatste 20 keer dat iemand nee zei of afzegde, de oudste eerst. Voor de beheerder van het netwerk; een organisatie ziet haar eigen nee.</summary>
    [ListSize(Ambassadeurboek.MeesteAfwijzingen)]
    public static async Task<IReadOnlyList<AanvraagAfwijzing>> Afwijzingen([Parent] Aanvraag aanvraag, AfwijzingenVanAanvraag afwijzingen) =>
        [.. (await afwijzingen.LoadAsync(aanvraag.Rij.Id) ?? []).Select(rij => new AanvraagAfwijzing(rij))];
}
