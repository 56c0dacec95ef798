using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>The types that a document names exist.
/// https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence</summary>
internal sealed class KnownTypeNames : ValidationRule
{
    public override void EnterVariable(VariableDefinitionNode variable)
    {
        var type = variable.Type;
        while (type is not NamedTypeNode) type = type is ListTypeNode list ? list.ElementType : ((NonNullTypeNode)type).Type;
        Check((NamedTypeNode)type);
    }

    public override void EnterFragment(FragmentDefinitionNode fragment) => Check(fragment.TypeCondition);

    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is { } condition) Check(condition);
    }

    private void Check(NamedTypeNode type)
    {
        if (Context.Schema.FindType(type.Name.Value) is null) Context.Report($"Unknown type \"{type.Name}\".", type.Position);
    }
}
