using System.Collections.Frozen;

namespace Regionetwerk.Grains.Toegang;

/// <summary>De namen van bereiken buiten dit platform, zoals een token ze noemt: <c>kennis.lezen</c>.</summary>
public static class Bereiknamen
{
    private static readonly FrozenDictionary<string, Bereik> OpNaam = Enum.GetValues<Bereik>().ToFrozenDictionary(Naam);

    /// <summary>Het bereik met deze naam, of leeg wanneer het er geen van ons is. Een aanduiding ervoor, zoals <c>api://…/</c>, telt niet.</summary>
    public static Bereik? Zoek(string naam) => OpNaam.TryGetValue(naam[(naam.LastIndexOf('/') + 1)..], out var bereik) ? bereik : null;

    /// <summary>De naam van een bereik.</summary>
    public static string Naam(Bereik bereik) => bereik switch
    {
        Bereik.KennisLezen => "kennis.lezen",
        Bereik.FinancieringLezen => "financiering.lezen",
        Bereik.ContactenLezen => "contacten.lezen",
        _ => "schrijven",
    };
}
