namespace Regionetwerk.GraphQL.Execution;

/// <summary>https://spec.graphql.org/September2025/#CreateSourceEventStream()</summary>
internal static class SubscriptionStart
{
    /// <summary>Asks the source of a root field for its events.</summary>
    /// <param name="field">The root field.</param>
    /// <param name="execution">Asks.</param>
    /// <param name="waits">Gets what is waited for, which may go on when nobody waits any more.</param>
    /// <exception cref="GraphQLException">The field is not for this user, its arguments cannot be used, or the source takes too long.</exception>
    public static async Task<IAsyncEnumerator<object?>> OpenAsync(FieldPlan field, OperationExecution execution, Action<Task> waits)
    {
        var context = execution.Context;
        Authorization.Check(field.Definition, context.User);
        var source = field.Definition.Source ?? throw new InvalidOperationException($"The field {field.Definition.Name} has no source of events.");
        var stream = Call(source.Method, field, execution);
        if (source.Method.Result is { } result && stream is Task task)
        {
            waits(task);
            await InTimeAsync(task, context.Limits.ExecutionTimeout, context.Time, context.Cancellation);
            stream = result(task);
        }

        return source.Open(stream ?? throw new InvalidOperationException("The source gave null instead of events."), context.Cancellation);
    }

    private static object? Call(MethodResolver method, FieldPlan field, OperationExecution execution)
    {
        var arguments = field.Arguments.Constant ?? field.Arguments.Coerce(execution.Context.Variables);
        var call = new ResolverContext(parent: null, arguments, field, execution);
        return method.Invoke(ref call);
    }

    /// <summary>Waits for a source, no longer than an operation may take.</summary>
    internal static async Task InTimeAsync(Task task, TimeSpan allowed, TimeProvider time, CancellationToken cancellation)
    {
        try
        {
            await task.WaitAsync(allowed, time, cancellation);
        }
        catch (TimeoutException) when (!task.IsCompleted)
        {
            throw new GraphQLException($"The operation took longer than the allowed {allowed.TotalSeconds:0.###} seconds.", ErrorCodes.Timeout);
        }
        catch (TimeoutException)
        {
            // It came in the same instant, or has timed out itself.
            await task;
        }
    }
}
