using System.Text;

namespace Regionetwerk.Storage.Opslag.Postgres;

/// <summary>
/// Texts as PostgreSQL can hold them. What people write was checked before; what they search for may hold anything, and with a
/// replacement in the place of what cannot be stored, it finds nothing.
/// </summary>
internal static class PostgresText
{
    private const char Replacement = '\uFFFD';

    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\0' || char.IsSurrogate(text[i]))
                return Replaced(text);
        }
        return text;
    }

    private static string Replaced(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            _ = rune.Value == 0 ? clean.Append(Replacement) : clean.Append(rune.ToString());
        return clean.ToString();
    }
}
