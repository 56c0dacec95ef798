using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Scholen;

/// <summary>Hoeveel scholen er in de database staan, uit welke levering ook.</summary>
public sealed class ScholenTelling(Database database)
{
    private static readonly Sql Tel = new("SELECT count(*) FROM scholen");

    /// <summary>Het aantal van nu.</summary>
    public ValueTask<long> Aantal() => database.Read(session => session.Number(Tel));
}
