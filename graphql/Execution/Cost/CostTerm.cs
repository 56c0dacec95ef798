namespace Regionetwerk.GraphQL.Execution.Cost;

/// <summary>How often something counts in one request.</summary>
internal delegate long CountOf(VariableValues variables);

/// <summary>The cost of a selection: what is the same for every request is already added up, what depends on variables is a factor.
/// Counting stops at <see cref="Most"/>.</summary>
internal sealed class CostTerm
{
    /// <summary>Beyond this it no longer matters. Times the length of a list it fits a <see cref="long"/>, and it fits every JSON reader.</summary>
    public const long Most = 1_000_000_000;

    private List<(CountOf Count, CostTerm Of)>? _varying;
    private long _fixed;

    /// <summary>The cost of what has nothing below it.</summary>
    public static CostTerm Nothing { get; } = new();

    /// <summary>How many terms it holds.</summary>
    public int Size => 1 + (_varying?.Sum(term => term.Of.Size) ?? 0);

    /// <summary>Adds something that counts for itself, and for each time what is below it.</summary>
    public void Add(int weight, CostTerm below, int count)
    {
        _fixed = Math.Min(Most, _fixed + weight + (below._fixed * count));
        if (below._varying is null) return;
        foreach (var (times, term) in below._varying) (_varying ??= []).Add((count == 1 ? times : variables => Math.Min(Most, count * times(variables)), term));
    }

    /// <summary>Adds something of which variables say how often what is below it counts.</summary>
    public void Add(int weight, CostTerm below, CountOf count)
    {
        _fixed = Math.Min(Most, _fixed + weight);
        if (below._varying is not null || below._fixed > 0) (_varying ??= []).Add((count, below));
    }

    /// <summary>The cost of a request.</summary>
    public long Of(VariableValues variables)
    {
        var total = _fixed;
        if (_varying is null) return total;
        foreach (var (count, term) in _varying) total = Math.Min(Most, total + (Math.Clamp(count(variables), 0, Most) * term.Of(variables)));
        return total;
    }
}
