using Microsoft.Extensions.Logging;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Makes of what went wrong what the client may read.</summary>
/// <param name="filters">Each may change an error before it is sent.</param>
/// <param name="showExceptions">True in Development: the exception itself is then in <c>extensions.exception</c>.</param>
/// <param name="logger">Gets every exception that nobody gave a code.</param>
internal sealed partial class ErrorReporter(IReadOnlyList<Func<GraphQLError, GraphQLError>> filters, bool showExceptions, ILogger logger)
{
    /// <summary>The error for an exception that a resolver threw.</summary>
    public static GraphQLError For(Exception exception) => exception switch
    {
        AccessException access => new GraphQLError(access.Message, access.Code),
        GraphQLException known => new GraphQLError(known.Message, known.Code) { Extensions = known.Extensions, Exception = known },
        NullInNonNullException => new GraphQLError(exception.Message, ErrorCodes.InternalServerError) { Exception = exception },
        _ => new GraphQLError("Unexpected error.", ErrorCodes.InternalServerError) { Exception = exception },
    };

    /// <summary>The error as it is sent.</summary>
    public GraphQLError Finish(GraphQLError error)
    {
        foreach (var filter in filters) error = filter(error);
        if (error.Code != ErrorCodes.InternalServerError || error.Exception is not { } exception) return error;

        var path = error.Path is null ? "" : string.Join('.', error.Path);
        LogResolverFailed(logger, exception, path);
        if (!showExceptions) return error;
        var shown = new Dictionary<string, object?>(error.Extensions ?? new Dictionary<string, object?>()) { ["exception"] = exception.ToString() };
        return error with { Extensions = shown };
    }

    /// <summary>Tells that a source of events went wrong when nobody listened any more.</summary>
    public void SourceFailedToEnd(string field, Exception exception) => LogSourceFailedToEnd(logger, exception, field);

    /// <summary>Tells that a source of events goes on when nobody listens any more.</summary>
    public void SourceDoesNotEnd(string field) => LogSourceDoesNotEnd(logger, field);

    [LoggerMessage(Level = LogLevel.Error, Message = "The source of the subscription {Field} failed while it was ended.")]
    private static partial void LogSourceFailedToEnd(ILogger logger, Exception exception, string field);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The source of the subscription {Field} does not heed its CancellationToken and is left behind.")]
    private static partial void LogSourceDoesNotEnd(ILogger logger, string field);

    [LoggerMessage(Level = LogLevel.Error, Message = "The field at {Path} failed.")]
    private static partial void LogResolverFailed(ILogger logger, Exception exception, string path);
}
