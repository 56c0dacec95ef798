using System.Runtime.InteropServices;
using System.Text.Json;

namespace Regionetwerk.GraphQL.Http.Streams;

/// <summary>A message of a client.</summary>
internal sealed class SocketMessage : IDisposable
{
    private readonly JsonDocument _json;

    private SocketMessage(JsonDocument json) => _json = json;

    public required string Type { get; init; }

    /// <summary>The operation that it is about; empty where it is about none.</summary>
    public string Id { get; private init; } = "";

    /// <summary>A JSON object, or nothing; to be used before the message is disposed.</summary>
    public JsonElement? Payload { get; private init; }

    /// <summary>The payload as it came.</summary>
    public ReadOnlySpan<byte> RawPayload => Payload is { } payload ? JsonMarshal.GetRawUtf8Value(payload) : default;

    /// <summary>Reads a message, which the caller must keep as long as the result.</summary>
    /// <param name="text">What was received.</param>
    /// <param name="maxDepth">How deep JSON may be nested.</param>
    /// <param name="fault">Why it is no message of the protocol, when the result is null.</param>
    public static SocketMessage? Parse(ReadOnlyMemory<byte> text, int maxDepth, out string fault)
    {
        JsonDocument? json = null;
        try
        {
            json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = maxDepth });
            var message = Read(json, out fault);
            if (message is null) json.Dispose();
            return message;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string is not valid Unicode.
            json?.Dispose();
            fault = "it is not JSON.";
            return null;
        }
    }

    public void Dispose() => _json.Dispose();

    private static SocketMessage? Read(JsonDocument json, out string fault)
    {
        fault = "";
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object) fault = "it is not a JSON object.";
        else if (TextOf(root, "type") is not { } type) fault = "\"type\" must be a string.";
        else if (type is not ("connection_init" or "ping" or "pong" or "subscribe" or "complete")) fault = "a client does not send this type.";
        else if (type is "subscribe" or "complete" && TextOf(root, "id") is null or "") fault = "\"id\" must be a string that is not empty.";
        else if (!TryPayload(root, out var payload) || (type == "subscribe" && payload is null)) fault = "\"payload\" must be an object.";
        else return new SocketMessage(json) { Type = type, Id = TextOf(root, "id") ?? "", Payload = payload };
        return null;
    }

    private static string? TextOf(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool TryPayload(JsonElement root, out JsonElement? payload)
    {
        payload = root.TryGetProperty("payload", out var value) && value.ValueKind == JsonValueKind.Object ? value : null;
        return payload is not null || value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;
    }
}
