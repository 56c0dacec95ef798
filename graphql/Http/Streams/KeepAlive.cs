namespace Regionetwerk.GraphQL.Http.Streams;

/// <summary>Keeps a connection alive on which nothing happens.</summary>
internal static class KeepAlive
{
    /// <summary>Waits for what is next.</summary>
    /// <param name="next">What is next.</param>
    /// <param name="interval">How long a connection may be silent.</param>
    /// <param name="time">The time.</param>
    /// <param name="show">Shows the client that the connection is alive. When that fails it is the end, also of what is next.</param>
    /// <param name="ending">Ends what is next.</param>
    public static async Task<T> WaitAsync<T>(Task<T> next, TimeSpan interval, TimeProvider time, Func<Task> show, CancellationTokenSource ending)
    {
        while (!next.IsCompleted)
        {
            try
            {
                await next.WaitAsync(interval, time);
            }
            catch (TimeoutException)
            {
                // What is next may have come in the same instant, or have timed out itself.
                if (!next.IsCompleted) await ShowAsync(next, show, ending);
            }
        }

        return await next;
    }

    private static async Task ShowAsync<T>(Task<T> next, Func<Task> show, CancellationTokenSource ending)
    {
        try
        {
            await show();
        }
        catch
        {
            try
            {
                await ending.CancelAsync();
            }
            finally
            {
                await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (next is { IsCompletedSuccessfully: true, Result: IAsyncDisposable begun }) await begun.DisposeAsync();
            }

            throw;
        }
    }
}
