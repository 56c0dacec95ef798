using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>An anonymous operation is the only one in its document.
/// https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation</summary>
internal sealed class LoneAnonymousOperation : ValidationRule
{
    private int _operations;

    public override void EnterDocument(DocumentNode document) => _operations = document.Definitions.OfType<OperationDefinitionNode>().Count();

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is null && _operations > 1) Context.Report("This anonymous operation must be the only defined operation.", operation.Position);
    }
}
