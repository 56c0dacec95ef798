using Regionetwerk.Grains.Privacy;
using Regionetwerk.GraphQL.Building;

namespace Regionetwerk.Api.Privacy;

/// <summary>Vragen naar wat er over mensen bewaard wordt.</summary>
[QueryType]
public static class PrivacyQueries
{
    /// <summary>
    /// Alles wat er van u bewaard wordt. Met het geheim uit de e-mail: bij dat e-mailadres, ook zonder account. Zonder geheim: bij uw account.
    /// null wanneer het geheim niet geldt, of u zonder geheim niet bent aangemeld.
    /// </summary>
    public static async Task<MijnGegevens?> MijnGegevens(Gegevensbeheer beheer, string? geheim = null) => await beheer.LeesAsync(geheim);

    /// <summary>Wat wij over mensen bewaren, waarvoor, waarom dat mag en hoe lang.</summary>
    [ListSize(20)]
    public static IReadOnlyList<BewaardeGegevens> Verwerkingen() =>
        [.. Grains.Privacy.Verwerkingen.Alle.Select(verwerking => new BewaardeGegevens(verwerking))];
}

/// <summary>Een soort gegevens over mensen die bewaard wordt.</summary>
public sealed class BewaardeGegevens(Verwerking verwerking)
{
    /// <summary>Hoe wij het noemen.</summary>
    public string Naam => verwerking.Naam;

    /// <summary>Van wie.</summary>
    public string Wie => verwerking.Wie;

    /// <summary>Wat er bewaard wordt.</summary>
    public string Gegevens => verwerking.Gegevens;

    /// <summary>Waarvoor.</summary>
    public string Doel => verwerking.Doel;

    /// <summary>Waarom dat mag.</summary>
    public string Grondslag => verwerking.Grondslag;

    /// <summary>Wanneer het weggaat.</summary>
    public string Wissen => verwerking.Wissen;

    /// <summary>Na hoeveel dagen het vanzelf weggaat; null wanneer geen vast aantal dagen geldt.</summary>
    public int? Dagen => verwerking.Dagen;
}
