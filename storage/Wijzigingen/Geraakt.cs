using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Wijzigingen;

/// <summary>Wat een gebeurtenis met een record doet.</summary>
internal enum Aanleiding
{
    /// <summary>Zij verandert wat er staat.</summary>
    Inhoud,

    /// <summary>De eigenaar regelt voor wie het er is, of wie het mag betalen.</summary>
    Deling,

    /// <summary>Zij verandert iets anders, en daarmee wie dit record ziet: wat er staat blijft zoals het was.</summary>
    Zicht,
}

/// <summary>Een record waar een gebeurtenis aan raakt, wie het ook ziet.</summary>
/// <param name="Bij">De plaats van de gebeurtenis.</param>
/// <param name="Record">Welk record.</param>
/// <param name="Aanleiding">Wat de gebeurtenis ermee doet.</param>
/// <param name="HangtAf">De records die samen zeggen wie het ziet: het record zelf, en van een financiering ook budget en programma.</param>
internal sealed record Geraakt(FeedPosition Bij, RecordSleutel Record, Aanleiding Aanleiding, IReadOnlyList<RecordSleutel> HangtAf)
{
    /// <summary>De kring waarmee het wordt gedeeld, wanneer de gebeurtenis daarover gaat.</summary>
    public Zichtbaarheid? Wordt { get; init; }
}
