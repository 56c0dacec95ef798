using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>Variables have input types.
/// https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types</summary>
internal sealed class VariablesAreInputTypes : ValidationRule
{
    public override void EnterVariable(VariableDefinitionNode variable)
    {
        if (Context.Schema.Resolve(variable.Type) is { IsInput: false } type)
            Context.Report($"Variable \"${variable.Variable.Name}\" cannot be non-input type \"{type}\".", variable.Type.Position);
    }
}
