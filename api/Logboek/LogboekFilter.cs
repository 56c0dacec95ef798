using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Logboek;

namespace Regionetwerk.Api.Logboek;

/// <summary>Welke regels van het logboek; wat niet gegeven is, telt niet mee.</summary>
/// <param name="Vanaf">Vanaf dit moment.</param>
/// <param name="Tot">Tot dit moment, dat zelf niet meetelt.</param>
/// <param name="Soort">Wat voor regels.</param>
/// <param name="Persoon">Pseudonieme sleutel van een persoon of app.</param>
/// <param name="Record">Een record waar het over ging.</param>
public sealed record LogboekFilter(
    DateTimeOffset? Vanaf, DateTimeOffset? Tot, Logsoort? Soort, string? Persoon, [property: ID] string? Record)
{
    // An id that is none is of nothing that the log could hold.
    private const string Geen = "-";

    [GraphQLIgnore]
    internal Logkeuze Keuze => new()
    {
        Vanaf = Vanaf,
        Tot = Tot,
        Soort = Soort,
        Persoon = Persoon,
        Record = Record is null ? null : GlobalId.TryDecode(Record, out _, out var sleutel) ? sleutel : Geen,
    };
}
