using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Toegang;
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

    public static Rijvorm<LidRij> Vorm { get; } = new(
        Bereik.KennisLezen,
        "leden",
        "organisatie || ' ' || groep",
        "organisatie, soort, groep, rol, status",
        $$"""
        '{{Sleutels.EigenaarVoorvoegsel}}' || organisatie IN {sleutels}
        OR soort = '{{GroepSoort.Netwerk}}' AND '{{Sleutels.NetwerkVoorvoegsel}}' || groep IN {sleutels}
        OR soort = '{{GroepSoort.Werkgroep}}' AND '{{Sleutels.WerkgroepVoorvoegsel}}' || groep IN {sleutels}
        """,
        rij => new()
        {
            Organisatie = rij.GetString(0),
            Soort = rij.Keuze<GroepSoort>(1),
            Groep = rij.GetString(2),
            Rol = rij.Keuze<LidRol>(3),
            Status = rij.Keuze<LidStatus>(4),
        },
        rij => $"{rij.Organisatie} {rij.Groep}");
}
