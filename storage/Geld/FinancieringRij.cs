using System.Linq.Expressions;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Geld;

/// <summary>Een financiering; bedragen in eurocenten. Er alleen voor wie zowel het budget als het programma mag zien.</summary>
public sealed class FinancieringRij : IRij<FinancieringRij>
{
    public required string Id { get; init; }

    public required string Budget { get; init; }

    public required string Programma { get; init; }

    public required int Jaar { get; init; }

    public required long Bedrag { get; init; }

    /// <summary>Alleen voor de eigenaar van het budget.</summary>
    public required long Besteed { get; init; }

    /// <summary>Eigenaar van het budget.</summary>
    public required string Eigenaar { get; init; }

    public required Bron Bron { get; init; }

    /// <summary>Waar het programma loopt.</summary>
    public required string Gemeente { get; init; }

    public required long BudgetPubliek { get; init; }

    public required long ProgrammaPubliek { get; init; }

    public required bool Voorbeeld { get; init; }

    public static Expression<Func<FinancieringRij, string>> Sleutel { get; } = rij => rij.Id;

    public static Expression<Func<FinancieringRij, bool>> BestaatVoor(Kijker kijker, IQueryable<long> publieken) =>
        rij => publieken.Contains(rij.BudgetPubliek) && publieken.Contains(rij.ProgrammaPubliek);
}
