using System.Buffers;
using System.Globalization;
using System.Text;

namespace Regionetwerk.GraphQL.Language;

/// <summary>Reads one string from its opening quote.</summary>
internal ref struct StringReader(string source, int offset, int line, int lineStart, Steps steps)
{
    private static readonly SearchValues<char> s_special = SearchValues.Create(['"', '\\', '\n', '\r', .. Surrogates()]);

    private static readonly SearchValues<char> s_hexDigits = SearchValues.Create("0123456789ABCDEFabcdef");

    private readonly int _start = offset;

    /// <summary>Behind the closing quote, once read.</summary>
    public int Offset { get; private set; } = offset;

    public int Line { get; private set; } = line;

    public int LineStart { get; private set; } = lineStart;

    /// <summary><c>"…"</c>, with its escapes resolved.</summary>
    public string ReadPlain()
    {
        Offset++;
        StringBuilder? value = null;
        while (true)
        {
            var rest = source.AsSpan(Offset);
            var length = rest.IndexOfAny(s_special);
            steps.Add(length < 0 ? rest.Length : length + 1);
            if (length < 0) throw Error(source.Length, "Unterminated string");

            var end = Offset + length;
            var character = source[end];
            if (character == '"' && value is null)
            {
                Offset = end + 1;
                return rest[..length].ToString();
            }

            value = (value ?? new StringBuilder()).Append(rest[..length]);
            Offset = end;
            switch (character)
            {
                case '"':
                    Offset++;
                    return value.ToString();
                case '\\':
                    Escape(value);
                    break;
                case '\n' or '\r':
                    throw Error(end, "Unterminated string");
                default:
                    Pair(value);
                    break;
            }
        }
    }

    /// <summary><c>"""…"""</c>, unindented as the specification says.</summary>
    public string ReadBlock()
    {
        Offset += 3;
        var lines = new List<string>();
        var current = new StringBuilder();
        while (true)
        {
            var rest = source.AsSpan(Offset);
            var length = rest.IndexOfAny(s_special);
            steps.Add(length < 0 ? rest.Length : length + 1);
            if (length < 0) throw Error(source.Length, "Unterminated string");

            current.Append(rest[..length]);
            Offset += length;
            rest = rest[length..];
            switch (rest[0])
            {
                case '"' when rest.StartsWith("\"\"\""):
                    Offset += 3;
                    lines.Add(current.ToString());
                    steps.Add(lines.Sum(line => line.Length + 1));
                    return BlockString.Unindent(lines);
                case '\\' when rest.StartsWith("\\\"\"\""):
                    current.Append("\"\"\"");
                    Offset += 4;
                    break;
                case '\n' or '\r':
                    Offset += rest.StartsWith("\r\n") ? 2 : 1;
                    Line++;
                    LineStart = Offset;
                    lines.Add(current.ToString());
                    current.Clear();
                    break;
                case '"' or '\\':
                    current.Append(rest[0]);
                    Offset++;
                    break;
                default:
                    Pair(current);
                    break;
            }
        }
    }

    /// <summary>A character outside the basic plane is two units in the source; one alone is no character.</summary>
    private void Pair(StringBuilder value)
    {
        if (!char.IsHighSurrogate(source[Offset]) || Offset + 1 >= source.Length || !char.IsLowSurrogate(source[Offset + 1]))
            throw Error(Offset, $"Invalid character within String: {Characters.Show(source, Offset)}");
        value.Append(source, Offset, 2);
        Offset += 2;
    }

    private void Escape(StringBuilder value)
    {
        var character = Offset + 1 < source.Length ? source[Offset + 1] : '\0';
        if (character == 'u')
        {
            UnicodeEscape(value);
            return;
        }

        value.Append(character switch
        {
            '"' or '\\' or '/' => character,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error(Offset, $"Invalid character escape sequence: \"{source.AsSpan(Offset, Math.Min(2, source.Length - Offset))}\""),
        });
        Offset += 2;
    }

    private void UnicodeEscape(StringBuilder value)
    {
        var start = Offset;
        int scalar;
        if (Offset + 2 < source.Length && source[Offset + 2] == '{')
        {
            // Any number of digits, as long as they are digits: a string that is none ends here, so that this stays linear.
            var digits = source.AsSpan(Offset + 3);
            var length = digits.IndexOfAnyExcept(s_hexDigits);
            steps.Add(length < 0 ? digits.Length : length + 1);
            if (length < 0 || digits[length] != '}') throw InvalidEscape(start, Math.Max(length, 0) + 3);
            scalar = Hex(digits[..length].TrimStart('0') is { IsEmpty: false } significant ? significant : digits[..Math.Min(length, 1)]);
            Offset += length + 4;
            if (!Rune.IsValid(scalar)) throw InvalidEscape(start, length + 4);
        }
        else
        {
            scalar = FourDigits(Offset);
            Offset += 6;
            if (scalar is >= 0xD800 and <= 0xDBFF)
            {
                var low = FourDigits(Offset);
                if (low is < 0xDC00 or > 0xDFFF) throw InvalidEscape(start, 6);
                scalar = char.ConvertToUtf32((char)scalar, (char)low);
                Offset += 6;
            }

            if (!Rune.IsValid(scalar)) throw InvalidEscape(start, 6);
        }

        value.Append(new Rune(scalar).ToString());
    }

    private readonly int FourDigits(int at) => at + 6 <= source.Length && source[at] == '\\' && source[at + 1] == 'u'
        ? Hex(source.AsSpan(at + 2, 4))
        : -1;

    /// <summary>The number; -1 when it is none, or too long for a character. Not left to <see cref="int.TryParse(string, out int)"/>, which
    /// takes zero characters behind the digits.</summary>
    private static int Hex(ReadOnlySpan<char> digits)
    {
        if (digits.Length is 0 or > 6 || digits.ContainsAnyExcept(s_hexDigits)) return -1;
        return int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    private readonly SyntaxException InvalidEscape(int at, int length) =>
        Error(at, $"Invalid Unicode escape sequence: \"{source.AsSpan(at, Math.Min(length, source.Length - at))}\"");

    private readonly SyntaxException Error(int at, string message)
    {
        // A string that never ends is pointed at where it stops; the line is counted already.
        var column = at >= LineStart ? at - LineStart + 1 : at - _start + 1;
        return new SyntaxException($"{message}.", new Position(at, Line, column));
    }

    private static IEnumerable<char> Surrogates() => Enumerable.Range(0xD800, 0x800).Select(code => (char)code);
}
