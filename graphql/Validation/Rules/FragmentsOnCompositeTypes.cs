using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>Fragments are on objects, interfaces and unions.
/// https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types</summary>
internal sealed class FragmentsOnCompositeTypes : ValidationRule
{
    public override void EnterFragment(FragmentDefinitionNode fragment)
    {
        if (IsOther(fragment.TypeCondition))
            Context.Report($"Fragment \"{fragment.Name}\" cannot condition on non composite type \"{fragment.TypeCondition.Name}\".", fragment.TypeCondition.Position);
    }

    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is { } condition && IsOther(condition))
            Context.Report($"Fragment cannot condition on non composite type \"{condition.Name}\".", condition.Position);
    }

    private bool IsOther(NamedTypeNode condition) => Context.Schema.FindType(condition.Name.Value) is not (null or CompositeType);
}
