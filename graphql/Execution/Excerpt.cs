using System.Text.Json;
using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>As much of what a client sent as a message needs to show.</summary>
internal static class Excerpt
{
    private const int Longest = 100;

    public static string Of(ValueNode literal) => Of(Printer.Print(literal));

    public static string Of(JsonElement value) => Of(value.GetRawText());

    public static string Of(string text)
    {
        if (text.Length <= Longest) return text;

        // Half a surrogate pair is no text.
        var end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text[..end] + "…";
    }
}
