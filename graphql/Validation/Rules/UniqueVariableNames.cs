using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>The variables of an operation have different names.
/// https://spec.graphql.org/September2025/#sec-Variable-Uniqueness</summary>
internal sealed class UniqueVariableNames : ValidationRule
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        var names = new Dictionary<string, NameNode>();
        foreach (var variable in operation.Variables)
        {
            var name = variable.Variable.Name;
            if (!names.TryAdd(name.Value, name))
                Context.Report($"There can be only one variable named \"${name}\".", names[name.Value].Position, name.Position);
        }
    }
}
