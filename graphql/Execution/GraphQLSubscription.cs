using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.GraphQL.Telemetry;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>A subscription under way. It is pulled: the source is asked for its next event when the caller asks for the next response, so nothing
/// piles up. One thread at a time.</summary>
public sealed class GraphQLSubscription : IAsyncDisposable
{
    private readonly GraphQLExecutor _executor;
    private readonly Preparation _request;
    private readonly OperationContext _context;
    private readonly AsyncServiceScope _scope;
    private readonly GraphQLMetrics _metrics;
    private readonly CancellationTokenSource _cancelling;
    private readonly IDisposable? _place;
    private readonly FieldPlan _field;
    private IAsyncEnumerator<object?>? _source;
    private Task? _moving;
    private Task? _ending;
    private Task? _closing;

    internal GraphQLSubscription(
        GraphQLExecutor executor,
        Preparation request,
        OperationContext context,
        AsyncServiceScope scope,
        GraphQLMetrics metrics,
        CancellationTokenSource cancelling,
        IDisposable? place)
    {
        (_executor, _request, _context, _scope, _metrics, _cancelling, _place) = (executor, request, context, scope, metrics, cancelling, place);
        metrics.Streams(1);

        // Validation held the document to one root field, without conditions.
        _field = request.Plan.Selection.Fields[0];
    }

    /// <summary>Waits for the next event, runs the operation for it in a scope of services of its own, and writes the response.</summary>
    /// <returns>How that went; null when the source has no more. After <see cref="GraphQLOutcome.SourceFailed"/> there are no more.</returns>
    /// <exception cref="OperationCanceledException">The subscription was cancelled.</exception>
    public async Task<GraphQLOutcome?> NextAsync(ResponseBuffer output)
    {
        if (_source is null) return null;
        try
        {
            var hasMore = await MoveAsync(_source);
            _context.Cancellation.ThrowIfCancellationRequested();
            if (!hasMore) return null;
        }
        catch (Exception exception) when (!_context.Cancellation.IsCancellationRequested)
        {
            await IsInTimeAsync(EndAsync());
            _executor.Refuse(output, [ErrorFor(exception)]);
            return GraphQLOutcome.SourceFailed;
        }

        await using var scope = _context.Services.CreateAsyncScope();
        return await _executor.RunAsync(_request, new SubscriptionEvent(_source.Current), scope.ServiceProvider, _context.User, output, _context.Cancellation);
    }

    /// <summary>Ends the subscription. A source that does not heed its cancellation is left behind after
    /// <see cref="GraphQLLimits.StreamEndPatience"/>, and disposed when it does.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_closing is not null) return;
        try
        {
            await _cancelling.CancelAsync();
        }
        catch (Exception exception)
        {
            // Of somebody who listened to the cancellation.
            _context.Errors.SourceFailedToEnd(_field.Definition.Name, exception);
        }

        if (!await IsInTimeAsync(_closing = CloseAsync())) _context.Errors.SourceDoesNotEnd(_field.Definition.Name);
    }

    /// <summary>Asks the source. Gives what went wrong; null when the events can be read.</summary>
    internal async Task<GraphQLError?> BeginAsync()
    {
        try
        {
            using var execution = new OperationExecution(_context);
            _source = await SubscriptionStart.OpenAsync(_field, execution, opening => _moving = opening);
            return null;
        }
        catch (Exception exception) when (!_context.Cancellation.IsCancellationRequested)
        {
            return ErrorFor(exception);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    private async Task<bool> MoveAsync(IAsyncEnumerator<object?> source)
    {
        var moving = source.MoveNextAsync().AsTask();
        _moving = moving;
        return await moving.WaitAsync(_context.Cancellation);
    }

    private GraphQLError ErrorFor(Exception exception) => ErrorReporter.For(exception) with
    {
        Path = [_field.ResponseKey],
        Locations = [.. _field.Nodes.Select(node => node.Position)],
    };

    private async Task CloseAsync()
    {
        await EndAsync();
        try
        {
            await _scope.DisposeAsync();
        }
        catch (Exception exception)
        {
            _context.Errors.SourceFailedToEnd(_field.Definition.Name, exception);
        }

        _cancelling.Dispose();
        _metrics.Streams(-1);
        _place?.Dispose();
    }

    private async Task<bool> IsInTimeAsync(Task ending)
    {
        try
        {
            await ending.WaitAsync(_context.Limits.StreamEndPatience, _context.Time);
            return true;
        }
        catch (TimeoutException)
        {
            return ending.IsCompleted;
        }
    }

    /// <summary>Ends the source, once.</summary>
    private Task EndAsync() => _ending ??= EndSourceAsync();

    private async Task EndSourceAsync()
    {
        var (source, moving) = (_source, _moving);
        _source = null;
        try
        {
            if (moving is not null) await moving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (source is not null) await source.DisposeAsync();
        }
        catch (Exception exception)
        {
            _context.Errors.SourceFailedToEnd(_field.Definition.Name, exception);
        }
    }
}
