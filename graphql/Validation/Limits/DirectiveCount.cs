using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Limits;

/// <summary>Counts the directives that a document uses.</summary>
internal sealed class DirectiveCount(Steps steps)
{
    public int Count { get; private set; }

    /// <summary>Those of one selection or definition.</summary>
    public void Add(int count)
    {
        Count += count;
        steps.Add(1);
    }

    public void Add(ExecutableDefinitionNode definition)
    {
        Add(definition.Directives.Count);
        if (definition is OperationDefinitionNode operation) Add(operation.Variables.Sum(variable => variable.Directives.Count));
    }
}
