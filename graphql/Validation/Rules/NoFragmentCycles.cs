using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>No fragment spreads itself, directly or through others.
/// https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles</summary>
internal sealed class NoFragmentCycles : ValidationRule
{
    public override void EnterDocument(DocumentNode document)
    {
        foreach (var cycle in Context.Fragments.Cycles)
        {
            var via = cycle.Count == 1 ? "" : $" via {string.Join(", ", cycle.Take(cycle.Count - 1).Select(spread => $"\"{spread.Name}\""))}";
            Context.Report($"Cannot spread fragment \"{cycle[^1].Name}\" within itself{via}.", [.. cycle.Select(spread => spread.Position)]);
        }
    }
}
