namespace Regionetwerk.GraphQL.Execution;

/// <summary>What one call of a resolver has at hand.</summary>
internal readonly struct ResolverContext(object? parent, object?[] arguments, FieldPlan field, OperationExecution execution)
{
    public object? Parent { get; } = parent;

    /// <summary>The arguments in the order of the definition, converted to what the resolver takes.</summary>
    public object?[] Arguments { get; } = arguments;

    public FieldPlan Field { get; } = field;

    public OperationExecution Execution { get; } = execution;
}
