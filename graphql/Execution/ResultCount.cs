namespace Regionetwerk.GraphQL.Execution;

/// <summary>Counts the values of a response while it is written or settled, on from what execution counted.</summary>
/// <param name="counted">What was counted already.</param>
/// <param name="allowed"><see cref="GraphQLLimits.MaxResultValues"/>.</param>
/// <param name="cancellation">Says that nobody waits for the response any more.</param>
internal sealed class ResultCount(long counted, int allowed, CancellationToken cancellation)
{
    private long _values = counted;

    /// <exception cref="ResultTooLargeException">There are more than allowed.</exception>
    public void AddFields(int fields)
    {
        _values += fields;
        if (_values > allowed) throw new ResultTooLargeException(allowed);
    }

    /// <exception cref="ResultTooLargeException">There are more than allowed.</exception>
    /// <exception cref="OperationCanceledException">The client went away or the time is up.</exception>
    public void AddItems(int items)
    {
        cancellation.ThrowIfCancellationRequested();
        AddFields(items);
    }
}
