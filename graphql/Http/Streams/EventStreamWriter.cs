using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Regionetwerk.GraphQL.Http.Streams;

/// <summary>Writes server-sent events, each at once: https://html.spec.whatwg.org/multipage/server-sent-events.html</summary>
internal sealed class EventStreamWriter(HttpContext context, StreamServer server)
{
    private static readonly SearchValues<byte> s_lineEnds = SearchValues.Create("\r\n"u8);

    private readonly PipeWriter _body = context.Response.BodyWriter;

    /// <summary>Sends the headers, with a comment behind them, as some browsers do not take headers alone for an open stream.</summary>
    public async Task BeginAsync()
    {
        var response = context.Response;
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        response.ContentType = $"{MediaTypes.EventStream}; charset=utf-8";
        response.Headers.CacheControl = "no-cache, no-store, no-transform";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["X-Accel-Buffering"] = "no";
        await KeepAliveAsync();
    }

    public Task KeepAliveAsync()
    {
        _body.Write(":\n\n"u8);
        return FlushAsync();
    }

    /// <param name="response">A GraphQL response as JSON.</param>
    public Task NextAsync(ReadOnlySpan<byte> response)
    {
        _body.Write("event: next\ndata: "u8);

        // A scalar may write white space between its tokens; in a string a line end is always escaped.
        for (var end = response.IndexOfAny(s_lineEnds); end >= 0; end = response.IndexOfAny(s_lineEnds))
        {
            _body.Write(response[..end]);
            response = response[(end + 1)..];
        }

        _body.Write(response);
        _body.Write("\n\n"u8);
        return FlushAsync();
    }

    /// <summary>There are no more responses. EventSource in a browser only tells of an event that has data.</summary>
    public Task CompleteAsync()
    {
        _body.Write("event: complete\ndata: \n\n"u8);
        return FlushAsync();
    }

    /// <exception cref="OperationCanceledException">The client is gone, or reads too slowly and its connection is broken off.</exception>
    private async Task FlushAsync()
    {
        using var slow = new CancellationTokenSource(server.Limits.StreamWriteTimeout, server.Time);
        await using var hurry = server.Stopping.UnsafeRegister(_ => slow.CancelAfter(server.Limits.StreamEndPatience), null);
        try
        {
            await _body.FlushAsync(slow.Token);
        }
        catch (OperationCanceledException) when (slow.IsCancellationRequested)
        {
            context.Abort();
            await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        context.RequestAborted.ThrowIfCancellationRequested();
    }
}
