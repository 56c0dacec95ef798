using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>A fragment can apply where it is spread: some object type is both.
/// https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible</summary>
internal sealed class PossibleFragmentSpreads : ValidationRule
{
    private readonly Dictionary<(CompositeType, CompositeType), bool> _known = [];

    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is { } condition && IsImpossible(condition, out var type))
            Context.Report($"Fragment cannot be spread here as objects of type \"{Context.ParentType}\" can never be of type \"{type}\".", fragment.Position);
    }

    public override void EnterSpread(FragmentSpreadNode spread)
    {
        if (Context.Fragments.Find(spread.Name.Value) is { } fragment && IsImpossible(fragment.TypeCondition, out var type))
            Context.Report($"Fragment \"{spread.Name}\" cannot be spread here as objects of type \"{Context.ParentType}\" can never be of type \"{type}\".", spread.Position);
    }

    private bool IsImpossible(NamedTypeNode condition, out CompositeType? type)
    {
        type = Context.Schema.FindType(condition.Name.Value) as CompositeType;
        if (type is null || Context.ParentType is not { } parent || type == parent) return false;
        if (!_known.TryGetValue((type, parent), out var overlaps))
            _known[(type, parent)] = overlaps = Context.Schema.PossibleTypes(type).Overlaps(Context.Schema.PossibleTypes(parent));
        return !overlaps;
    }
}
