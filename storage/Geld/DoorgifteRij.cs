using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Geld;

/// <summary>Hoe het met een doorgifte staat.</summary>
public enum DoorgifteStatus
{
    /// <summary>Nog niet ontvangen.</summary>
    Open,

    /// <summary>De ontvanger heeft er een budget van gemaakt.</summary>
    Ontvangen,

    /// <summary>De gever heeft haar ingetrokken.</summary>
    Ingetrokken,
}

/// <summary>Geld dat uit een budget is doorgegeven, in eurocenten. Er alleen voor gever en ontvanger.</summary>
public sealed class DoorgifteRij : IRij<DoorgifteRij>
{
    /// <summary>Ook de sleutel van het budget dat de ontvanger ermee maakt.</summary>
    public required string Id { get; init; }

    /// <summary>Het budget waaruit het komt.</summary>
    public required string Budget { get; init; }

    /// <summary>De eigenaar van dat budget.</summary>
    public required string Van { get; init; }

    /// <summary>De ontvanger.</summary>
    public required string Aan { get; init; }

    public required int Jaar { get; init; }

    public required long Bedrag { get; init; }

    public required DoorgifteStatus Status { get; init; }

    public required bool Voorbeeld { get; init; }

    /// <summary>De ontvanger, zolang er iets te ontvangen is; om op te zoeken.</summary>
    public const string WachtOp = $"CASE status WHEN '{nameof(DoorgifteStatus.Open)}' THEN aan END";

    public static Rijvorm<DoorgifteRij> Vorm { get; } = new(
        Bereik.FinancieringLezen,
        "doorgiften",
        "id",
        "id, budget, van, aan, jaar, bedrag, status, voorbeeld",
        $"'{Sleutels.EigenaarVoorvoegsel}' || van IN {{sleutels}} OR '{Sleutels.EigenaarVoorvoegsel}' || aan IN {{sleutels}}",
        rij => new()
        {
            Id = rij.GetString(0),
            Budget = rij.GetString(1),
            Van = rij.GetString(2),
            Aan = rij.GetString(3),
            Jaar = rij.GetInt32(4),
            Bedrag = rij.GetInt64(5),
            Status = rij.Keuze<DoorgifteStatus>(6),
            Voorbeeld = rij.Ja(7),
        },
        rij => rij.Id);
}
