namespace Regionetwerk.GraphQL.Types.Changes;

/// <summary>Gathers changes.</summary>
internal sealed class ChangeList
{
    private readonly List<SchemaChange> _all = [];

    public IReadOnlyList<SchemaChange> All => _all;

    public void Breaking(string message) => Add(ChangeEffect.Breaking, message);

    public void Dangerous(string message) => Add(ChangeEffect.Dangerous, message);

    public void Safe(string message) => Add(ChangeEffect.Safe, message);

    /// <summary>Tells what was removed, which is breaking, and what was added; gives what is in both.</summary>
    public List<(T Old, T Current)> Pair<T>(
        IEnumerable<T> old, IEnumerable<T> current, Func<T, string> nameOf, Func<T, string> describe, ChangeEffect whenAdded = ChangeEffect.Safe)
    {
        var (before, after) = (old.ToList(), current.ToDictionary(nameOf));
        var both = new List<(T, T)>();
        foreach (var item in before)
        {
            if (after.Remove(nameOf(item), out var counterpart)) both.Add((item, counterpart));
            else Breaking($"{describe(item)} was removed.");
        }

        foreach (var added in after.Values) Add(whenAdded, $"{describe(added)} was added.");
        return both;
    }

    private void Add(ChangeEffect effect, string message) => _all.Add(new SchemaChange(effect, message));
}
