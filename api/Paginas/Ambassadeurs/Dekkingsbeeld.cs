using Regionetwerk.Api.Paginas.Gemeenten;
using Regionetwerk.Api.Paginas.Kaarten;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Api.Paginas.Ambassadeurs;

/// <summary>Of a sector in a netwerk: how many ambassadeurs, and the codes of the gemeenten that have nobody near.</summary>
public sealed record Sectordekking(Sector Sector, int Ambassadeurs, int AantalZonder, IReadOnlyList<string>? Zonder = null);

/// <summary>Where nobody is near, as a map with the sentence that says the same: of one sector, or of all.</summary>
/// <param name="Kaart">The map.</param>
/// <param name="Zin">What it comes to.</param>
public sealed record Dekkingsbeeld(Kaartbeeld Kaart, string Zin)
{
    private static readonly (Kaartklasse Klasse, string Tekst)
        Overal = (Kaartklassen.Alle[0], "voor elke sector iemand"),
        Weinig = (Kaartklassen.Alle[1], "voor ten hoogste de helft van de sectoren niemand"),
        Veel = (Kaartklassen.Alle[3], "voor meer dan de helft niemand"),
        Nergens = (Kaartklassen.Alle[4], "voor geen enkele sector iemand"),
        Iemand = (Kaartklassen.Alle[0], "wel iemand in de buurt"),
        Niemand = (Kaartklassen.Alle[3], "niemand in de buurt");

    /// <summary>Fills it in.</summary>
    /// <param name="sector">Of which sector, or null for all.</param>
    /// <param name="netwerken">The coverage of each netwerk, one at least. Who has somebody near from one of them, has somebody.</param>
    /// <param name="gemeenten">All gemeenten.</param>
    public static Dekkingsbeeld Maak(Sector? sector, IReadOnlyList<IReadOnlyList<Sectordekking>> netwerken, IReadOnlyList<Gemeentenaam> gemeenten)
    {
        var zonder = Enum.GetValues<Sector>().Where(een => sector is null || een == sector).ToDictionary(
            een => een,
            een => netwerken.Select(netwerk => netwerk.First(dekking => dekking.Sector == een).Zonder ?? []).Aggregate((dit, dat) => [.. dit.Intersect(dat)]).ToHashSet());
        return sector is { } gekozen ? VanEen(gekozen, zonder[gekozen], gemeenten) : VanAlle(zonder, gemeenten);
    }

    private static Dekkingsbeeld VanEen(Sector sector, HashSet<string> zonder, IReadOnlyList<Gemeentenaam> gemeenten)
    {
        var namen = gemeenten.Where(gemeente => zonder.Contains(gemeente.Code)).Select(gemeente => gemeente.Naam).ToList();
        return new(
            new(
                $"Gemeenten zonder ambassadeur voor {Namen.Van(sector)} in de buurt",
                [.. gemeenten.Select(gemeente => new Kaartregel(gemeente, zonder.Contains(gemeente.Code) ? Niemand : Iemand))],
                [Niemand, Iemand]),
            namen.Count switch
            {
                0 => $"Voor {Namen.Van(sector)} is er in elke gemeente iemand in de buurt.",
                <= 12 => $"Voor {Namen.Van(sector)} is er niemand in de buurt van {Nederlands.Opsomming(namen)}.",
                _ => $"Voor {Namen.Van(sector)} is er in {namen.Count} van de {gemeenten.Count} gemeenten niemand in de buurt.",
            });
    }

    private static Dekkingsbeeld VanAlle(Dictionary<Sector, HashSet<string>> zonder, IReadOnlyList<Gemeentenaam> gemeenten)
    {
        var kaart = new Kaartbeeld(
            "Sectoren waarvoor geen ambassadeur in de buurt is, per gemeente",
            [.. gemeenten.Select(gemeente => Regel(gemeente, [.. zonder.Where(sector => sector.Value.Contains(gemeente.Code)).Select(sector => sector.Key)], zonder.Count))],
            [Nergens, Veel, Weinig, Overal]);
        var (overal, nergens) = (kaart.Regels.Count(regel => regel.Klasse == Overal.Klasse), kaart.Regels.Count(regel => regel.Klasse == Nergens.Klasse));
        return new(kaart, $"Van de {gemeenten.Count} gemeenten {(nergens == 1 ? "heeft" : "hebben")} er {nergens} voor geen enkele sector iemand in de buurt, en {overal} voor elke sector.");
    }

    private static Kaartregel Regel(Gemeentenaam gemeente, IReadOnlyList<Sector> mist, int sectoren) =>
        mist.Count == 0 ? new(gemeente, Overal)
        : mist.Count == sectoren ? new(gemeente, Nergens)
        : new(gemeente, (mist.Count * 2 <= sectoren ? Weinig : Veel).Klasse, $"niemand voor {Nederlands.Opsomming(mist.Select(Namen.Van))}");
}
