using System.Security.Claims;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;
using Regionetwerk.GraphQL.Validation;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Answers requests: parses, validates and compiles a document, once as long as it is kept, and runs an operation of it.</summary>
public sealed class GraphQLExecutor
{
    /// <summary>Root fields are static methods: they need no object.</summary>
    private static readonly object s_root = new();

    private readonly GraphQLLimits _limits;
    private readonly TimeProvider _time;
    private readonly ErrorReporter _errors;
    private readonly DocumentCache _cache;
    private readonly DocumentValidator _validator;

    internal GraphQLExecutor(
        Schema schema,
        GraphQLLimits limits,
        IReadOnlyList<Func<GraphQLError, GraphQLError>> errorFilters,
        bool showExceptions,
        TimeProvider time,
        ILogger logger)
    {
        Schema = schema;
        (_limits, _time) = (limits, time);
        _errors = new ErrorReporter(errorFilters, showExceptions, logger);
        _cache = new DocumentCache(limits.DocumentCacheSize, limits.DocumentCacheCharacters);
        _validator = new DocumentValidator(schema, limits);
    }

    /// <summary>What can be asked.</summary>
    public Schema Schema { get; }

    /// <summary>Runs a request and writes the whole response as JSON.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="services">The services of this request.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="output">Gets the response; nothing before it is complete.</param>
    /// <param name="cancellation">Says that the client is gone.</param>
    /// <exception cref="OperationCanceledException">The client is gone.</exception>
    public async Task<GraphQLOutcome> ExecuteAsync(
        GraphQLRequest request, IServiceProvider services, ClaimsPrincipal user, ResponseBuffer output, CancellationToken cancellation)
    {
        CompiledOperation operation;
        try
        {
            if (!TryCompile(request.Query, out var document, out var errors)) return Refuse(output, errors);
            operation = document.Operation(request.OperationName);
        }
        catch (GraphQLException exception)
        {
            return Refuse(output, [new GraphQLError(exception.Message, exception.Code)]);
        }

        if (request.IsQueryOnly && operation.Definition.Kind != OperationKind.Query)
        {
            Refuse(output, [new GraphQLError("Only a query can be run this way; use POST.", ErrorCodes.BadUserInput)]);
            return GraphQLOutcome.NotAQuery;
        }

        var (variables, variableErrors) = VariableCoercion.Coerce(operation.Definition, request.Variables, Schema, _limits);
        if (variableErrors.Count > 0) return Refuse(output, variableErrors);

        using var timeout = new CancellationTokenSource(_limits.ExecutionTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        var context = new OperationContext(Schema, _limits, services, user, variables, _errors, _time, either.Token);
        using var execution = new OperationExecution(context);
        try
        {
            await execution.RunAsync(operation.PlanFor(variables), operation.Definition.Kind == OperationKind.Mutation, s_root);
            Write(output, execution);
            return GraphQLOutcome.Executed;
        }
        catch (ResultTooLargeException exception)
        {
            return Refuse(output, [new GraphQLError(exception.Message, ErrorCodes.LimitExceeded)]);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            var seconds = _limits.ExecutionTimeout.TotalSeconds;
            Refuse(output, [new GraphQLError($"The operation took longer than the allowed {seconds:0.###} seconds.", ErrorCodes.Timeout)]);
            return GraphQLOutcome.Timeout;
        }
    }

    private bool TryCompile(string query, out CompiledDocument document, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        document = _cache.Find(query)!;
        if (document is not null) return true;
        try
        {
            var parsed = Parser.Parse(query, _limits.MaxTokens, _limits.MaxNesting);
            errors = _validator.Validate(parsed);
            if (errors.Count > 0) return false;
            document = new CompiledDocument(parsed, Schema, _limits);
            _cache.Add(query, document);
            return true;
        }
        catch (SyntaxException exception)
        {
            errors = [new GraphQLError(exception.Message, ErrorCodes.ParseFailed) { Locations = [exception.Position] }];
        }
        catch (DocumentTooLargeException exception)
        {
            errors = [new GraphQLError(exception.Message, ErrorCodes.LimitExceeded) { Locations = [exception.Position] }];
        }

        return false;
    }

    private GraphQLOutcome Refuse(ResponseBuffer output, IReadOnlyList<GraphQLError> errors)
    {
        output.Clear();
        using var writer = new Utf8JsonWriter(output, ResponseWriterOptions);
        writer.WriteStartObject();
        ErrorWriter.Write(writer, [.. errors.Select(_errors.Finish)]);
        writer.WriteEndObject();
        return GraphQLOutcome.RequestError;
    }

    private void Write(ResponseBuffer output, OperationExecution execution)
    {
        try
        {
            Write(output, execution, isSettled: false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            using var settling = new Settling(execution);
            settling.Settle();
            Write(output, execution, isSettled: true);
        }
    }

    private void Write(ResponseBuffer output, OperationExecution execution, bool isSettled)
    {
        output.Clear();
        using var writer = new Utf8JsonWriter(output, ResponseWriterOptions);
        writer.WriteStartObject();
        writer.WritePropertyName("data"u8);
        if (execution.Data is { } data) new ResponseWriter(writer, _limits.MaxOutputListSize, isSettled).Write(data);
        else writer.WriteNullValue();
        if (execution.Errors.Count > 0) ErrorWriter.Write(writer, execution.Errors);
        writer.WriteEndObject();
    }

    private static JsonWriterOptions ResponseWriterOptions => new() { Encoder = ResponseWriter.Encoder, SkipValidation = true, MaxDepth = 1000 };
}
