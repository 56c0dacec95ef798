using System.Text;
using System.Text.Json;
using Regionetwerk.GraphQL.Execution;

namespace Regionetwerk.GraphQL.Http;

/// <summary>The entry <c>persistedQuery</c> of <c>extensions</c>.</summary>
internal static class PersistedQueryEntry
{
    private const string Malformed = "The entry \"persistedQuery\" of \"extensions\" must be an object with \"version\", a number, and \"sha256Hash\", a string.";

    /// <summary>The entry of a request; null when it has none.</summary>
    /// <param name="request">The whole request, an object.</param>
    public static (PersistedQuery? Value, string? Problem) Read(JsonElement request) =>
        request.TryGetProperty("extensions", out var extensions) ? FromExtensions(extensions) : default;

    /// <summary>The same, of the parameter of a URL.</summary>
    public static (PersistedQuery? Value, string? Problem) Parse(string extensions, GraphQLLimits limits)
    {
        try
        {
            using var json = JsonDocument.Parse(Encoding.UTF8.GetBytes(extensions), new JsonDocumentOptions { MaxDepth = limits.MaxJsonDepth });
            return json.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Null
                ? FromExtensions(json.RootElement)
                : (null, "The parameter \"extensions\" must be a JSON object.");
        }
        catch (JsonException exception)
        {
            return (null, $"The parameter \"extensions\" is not JSON: {exception.Message}");
        }
        catch (InvalidOperationException)
        {
            return (null, "The parameter \"extensions\" is not valid Unicode.");
        }
    }

    private static (PersistedQuery? Value, string? Problem) FromExtensions(JsonElement extensions)
    {
        try
        {
            if (extensions.ValueKind != JsonValueKind.Object || !extensions.TryGetProperty("persistedQuery", out var entry) || entry.ValueKind == JsonValueKind.Null)
                return default;
            return entry.ValueKind == JsonValueKind.Object
                && entry.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number)
                && entry.TryGetProperty("sha256Hash", out var hash) && hash.ValueKind == JsonValueKind.String
                ? (new PersistedQuery(number, hash.GetString()!), null)
                : (null, Malformed);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair.
            return (null, Malformed);
        }
    }
}
