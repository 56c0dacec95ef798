using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>Named operations have different names.
/// https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness</summary>
internal sealed class UniqueOperationNames : ValidationRule
{
    private readonly Dictionary<string, NameNode> _names = [];

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is { } name && !_names.TryAdd(name.Value, name))
            Context.Report($"There can be only one operation named \"{name}\".", _names[name.Value].Position, name.Position);
    }
}
