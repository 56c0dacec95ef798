using System.Text.Json;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Writes the entry <c>errors</c> of a response.</summary>
internal static class ErrorWriter
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = ResponseWriter.Encoder };

    public static void Write(Utf8JsonWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        writer.WriteStartArray("errors"u8);
        foreach (var error in errors)
        {
            writer.WriteStartObject();
            writer.WriteString("message"u8, error.Message);
            if (error.Locations.Count > 0) WriteLocations(writer, error);
            if (error.Path is { } path) WritePath(writer, path);
            if (error.Code is not null || error.Extensions is { Count: > 0 }) WriteExtensions(writer, error);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteLocations(Utf8JsonWriter writer, GraphQLError error)
    {
        writer.WriteStartArray("locations"u8);
        foreach (var location in error.Locations)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line"u8, location.Line);
            writer.WriteNumber("column"u8, location.Column);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePath(Utf8JsonWriter writer, IReadOnlyList<object> path)
    {
        writer.WriteStartArray("path"u8);
        foreach (var key in path)
        {
            if (key is int index) writer.WriteNumberValue(index);
            else writer.WriteStringValue((string)key);
        }

        writer.WriteEndArray();
    }

    private static void WriteExtensions(Utf8JsonWriter writer, GraphQLError error)
    {
        writer.WriteStartObject("extensions"u8);
        if (error.Code is { } code) writer.WriteString("code"u8, code);
        foreach (var (name, value) in error.Extensions ?? new Dictionary<string, object?>())
        {
            if (name == "code" && error.Code is not null) continue;
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, value, s_options);
        }

        writer.WriteEndObject();
    }
}
