using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.Building;

namespace Regionetwerk.Api.Agenda;

/// <summary>Het nieuwe adres.</summary>
/// <param name="Adres">Het hele adres. Het staat alleen in dit antwoord: bewaar het, en deel het met niemand.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record AgendaAdresMakenPayload(string? Adres, IReadOnlyList<IFout> Fouten);

/// <summary>Wat er van het intrekken kwam.</summary>
/// <param name="Ingetrokken">Of er een adres was; het geldt nu niet meer.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record AgendaAdresIntrekkenPayload(bool Ingetrokken, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over agenda's. Zij veranderen niets in de boeken, en een lezer mag ze ook geven.</summary>
[MutationType, Authorize]
public static class AgendaMutaties
{
    /// <summary>
    /// Maakt een adres waarop een agenda (iCalendar) de open deadlines van uw organisatie volgt. Een eerder adres van u bij deze organisatie
    /// geldt daarna niet meer; dat geldt ook voor wie dit herhaalt.
    /// </summary>
    public static async Task<AgendaAdresMakenPayload> AgendaAdresMaken(Agendabeheer beheer) => new(await beheer.MaakAsync(), []);

    /// <summary>Laat uw adres niet meer gelden: agenda's die het volgen, krijgen niets meer.</summary>
    public static async Task<AgendaAdresIntrekkenPayload> AgendaAdresIntrekken(Agendabeheer beheer) => new(await beheer.TrekInAsync(), []);
}
