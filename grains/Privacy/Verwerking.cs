using System.Collections.Immutable;

namespace Regionetwerk.Grains.Privacy;

/// <summary>Een soort gegevens over mensen die bewaard wordt: het register van verwerkingen, zoals de AVG dat vraagt.</summary>
/// <param name="Naam">Hoe wij het noemen.</param>
/// <param name="Wie">Van wie.</param>
/// <param name="Gegevens">Wat er bewaard wordt.</param>
/// <param name="Doel">Waarvoor.</param>
/// <param name="Grondslag">Waarom dat mag.</param>
/// <param name="Wissen">Wanneer het weggaat, in woorden.</param>
/// <param name="Dagen">Na hoeveel dagen het vanzelf weggaat; leeg wanneer geen vast aantal dagen geldt.</param>
/// <param name="Tabellen">Waar het staat.</param>
public sealed record Verwerking(
    string Naam, string Wie, string Gegevens, string Doel, string Grondslag, string Wissen, int? Dagen, ImmutableArray<string> Tabellen);
