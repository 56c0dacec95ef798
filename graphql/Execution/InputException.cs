using System.Text.Json;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>A variable has a value that its type does not take.</summary>
internal sealed class InputException(
    JsonElement value, string path, string reason, string? code = null, IReadOnlyDictionary<string, object?>? extensions = null)
    : GraphQLException(Describe(value, path, reason), code ?? ErrorCodes.BadUserInput, extensions)
{
    private static string Describe(JsonElement value, string path, string reason)
    {
        var end = path.AsSpan().IndexOfAny('.', '[');
        var at = end < 0 ? "" : $" at \"{path}\"";
        return $"Variable \"${(end < 0 ? path : path[..end])}\" got invalid value {Excerpt.Of(value)}{at}; {reason}";
    }
}
