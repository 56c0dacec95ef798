using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Regionetwerk.Storage.Opslag;

/// <summary>
/// A statement with parameters <c>$1</c>, <c>$2</c>, …, made once and prepared once per connection. <c>{m}</c> stands for the prefix of the
/// read model's tables. <c>[$1]</c> is a parameter that holds a list of texts: after <c>IN</c> it is the values, after <c>FROM</c> a table
/// with one column, <c>value</c>.
/// </summary>
/// <param name="text">In the words of SQLite, and of PostgreSQL too when it is the only one.</param>
/// <param name="postgres">In the words of PostgreSQL, where they differ.</param>
internal sealed partial class Sql(string text, string? postgres = null)
{
    private readonly ConcurrentDictionary<(string Prefix, bool Postgres), string> _texts = new();

    /// <summary>
    /// PostgreSQL plans it for each set of values anew: for what reads much, a plan for any values whatever is much slower than planning.
    /// </summary>
    public bool IsPlannedAnew { get; init; }

    /// <summary>What it expects to find is what was read before: when it is not there, others came in between.</summary>
    public bool IsExpectation { get; init; }

    /// <summary>Whether it gives rows.</summary>
    public bool Answers { get; } = Rows().IsMatch(postgres ?? text);

    public string ForSqlite(string prefix) => _texts.GetOrAdd((prefix, false), _ => Filled(prefix, text, list => list.Groups[1].Value is "IN"
        ? $"IN (SELECT value FROM json_each({list.Groups[2]}))"
        : $"FROM json_each({list.Groups[2]})"));

    public string ForPostgres(string prefix) => _texts.GetOrAdd((prefix, true), _ => Filled(prefix, Temporary().Replace(postgres ?? text, "$0 ON COMMIT DROP"), list => list.Groups[1].Value is "IN"
        ? $"= ANY({list.Groups[2]})"
        : $"FROM unnest({list.Groups[2]}) AS value"));

    public override string ToString() => text;

    private static string Filled(string prefix, string text, MatchEvaluator list) =>
        List().Replace(text, list).Replace("{m}", prefix, StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*SELECT\b|\bRETURNING\b")]
    private static partial Regex Rows();

    // Connections are shared: what is temporary is so for one transaction.
    [GeneratedRegex(@"\bCREATE TEMP TABLE \w+")]
    private static partial Regex Temporary();

    [GeneratedRegex(@"\b(IN|FROM) \[(\$\d+)\]")]
    private static partial Regex List();
}
