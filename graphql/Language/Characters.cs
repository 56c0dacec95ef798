namespace Regionetwerk.GraphQL.Language;

/// <summary>How errors show a character.</summary>
internal static class Characters
{
    public static string Show(string source, int offset)
    {
        if (offset >= source.Length) return "<EOF>";
        var character = source[offset];
        if (character == '"') return "'\"'";
        if (character is >= ' ' and < '\u007F') return $"\"{character}\"";
        var isPair = char.IsHighSurrogate(character) && offset + 1 < source.Length && char.IsLowSurrogate(source[offset + 1]);
        return $"U+{(isPair ? char.ConvertToUtf32(character, source[offset + 1]) : character):X4}";
    }
}
