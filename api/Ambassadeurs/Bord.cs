using Regionetwerk.Api.Netwerken;
using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Ambassadeurs;
using Regionetwerk.Storage.Lezen;
using NetwerkSoort = Regionetwerk.Grains.Netwerken.NetwerkSoort;

namespace Regionetwerk.Api.Ambassadeurs;

/// <summary>Uren van alle ambassadeurs van een netwerk samen.</summary>
/// <param name="Maand">Jaar en maand, zoals 2026-11.</param>
/// <param name="Beschikbaar">Wat de ambassadeurs samen per maand hebben.</param>
/// <param name="Geboekt">Wat daarvan gepland of gegeven is.</param>
public sealed record Urensom(string Maand, int Beschikbaar, int Geboekt);

/// <summary>Een ambassadeur zonder uren deze maand, of die er niet is.</summary>
/// <param name="Ambassadeur">Wie.</param>
/// <param name="Reden">Waarom, in gewone woorden.</param>
public sealed record NietVrij(Ambassadeur Ambassadeur, string Reden);

/// <summary>Wat de beheerder van een netwerk van ambassadeurs op maandagochtend wil weten. Elke lijst is hooguit 100 lang.</summary>
/// <param name="Wachtend">Aanvragen waar nog niemand voor gevraagd is, eerst wie het langst te lang wacht, dan de dringendste.</param>
/// <param name="ZonderAntwoord">Aanvragen die zijn aangeboden en waar nog geen antwoord op is.</param>
/// <param name="Gepland">Inzet van deze en volgende maand.</param>
/// <param name="ZonderVerslag">Inzet die geweest moet zijn en waar nog geen verslag van is.</param>
/// <param name="NietVrij">Ambassadeurs zonder uren deze maand, of die er niet zijn.</param>
/// <param name="Uren">De uren van deze en volgende maand.</param>
/// <param name="AantalWachtend">Hoeveel er in het geheel wachten, ook die niet in de lijst staan.</param>
/// <param name="AantalZonderAntwoord">Hoeveel er in het geheel zonder antwoord zijn.</param>
/// <param name="AantalGepland">Hoeveel inzet er in het geheel is deze en volgende maand.</param>
/// <param name="AantalZonderVerslag">Hoeveel inzet er in het geheel zonder verslag is.</param>
/// <param name="AantalNietVrij">Hoeveel ambassadeurs er in het geheel niet vrij zijn.</param>
public sealed record Bord(
    [property: ListSize(Bordboek.Meeste)] IReadOnlyList<Aanvraag> Wachtend,
    [property: ListSize(Bordboek.Meeste)] IReadOnlyList<Aanvraag> ZonderAntwoord,
    [property: ListSize(Bordboek.Meeste)] IReadOnlyList<Inzet> Gepland,
    [property: ListSize(Bordboek.Meeste)] IReadOnlyList<Inzet> ZonderVerslag,
    [property: ListSize(Bordboek.Meeste)] IReadOnlyList<NietVrij> NietVrij,
    [property: ListSize(2)] IReadOnlyList<Urensom> Uren,
    int AantalWachtend,
    int AantalZonderAntwoord,
    int AantalGepland,
    int AantalZonderVerslag,
    int AantalNietVrij);

/// <summary>Van een sector: waar binnen 40 kilometer niemand is.</summary>
public sealed class SectorDekking(Leemte leemte)
{
    [GraphQLIgnore]
    public Leemte Leemte => leemte;

    public Sector Sector => leemte.Sector;

    /// <summary>Hoeveel ambassadeurs in deze sector werken.</summary>
    public int Ambassadeurs => leemte.Ambassadeurs;

    /// <summary>Hoeveel gemeenten niemand in de buurt hebben.</summary>
    public int AantalZonder => leemte.Gemeenten.Length;

    /// <summary>De codes van die gemeenten, op volgorde.</summary>
    [ListSize(400)]
    public IReadOnlyList<string> Zonder => leemte.Gemeenten;
}

