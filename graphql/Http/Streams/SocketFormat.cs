using System.Text.Json;
using Regionetwerk.GraphQL.Execution;

namespace Regionetwerk.GraphQL.Http.Streams;

/// <summary>Writes messages to a client.</summary>
internal static class SocketFormat
{
    public static readonly ReadOnlyMemory<byte> Acknowledgement = """{"type":"connection_ack"}"""u8.ToArray();
    public static readonly ReadOnlyMemory<byte> Ping = """{"type":"ping"}"""u8.ToArray();

    private static readonly JsonWriterOptions s_options = new() { Encoder = ResponseWriter.Encoder, SkipValidation = true };

    /// <param name="payload">That of the ping; empty when it had none.</param>
    public static ReadOnlyMemory<byte> Pong(ReadOnlySpan<byte> payload, ResponseBuffer buffer) => Write(buffer, "pong", null, payload);

    /// <param name="response">A GraphQL response.</param>
    public static ReadOnlyMemory<byte> Next(string id, ReadOnlySpan<byte> response, ResponseBuffer buffer) => Write(buffer, "next", id, response);

    /// <param name="response">A GraphQL response of errors alone: they are what is sent.</param>
    public static ReadOnlyMemory<byte> Error(string id, ReadOnlySpan<byte> response, ResponseBuffer buffer) => Write(buffer, "error", id, ErrorsOf(response));

    public static ReadOnlyMemory<byte> Complete(string id, ResponseBuffer buffer) => Write(buffer, "complete", id, default);

    private static ReadOnlyMemory<byte> Write(ResponseBuffer buffer, string type, string? id, ReadOnlySpan<byte> payload)
    {
        buffer.Clear();
        using var writer = new Utf8JsonWriter(buffer, s_options);
        writer.WriteStartObject();
        if (id is not null) writer.WriteString("id"u8, id);
        writer.WriteString("type"u8, type);
        if (!payload.IsEmpty)
        {
            writer.WritePropertyName("payload"u8);
            writer.WriteRawValue(payload, skipInputValidation: true);
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.Written;
    }

    private static ReadOnlySpan<byte> ErrorsOf(ReadOnlySpan<byte> response)
    {
        var reader = new Utf8JsonReader(response);
        reader.Read();
        while (reader.Read() && !reader.ValueTextEquals("errors"u8)) reader.Skip();
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return response[start..(int)reader.BytesConsumed];
    }
}
