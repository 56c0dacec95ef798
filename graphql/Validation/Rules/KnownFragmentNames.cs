using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>Fragments that are spread exist.
/// https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined</summary>
internal sealed class KnownFragmentNames : ValidationRule
{
    public override void EnterSpread(FragmentSpreadNode spread)
    {
        if (Context.Fragments.Find(spread.Name.Value) is null) Context.Report($"Unknown fragment \"{spread.Name}\".", spread.Name.Position);
    }
}