/// <summary>De ambassadeurs van een netwerk.</summary>
[ExtendObjectType<Netwerk>]
public static class NetwerkVanAmbassadeurs
{
    /// <summary>Het bord; null voor wie het netwerk niet heeft opgericht, en voor een ander soort netwerk.</summary>
    public static async Task<Bord?> Bord([Parent] Netwerk netwerk, Zicht zicht, Bordboek boek, TimeProvider tijd)
    {
        if (netwerk.Soort is not NetwerkSoort.Ambassadeurs || !(await zicht.Kijker(Bereik.ContactenLezen)).IsEigenaar(netwerk.Rij.Oprichter))
            return null;
        var vandaag = NederlandseDag.Van(tijd.GetUtcNow());
        var (allen, uren) = await boek.Ambassadeurs(netwerk.Slug, vandaag);
        var (wachtend, zonderAntwoord) = (await boek.Wachtend(netwerk.Slug, vandaag), await boek.ZonderAntwoord(netwerk.Slug));
        var (gepland, zonderVerslag) = (await boek.Gepland(netwerk.Slug, vandaag), await boek.ZonderVerslag(netwerk.Slug, vandaag));
        List<NietVrij> nietVrij = [.. Wezigheid(allen, uren, vandaag)];
        return new(
            [.. wachtend.Rijen.Select(rij => new Aanvraag(rij))],
            [.. zonderAntwoord.Rijen.Select(rij => new Aanvraag(rij))],
            [.. gepland.Rijen.Select(rij => new Inzet(rij))],
            [.. zonderVerslag.Rijen.Select(rij => new Inzet(rij))],
            [.. nietVrij.Take(Bordboek.Meeste)],
            [.. ((DateOnly[])[vandaag.Begin(), vandaag.Begin().AddMonths(1)]).Select(maand => Som(allen, uren, maand))],
            wachtend.Totaal,
            zonderAntwoord.Totaal,
            gepland.Totaal,
            zonderVerslag.Totaal,
            nietVrij.Count);
    }

    /// <summary>Per sector waar binnen 40 kilometer hemelsbreed geen ambassadeur van dit netwerk is, voor zover u hen mag zien.</summary>
    [ListSize(8)]
    public static async Task<IReadOnlyList<SectorDekking>> Dekking([Parent] Netwerk netwerk, LeemtenVanNetwerk leemten) =>
        netwerk.Soort is not NetwerkSoort.Ambassadeurs ? [] : [.. (await leemten.LoadAsync(netwerk.Slug) ?? []).Select(leemte => new SectorDekking(leemte))];

    private static IEnumerable<NietVrij> Wezigheid(List<AmbassadeurBijEigenaar> allen, ILookup<string, AmbassadeurMaandRij> uren, DateOnly vandaag)
    {
        foreach (var wie in allen)
        {
            var weg = wie.Rij.Afwezig.FirstOrDefault(afwezig => afwezig.Van <= vandaag && afwezig.Tot >= vandaag);
            var over = wie.UrenPerMaand - Geboekt(uren, wie, vandaag.Begin());
            if (weg is not null)
                yield return new(new(wie.Rij), $"Is er niet tot en met {weg.Tot:dd-MM-yyyy}");
            else if (over <= 0)
                yield return new(new(wie.Rij), $"Heeft deze maand geen uur meer van de {wie.UrenPerMaand}");
        }
    }

    private static Urensom Som(List<AmbassadeurBijEigenaar> allen, ILookup<string, AmbassadeurMaandRij> uren, DateOnly maand) =>
        new(maand.ToString("yyyy-MM"), allen.Sum(wie => wie.UrenPerMaand), allen.Sum(wie => Geboekt(uren, wie, maand)));

    private static int Geboekt(ILookup<string, AmbassadeurMaandRij> uren, AmbassadeurBijEigenaar wie, DateOnly maand) =>
        uren[wie.Rij.Id].FirstOrDefault(een => een.Maand == maand)?.Uren ?? 0;
}
