using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Leden;

/// <summary>De stand van iets dat leden heeft.</summary>
public interface IGroepStaat<TZelf> : IStaat<TZelf>
    where TZelf : class, IGroepStaat<TZelf>
{
    LedenStaat Leden { get; }
}
