using System.Text.Json;
using Regionetwerk.GraphQL.Execution.Cost;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Writes whole responses: https://spec.graphql.org/September2025/#sec-Response-Format</summary>
internal sealed class ResponseFormat(GraphQLLimits limits, bool reportCost)
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = ResponseWriter.Encoder, SkipValidation = true, MaxDepth = 1000 };

    /// <summary>A response of errors alone.</summary>
    /// <param name="output">Gets the response.</param>
    /// <param name="errors">What is wrong.</param>
    /// <param name="cost">What the operation costs, where that is known.</param>
    /// <param name="hasBegun">Whether execution had begun: then there is data, which is null.</param>
    public void Write(ResponseBuffer output, IReadOnlyList<GraphQLError> errors, OperationCost? cost, bool hasBegun)
    {
        output.Clear();
        using var writer = new Utf8JsonWriter(output, s_options);
        writer.WriteStartObject();
        if (hasBegun) writer.WriteNull("data"u8);
        ErrorWriter.Write(writer, errors);
        WriteExtensions(writer, cost);
        writer.WriteEndObject();
    }

    /// <summary>What an operation gave. Should writing fail, it begins again the careful way, see <see cref="Settling"/>.</summary>
    public void Write(ResponseBuffer output, OperationExecution execution, OperationCost? cost)
    {
        try
        {
            Write(output, execution, cost, isSettled: false);
        }
        catch (Exception exception) when (!IsFinal(exception, execution))
        {
            using var settling = new Settling(execution);
            settling.Settle();
            Write(output, execution, cost, isSettled: true);
        }
    }

    /// <summary>Whether this ends the whole operation, wherever it happened.</summary>
    private static bool IsFinal(Exception exception, OperationExecution execution) => exception is ResultTooLargeException
        || (exception is OperationCanceledException && execution.Context.Cancellation.IsCancellationRequested);

    private void Write(ResponseBuffer output, OperationExecution execution, OperationCost? cost, bool isSettled)
    {
        output.Clear();
        using var writer = new Utf8JsonWriter(output, s_options);
        writer.WriteStartObject();
        writer.WritePropertyName("data"u8);
        if (execution.Data is { } data) new ResponseWriter(writer, execution.CountOn(), limits.MaxOutputListSize, isSettled).Write(data);
        else writer.WriteNullValue();
        if (execution.Errors.Count > 0) ErrorWriter.Write(writer, execution.Errors);
        WriteExtensions(writer, cost);
        writer.WriteEndObject();
    }

    private void WriteExtensions(Utf8JsonWriter writer, OperationCost? cost)
    {
        if (!reportCost || cost is null) return;
        writer.WriteStartObject("extensions"u8);
        writer.WriteStartObject("cost"u8);
        writer.WriteNumber("requested"u8, cost.Requested);
        writer.WriteNumber("allowed"u8, cost.Allowed);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
