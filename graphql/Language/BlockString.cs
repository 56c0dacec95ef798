using System.Text;

namespace Regionetwerk.GraphQL.Language;

/// <summary>Block strings, in and out.</summary>
internal static class BlockString
{
    /// <summary>Takes off the indentation that all lines but the first have in common, and the blank lines at both ends.</summary>
    public static string Unindent(List<string> lines)
    {
        var indent = int.MaxValue;
        for (var i = 1; i < lines.Count; i++)
        {
            var own = Indent(lines[i]);
            if (own < lines[i].Length) indent = Math.Min(indent, own);
        }

        int first = 0, last = lines.Count - 1;
        while (first <= last && Indent(lines[first]) == lines[first].Length) first++;
        while (last >= first && Indent(lines[last]) == lines[last].Length) last--;

        var value = new StringBuilder();
        for (var i = first; i <= last; i++)
        {
            if (i > first) value.Append('\n');
            value.Append(i == 0 ? lines[i] : lines[i].AsSpan(Math.Min(indent, lines[i].Length)));
        }

        return value.ToString();
    }

    /// <summary>The text as a block string, over several lines where that reads better; only for what <see cref="IsPrintable"/>.</summary>
    public static string Print(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = escaped.Split('\n');
        var isSingle = lines.Length == 1;
        var forceLeading = !isSingle && lines.Skip(1).All(line => line.Length == 0 || line[0] is ' ' or '\t');
        var endsOnTriple = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var forceTrailing = (value.EndsWith('"') && !endsOnTriple) || value.EndsWith('\\');
        var isMultiple = !isSingle || value.Length > 70 || forceTrailing || forceLeading || endsOnTriple;
        var skipLeading = isSingle && value.Length > 0 && value[0] is ' ' or '\t';
        var leading = (isMultiple && !skipLeading) || forceLeading ? "\n" : "";
        var trailing = isMultiple || forceTrailing ? "\n" : "";
        return $"\"\"\"{leading}{escaped}{trailing}\"\"\"";
    }

    /// <summary>Whether reading the printed block string gives this very text back.</summary>
    public static bool IsPrintable(string value)
    {
        if (value.Any(character => char.IsControl(character) && character is not ('\n' or '\t'))) return false;
        if (value.Length == 0) return true;

        var lines = value.Split('\n');
        if (lines.Length == 1) return !IsBlank(value);
        return !IsBlank(lines[0]) && !IsBlank(lines[^1]) && lines.Any(line => !IsBlank(line) && Indent(line) == 0);

        static bool IsBlank(string line) => Indent(line) == line.Length;
    }

    private static int Indent(string line)
    {
        var length = line.AsSpan().IndexOfAnyExcept(' ', '\t');
        return length < 0 ? line.Length : length;
    }
}
