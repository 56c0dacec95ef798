using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Api.Inlezen;

/// <summary>What a file can hold.</summary>
/// <param name="Kolommen">The columns that are read, in the order of the template.</param>
/// <param name="Nodig">Each of these must be there; several in one means: one of those.</param>
internal sealed record Csvsoort(ImmutableArray<string> Kolommen, ImmutableArray<ImmutableArray<string>> Nodig)
{
    public static Csvsoort Budgetten { get; } = new(
        ["bron", "regeling", "omschrijving", "van", "tot", "toegekend", "jaar", "status", "besluit", "zichtbaarheid", "netwerken"],
        [["bron"], ["omschrijving"], ["van"], ["tot"], ["toegekend"]]);

    public static Csvsoort Bestedingen { get; } = new(
        ["financiering", "budget", "programma", "jaar", "datum", "bedrag", "omschrijving", "kenmerk"],
        [["financiering", "budget"], ["financiering", "programma"], ["datum"], ["bedrag"], ["omschrijving"]]);

    public static Csvsoort Van(InleesSoort soort) => soort is InleesSoort.Budgetten ? Budgetten : Bestedingen;

    /// <summary>The column that a heading means, or null when it is not read.</summary>
    public string? Kolom(string kop)
    {
        var kaal = Slug.Van(kop).Replace("-", "", StringComparison.Ordinal);
        return Kolommen.FirstOrDefault(kolom => kaal == kolom || kaal == kolom + "id");
    }

    /// <summary>What is not there and should be.</summary>
    public IEnumerable<string> Ontbreekt(IReadOnlyCollection<string> gevonden) =>
        Nodig.Where(een => !een.Any(gevonden.Contains)).Select(een => $"{string.Join(" of ", een)} ontbreekt");
}
