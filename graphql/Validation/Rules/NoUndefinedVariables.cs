using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>Variables are declared by every operation that uses them, also through fragments.
/// https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined</summary>
internal sealed class NoUndefinedVariables : ValidationRule
{
    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var defined = operation.Variables.Select(variable => variable.Variable.Name.Value).ToHashSet();
            foreach (var usage in Context.UsagesIn(operation))
            {
                if (Context.IsFull) return;
                var name = usage.Node.Name.Value;
                if (defined.Contains(name)) continue;
                var where = operation.Name is { } given ? $" by operation \"{given}\"" : "";
                Context.Report($"Variable \"${name}\" is not defined{where}.", usage.Node.Position, operation.Position);
            }
        }
    }
}
