using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Execution;

namespace Regionetwerk.GraphQL.Http.Streams;

/// <summary>What both kinds of streams share, at all paths: a client has its places once.</summary>
internal sealed class StreamServer
{
    /// <summary>Timers go no further than some fifty days, and no sign-in should.</summary>
    private static readonly TimeSpan s_longestSession = TimeSpan.FromDays(40);

    public StreamServer(IServiceProvider services)
    {
        Executor = services.GetRequiredService<GraphQLExecutor>();
        Options = services.GetRequiredService<GraphQLServerOptions>();
        Time = services.GetRequiredService<TimeProvider>();
        Logger = services.GetService<ILogger<StreamServer>>() ?? NullLogger<StreamServer>.Instance;
        Stopping = services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? default;
        Subscriptions = new StreamPlaces(Limits.MaxStreamsPerClient);
        Connections = new StreamPlaces(Limits.MaxConnectionsPerClient);
        Sockets = new StreamPlaces(Limits.MaxConnections);
    }

    public GraphQLExecutor Executor { get; }

    public GraphQLServerOptions Options { get; }

    public GraphQLLimits Limits => Options.Limits;

    public TimeProvider Time { get; }

    public ILogger Logger { get; }

    /// <summary>The process is to end.</summary>
    public CancellationToken Stopping { get; }

    public StreamPlaces Subscriptions { get; }

    public StreamPlaces Connections { get; }

    /// <summary>Those of all clients together, also of who did not say yet who he is.</summary>
    public StreamPlaces Sockets { get; }

    /// <summary>Says that there is no place for one more.</summary>
    public static string TooMany(string what, StreamPlaces places) =>
        $"This would be {what} {places.Allowed + 1} that is open at once; at most {places.Allowed} are allowed.";

    /// <summary>What the application makes of this server's own words, as it does for answers that are no GraphQL response.</summary>
    public string Say(int code, string words) => Options.ProblemDetail(code, words);

    /// <summary>How long a user stays signed in from now; null for ever.</summary>
    public TimeSpan? SessionOf(ClaimsPrincipal user)
    {
        if (Options.SessionsEnd(user) is not { } end) return null;
        var left = end - Time.GetUtcNow();
        return left < TimeSpan.Zero ? TimeSpan.Zero : left > s_longestSession ? s_longestSession : left;
    }
}
