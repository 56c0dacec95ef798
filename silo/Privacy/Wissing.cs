using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Logboek;

namespace Regionetwerk.Silo.Privacy;

/// <summary>What stands in the log of processing of erasing: which records, and never of whom. Whose wish it was is not kept: that would tell it after all.</summary>
internal static class Wissing
{
    /// <summary>One line; the log makes more of it when there are many.</summary>
    public static Logregel Regel(string naam, IEnumerable<Guid> records, Spoor spoor) => new()
    {
        Soort = Logsoort.Wissing,
        Naam = naam,
        Wie = Aanroeper.Systeem,
        Recordsoort = "Persoon",
        Records = [.. records.Select(record => record.ToString("N")).Order(StringComparer.Ordinal)],
        Spoor = spoor,
    };
}
