using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>A request that was looked at but did not run yet: an operation with its variables, or what is wrong with it.</summary>
public sealed class Preparation
{
    private readonly CompiledOperation? _operation;

    internal Preparation(CompiledOperation operation, VariableValues variables) => (_operation, Variables) = (operation, variables);

    internal Preparation(IReadOnlyList<GraphQLError> errors) => Errors = errors;

    /// <summary>What is wrong with the request; empty when it can run.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; } = [];

    /// <summary>Whether it is a query, mutation or subscription; null when there are errors.</summary>
    public OperationKind? Kind => _operation?.Definition.Kind;

    internal CompiledOperation Operation => _operation ?? throw new InvalidOperationException("A request with errors does not run.");

    internal VariableValues Variables { get; } = VariableValues.None;
}
