using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>Scalars and enums have no selection; objects, interfaces and unions have one.
/// https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections</summary>
internal sealed class ScalarLeafs : ValidationRule
{
    public override void EnterField(FieldNode field)
    {
        if (Context.Field is not { } definition) return;

        var name = field.Name.Value;
        if (definition.Type.IsLeaf && field.SelectionSet is not null)
            Context.Report($"Field \"{name}\" must not have a selection since type \"{definition.Type}\" has no subfields.", field.Position);
        else if (!definition.Type.IsLeaf && field.SelectionSet is null)
            Context.Report($"Field \"{name}\" of type \"{definition.Type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", field.Position);
    }
}
