using System.Linq.Expressions;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Leden;

/// <summary>Hoe een organisatie bij een groep hoort.</summary>
public enum LidStatus
{
    Uitgenodigd,
    Lid,
}

/// <summary>
/// Een organisatie die lid is van een netwerk of werkgroep, of daarvoor is uitgenodigd. Er alleen voor de leden van de groep, en
/// voor de organisatie zelf.
/// </summary>
public sealed class LidRij : IRij<LidRij>
{
    public required string Organisatie { get; init; }

    public required GroepSoort Soort { get; init; }

    public required string Groep { get; init; }

    public required LidRol Rol { get; init; }

    public required LidStatus Status { get; init; }

    public static Expression<Func<LidRij, string>> Sleutel { get; } = rij => rij.Organisatie + " " + rij.Groep;

    public static Expression<Func<LidRij, bool>> BestaatVoor(Kijker kijker, IQueryable<long> publieken)
    {
        var eigen = Sleutels.Eigenaren(kijker.Sleutels);
        var netwerken = Sleutels.Groepen(GroepSoort.Netwerk, kijker.Sleutels);
        var werkgroepen = Sleutels.Groepen(GroepSoort.Werkgroep, kijker.Sleutels);
        return rij => eigen.Contains(rij.Organisatie)
            || (rij.Soort == GroepSoort.Netwerk && netwerken.Contains(rij.Groep))
            || (rij.Soort == GroepSoort.Werkgroep && werkgroepen.Contains(rij.Groep));
    }
}
