using Regionetwerk.Api.Contacten;
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

/// <summary>Iemand die in een netwerk kennis en ervaring deelt met scholen en gemeenten. De persoon is van een organisatie, de inzet van het netwerk.</summary>
[Node]
public sealed class Ambassadeur(AmbassadeurRij rij) : INode
{
    [GraphQLIgnore]
    public AmbassadeurRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Ambassadeur", rij.Id);

    /// <summary>Korte aanduiding zonder naam, zoals «Schoolleider».</summary>
    public string Functie => rij.Functie;

    /// <summary>De soorten onderwijs of opvang waar de ambassadeur in werkt.</summary>
    public IReadOnlyList<Sector> Sectoren => rij.Sectoren;

    /// <summary>Waar de ambassadeur iets van weet.</summary>
    public IReadOnlyList<AmbassadeurThema> Themas => rij.Themas;

    /// <summary>Geen ambassadeur meer; alleen nog te zien voor de eigen organisatie en de beheerder van het netwerk.</summary>
    public bool Afgemeld => rij.Afgemeld;

    [NodeResolver]
    public static async Task<Ambassadeur?> Lees(string sleutel, AmbassadeurLoader ambassadeurs) =>
        await ambassadeurs.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Dagen waarop een ambassadeur er niet is.</summary>
/// <param name="Van">De eerste dag.</param>
/// <param name="Tot">De laatste dag.</param>
public sealed record AmbassadeurPeriode(DateOnly Van, DateOnly Tot);

/// <summary>De uren van een ambassadeur in een maand.</summary>
/// <param name="Maand">Jaar en maand, zoals 2026-11.</param>
/// <param name="Geboekt">Uren die gepland of gegeven zijn.</param>
/// <param name="Over">Uren die nog vrij zijn.</param>
public sealed record AmbassadeurMaand(string Maand, int Geboekt, int Over);

/// <summary>Wat bij een ambassadeur hoort. Uren en afwezigheid zijn er alleen voor de eigen organisatie en de beheerder van het netwerk, anders null.</summary>
[ExtendObjectType<Ambassadeur>]
public static class AmbassadeurVelden
{
    /// <summary>De standplaats.</summary>
    public static Gemeente Gemeente([Parent] Ambassadeur ambassadeur, GemeenteRegister register) => new(register.Vind(ambassadeur.Rij.Gemeente)!);

    /// <summary>Of de ambassadeur er vandaag is.</summary>
    public static bool Beschikbaar([Parent] Ambassadeur ambassadeur, TimeProvider tijd)
    {
        var vandaag = NederlandseDag.Van(tijd.GetUtcNow());
        return !ambassadeur.Rij.Afgemeld && !ambassadeur.Rij.Afwezig.Any(afwezig => afwezig.Van <= vandaag && afwezig.Tot >= vandaag);
    }

    /// <summary>Het netwerk waarvoor de inzet is; null wanneer u dat niet mag zien.</summary>
    public static async Task<Netwerk?> Netwerk([Parent] Ambassadeur ambassadeur, NetwerkLoader netwerken) =>
        await netwerken.LoadAsync(ambassadeur.Rij.Netwerk) is { } rij ? new(rij) : null;

    /// <summary>De persoon, voor wie dat contact mag zien.</summary>
    public static async Task<Contact?> Contact([Parent] Ambassadeur ambassadeur, ContactLoader contacten) =>
        await contacten.LoadAsync(ambassadeur.Rij.Contact) is { } rij ? new(rij) : null;

    /// <summary>Van wie de persoon is; bij een school haar bestuur.</summary>
    public static async Task<Organisatie?> Organisatie(
        [Parent] Ambassadeur ambassadeur, AmbassadeurBijEigenaarLoader eigen, SchoolLoader scholen, OrganisatieLoader organisaties) =>
        await eigen.LoadAsync(ambassadeur.Rij.Id) is { } rij ? await EigenaarVan.Organisatie(rij.Eigenaar, scholen, organisaties) : null;

    /// <summary>Hoeveel uur er in een maand is.</summary>
    public static async Task<int?> UrenPerMaand([Parent] Ambassadeur ambassadeur, AmbassadeurBijEigenaarLoader eigen) =>
        (await eigen.LoadAsync(ambassadeur.Rij.Id))?.UrenPerMaand;

    /// <summary>Deze maand en de twee erna.</summary>
    [ListSize(3)]
    public static async Task<IReadOnlyList<AmbassadeurMaand>?> Maanden(
        [Parent] Ambassadeur ambassadeur, AmbassadeurBijEigenaarLoader eigen, UrenVanAmbassadeur uren, TimeProvider tijd)
    {
        var (rij, geboekt) = (await eigen.LoadAsync(ambassadeur.Rij.Id), await uren.LoadAsync(ambassadeur.Rij.Id) ?? []);
        if (rij is null)
            return null;
        var eerste = NederlandseDag.Van(tijd.GetUtcNow()).Begin();
        return
        [
            .. from maand in Enumerable.Range(0, 3).Select(eerste.AddMonths)
               let bezet = geboekt.FirstOrDefault(een => een.Maand == maand)?.Uren ?? 0
               select new AmbassadeurMaand(maand.ToString("yyyy-MM"), bezet, Math.Max(0, rij.UrenPerMaand - bezet)),
        ];
    }

    /// <summary>Wanneer de ambassadeur er niet is.</summary>
    [ListSize(Limieten.Afwezigheden)]
    public static async Task<IReadOnlyList<AmbassadeurPeriode>?> Afwezig([Parent] Ambassadeur ambassadeur, AmbassadeurBijEigenaarLoader eigen) =>
        await eigen.LoadAsync(ambassadeur.Rij.Id) is { } rij ? [.. rij.Rij.Afwezig.Select(afwezig => new AmbassadeurPeriode(afwezig.Van, afwezig.Tot))] : null;
}
