using System.Globalization;
using System.Text.Json;

namespace Regionetwerk.GraphQL.Types.Scalars;

/// <summary>JSON does not tell integers from other numbers: one with an empty fractional part counts as an integer, however it is written.
/// https://spec.graphql.org/September2025/#sec-Scalars.Input-Coercion</summary>
internal static class JsonInteger
{
    /// <summary>The number as GraphQL writes an integer; false for a number that is none, or has an exponent and more than 28 digits.</summary>
    public static bool TryRead(JsonElement value, out string integer)
    {
        integer = value.GetRawText();
        var text = integer.AsSpan();
        if (text.IndexOfAny('e', 'E') >= 0)
        {
            if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || decimal.Truncate(number) != number) return false;
            integer = number.ToString("0", CultureInfo.InvariantCulture);
            return true;
        }

        var point = text.IndexOf('.');
        if (point < 0) return true;
        integer = integer[..point];
        return !text[(point + 1)..].ContainsAnyExcept('0');
    }
}
