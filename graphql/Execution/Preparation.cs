using Regionetwerk.GraphQL.Execution.Cost;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Telemetry;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>A request that was looked at but did not run yet: an operation with its variables, or what is wrong with it.</summary>
public sealed class Preparation
{
    private readonly OperationPlan? _plan;

    internal Preparation(CompiledOperation operation, VariableValues variables, OperationPlan plan, OperationCost cost) =>
        (Definition, Variables, _plan, Cost) = (operation.Definition, variables, plan, cost);

    internal Preparation(IReadOnlyList<GraphQLError> errors, OperationDefinitionNode? definition = null, OperationCost? cost = null) =>
        (Errors, Definition, Cost) = (errors, definition, cost);

    /// <summary>What is wrong with the request; empty when it can run.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; } = [];

    /// <summary>Whether it is a query, mutation or subscription; null when there are errors.</summary>
    public OperationKind? Kind => _plan is null ? null : Definition!.Kind;

    /// <summary>What it costs; null when it did not get so far.</summary>
    public OperationCost? Cost { get; }

    /// <summary>The document, where it was found.</summary>
    internal CompiledDocument? Document { get; init; }

    /// <summary>When it came in; null when nobody listens.</summary>
    internal PhaseLog? Log { get; init; }

    /// <summary>The operation, also of a request that is wrong, where it was found.</summary>
    internal OperationDefinitionNode? Definition { get; }

    internal OperationPlan Plan => _plan ?? throw new InvalidOperationException("A request with errors does not run.");

    internal VariableValues Variables { get; } = VariableValues.None;
}
