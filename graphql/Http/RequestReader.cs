using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Regionetwerk.GraphQL.Execution;

namespace Regionetwerk.GraphQL.Http;

/// <summary>Reads a request from an HTTP request.</summary>
internal static class RequestReader
{
    private static readonly string[] s_parameters = ["query", "documentId", "operationName", "variables", "extensions"];

    private static readonly string[] s_documentEntries = ["query", "documentId"];

    public static async Task<ParsedRequest> ReadAsync(HttpRequest request, GraphQLLimits limits, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method)) return FromQueryString(request.Query, limits);
        if (!IsJson(request.ContentType)) return new(StatusCodes.Status415UnsupportedMediaType, "The body must be application/json in UTF-8.");

        if (request.ContentLength > limits.MaxBodyBytes) return TooLarge($"{request.ContentLength} bytes", limits);
        using var body = new ResponseBuffer();
        int read;
        do
        {
            read = await request.Body.ReadAsync(body.GetMemory(), cancellation);
            body.Advance(read);
            if (body.Written.Length > limits.MaxBodyBytes) return TooLarge($"more than {limits.MaxBodyBytes} bytes", limits);
        }
        while (read > 0);

        return FromJson(body.Written.ToArray(), limits);
    }

    private static ParsedRequest TooLarge(string actual, GraphQLLimits limits) =>
        new(StatusCodes.Status413PayloadTooLarge, $"The body has {actual}; at most {limits.MaxBodyBytes} are allowed.");

    private static bool IsJson(string? contentType) => MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(MediaTypes.Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a request that is JSON.</summary>
    public static ParsedRequest FromJson(ReadOnlyMemory<byte> body, GraphQLLimits limits)
    {
        if (!TryParse(body, limits, out var json, out var fault)) return Bad($"The body is not JSON: {fault}");
        var root = json!.RootElement;
        var problem = root.ValueKind switch
        {
            // Looking for an entry unescapes the names of the others.
            JsonValueKind.Object when !root.EnumerateObject().All(entry => IsText(() => entry.Name)) => "A name in the body is not valid Unicode.",
            JsonValueKind.Object => ProblemOf(root),
            JsonValueKind.Array => "Batches are not allowed; send one request at a time.",
            _ => "The body must be a JSON object with the entry \"query\".",
        };
        if (problem is not null)
        {
            json.Dispose();
            return Bad(problem);
        }

        var operationName = root.TryGetProperty("operationName", out var name) ? name.GetString() : null;
        JsonElement? variables = root.TryGetProperty("variables", out var given) ? given : null;
        return new ParsedRequest(
            new GraphQLRequest(TextOf(root, "query"), operationName, variables) { DocumentId = TextOf(root, "documentId"), PersistedQuery = PersistedQueryEntry.Read(root).Value },
            json);
    }

    private static string? ProblemOf(JsonElement root)
    {
        var (persisted, persistedProblem) = PersistedQueryEntry.Read(root);
        if (persistedProblem is not null) return persistedProblem;
        foreach (var entry in s_documentEntries)
        {
            if (!IsGiven(root, entry, out var document)) continue;
            if (document.ValueKind != JsonValueKind.String) return $"The entry \"{entry}\" must be a string.";
            if (!IsText(document)) return $"The entry \"{entry}\" is not valid Unicode.";
        }

        if (persisted is null && !s_documentEntries.Any(entry => IsGiven(root, entry, out _))) return "The entry \"query\" is missing.";
        if (root.TryGetProperty("operationName", out var name) && !(name.ValueKind is JsonValueKind.Null || (name.ValueKind == JsonValueKind.String && IsText(name))))
            return "The entry \"operationName\" must be a string or null.";
        if (root.TryGetProperty("variables", out var variables) && variables.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null))
            return "The entry \"variables\" must be an object or null.";
        if (root.TryGetProperty("extensions", out var extensions) && extensions.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null))
            return "The entry \"extensions\" must be an object or null.";
        return null;
    }

    private static string? TextOf(JsonElement root, string entry) => IsGiven(root, entry, out var value) ? value.GetString() : null;

    private static bool IsGiven(JsonElement root, string entry, out JsonElement value) => root.TryGetProperty(entry, out value) && value.ValueKind != JsonValueKind.Null;

    private static bool IsText(JsonElement value) => IsText(value.GetString);

    private static bool IsText(Func<string?> read)
    {
        try
        {
            return read() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static ParsedRequest FromQueryString(IQueryCollection query, GraphQLLimits limits)
    {
        if (s_parameters.FirstOrDefault(name => query[name].Count > 1) is { } repeated) return Bad($"The parameter \"{repeated}\" is given more than once.");
        var (text, documentId, operationName) = (Parameter("query"), Parameter("documentId"), Parameter("operationName"));
        var (persisted, problem) = Parameter("extensions") is { } extensions ? PersistedQueryEntry.Parse(extensions, limits) : default;
        if (problem is not null) return Bad(problem);
        if (text is null && documentId is null && persisted is null) return Bad("The parameter \"query\" is missing.");
        JsonDocument? variables = null;
        if (Parameter("variables") is { } json)
        {
            if (!TryParse(Encoding.UTF8.GetBytes(json), limits, out variables, out var fault))
                return Bad($"The parameter \"variables\" is not JSON: {fault}");
            if (variables!.RootElement.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null))
            {
                variables.Dispose();
                return Bad("The parameter \"variables\" must be a JSON object.");
            }
        }

        return new ParsedRequest(new GraphQLRequest(text, operationName, variables?.RootElement) { DocumentId = documentId, PersistedQuery = persisted }, variables);

        string? Parameter(string name) => query[name] is [{ Length: > 0 } given] ? given : null;
    }

    private static bool TryParse(ReadOnlyMemory<byte> text, GraphQLLimits limits, out JsonDocument? json, out string? fault)
    {
        try
        {
            json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = limits.MaxJsonDepth });
            fault = null;
            return true;
        }
        catch (JsonException exception)
        {
            json = null;
            fault = exception.Message;
            return false;
        }
    }

    private static ParsedRequest Bad(string detail) => new(StatusCodes.Status400BadRequest, detail);
}
