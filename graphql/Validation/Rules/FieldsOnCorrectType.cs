using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>A field is defined by the type that it is selected of.
/// https://spec.graphql.org/September2025/#sec-Field-Selections</summary>
internal sealed class FieldsOnCorrectType : ValidationRule
{
    public override void EnterField(FieldNode field)
    {
        if (Context.ParentType is { } parent && Context.Field is null)
            Context.Report($"Cannot query field \"{field.Name}\" on type \"{parent}\".", field.Position);
    }
}
