using System.Linq.Expressions;

namespace Regionetwerk.Storage.Lezen;

/// <summary>Een rij van het leesmodel, die zelf zegt onder welke sleutel zij te vinden is en voor wie zij er is.</summary>
public interface IRij<TZelf>
    where TZelf : class, IRij<TZelf>
{
    /// <summary>De sleutel, die ook de volgorde van lijsten bepaalt.</summary>
    static abstract Expression<Func<TZelf, string>> Sleutel { get; }

    /// <summary>Of de rij voor deze kijker bestaat.</summary>
    /// <param name="kijker">Wie er kijkt.</param>
    /// <param name="publieken">De nummers van de publieken waar de kijker bij hoort.</param>
    static abstract Expression<Func<TZelf, bool>> BestaatVoor(Kijker kijker, IQueryable<long> publieken);
}
