using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>The variables of an operation are used, by itself or its fragments.
/// https://spec.graphql.org/September2025/#sec-All-Variables-Used</summary>
internal sealed class NoUnusedVariables : ValidationRule
{
    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            if (operation.Variables.Count == 0) continue;
            var used = Context.UsagesIn(operation).Select(usage => usage.Node.Name.Value).ToHashSet();
            foreach (var variable in operation.Variables)
            {
                var name = variable.Variable.Name.Value;
                if (used.Contains(name)) continue;
                var where = operation.Name is { } given ? $" in operation \"{given}\"" : "";
                Context.Report($"Variable \"${name}\" is never used{where}.", variable.Position);
            }
        }
    }
}
