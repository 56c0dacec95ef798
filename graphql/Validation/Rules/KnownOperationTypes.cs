using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>The schema has a root type for each operation.
/// https://spec.graphql.org/September2025/#sec-Operation-Type-Existence</summary>
internal sealed class KnownOperationTypes : ValidationRule
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (Context.Schema.RootType(operation.Kind) is not null) return;
        var kind = operation.Kind == OperationKind.Mutation ? "mutation" : "subscription";
        Context.Report($"The {kind} operation is not supported by the schema.", operation.Position);
    }
}
