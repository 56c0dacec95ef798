using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Wijzigingen;

/// <summary>Wat een gebeurtenis met een record doet.</summary>
internal enum Aanleiding
{
    /// <summary>Zij verandert wat er staat.</summary>
    Inhoud,

    /// <summary>Zij verandert voor wie het er is.</summary>
    Deling,

    /// <summary>Zij verandert wie de lezer is: een record is alleen het vertellen waard wanneer hij het daarvoor wel zag en nu niet, of andersom.</summary>
    Lidmaatschap,
}

/// <summary>Een record waar een gebeurtenis aan raakt, wie het ook ziet.</summary>
/// <param name="Bij">De plaats van de gebeurtenis.</param>
/// <param name="Record">Welk record.</param>
/// <param name="Aanleiding">Wat de gebeurtenis ermee doet.</param>
/// <param name="HangtAf">De records die samen zeggen wie het ziet: het record zelf, en van een financiering ook budget en programma.</param>
internal sealed record Geraakt(FeedPosition Bij, RecordSleutel Record, Aanleiding Aanleiding, IReadOnlyList<RecordSleutel> HangtAf);
