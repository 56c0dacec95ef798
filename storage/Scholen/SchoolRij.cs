using System.Linq.Expressions;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Scholen;

/// <summary>Een schoolvestiging uit het register van DUO; openbaar.</summary>
public sealed class SchoolRij : IRij<SchoolRij>
{
    public required string Code { get; init; }

    public required string Naam { get; init; }

    /// <summary>Sleutel van de organisatie die het bestuur is.</summary>
    public required string Bestuur { get; init; }

    /// <summary>Huidige gemeentecode.</summary>
    public required string Gemeente { get; init; }

    public required string Plaats { get; init; }

    public required string Postcode { get; init; }

    public required string Denominatie { get; init; }

    public required string Bron { get; init; }

    public required DateOnly Peildatum { get; init; }

    public static Expression<Func<SchoolRij, string>> Sleutel { get; } = rij => rij.Code;

    public static Expression<Func<SchoolRij, bool>> BestaatVoor(Kijker kijker, IQueryable<long> publieken) => _ => true;
}
