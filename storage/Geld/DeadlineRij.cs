using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Geld;

/// <summary>Hoe het met een deadline staat.</summary>
public enum DeadlineStatus
{
    /// <summary>Het moet nog af.</summary>
    Open,

    /// <summary>Het is af.</summary>
    Afgerond,

    /// <summary>Het hoeft niet meer.</summary>
    Vervallen,
}

/// <summary>Een dag waarop iets voor een budget af moet zijn. Alleen voor de eigenaar van het budget.</summary>
public sealed class DeadlineRij : IRij<DeadlineRij>
{
    public required string Id { get; init; }

    public required string Budget { get; init; }

    public required string Eigenaar { get; init; }

    public required DeadlineSoort Soort { get; init; }

    public required DateOnly Datum { get; init; }

    public required int? Jaar { get; init; }

    public required DeadlineStatus Status { get; init; }

    public required DateOnly? AfgerondOp { get; init; }

    /// <summary>Wanneer zij is vastgelegd.</summary>
    public required DateTimeOffset Vastgelegd { get; init; }

    public static Rijvorm<DeadlineRij> Vorm { get; } = new(
        Bereik.FinancieringLezen,
        "deadlines",
        "id",
        "id, budget, eigenaar, soort, datum, jaar, status, afgerond_op, vastgelegd",
        $"'{Sleutels.EigenaarVoorvoegsel}' || eigenaar IN {{sleutels}}",
        rij => new()
        {
            Id = rij.GetString(0),
            Budget = rij.GetString(1),
            Eigenaar = rij.GetString(2),
            Soort = rij.Keuze<DeadlineSoort>(3),
            Datum = rij.Dag(4),
            Jaar = rij.GetalOfLeeg(5),
            Status = rij.Keuze<DeadlineStatus>(6),
            AfgerondOp = rij.DagOfLeeg(7),
            Vastgelegd = DateTimeOffset.FromUnixTimeMilliseconds(rij.GetInt64(8)),
        },
        rij => rij.Id);
}
