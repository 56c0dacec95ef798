using System.Diagnostics.CodeAnalysis;

namespace Regionetwerk.GraphQL.Execution.Documents;

/// <summary>Keeps what was used last, as far as there is room.</summary>
internal sealed class BoundedCache<T>(int maxItems, int maxCharacters)
    where T : class
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, T Value, int Characters)>> _byKey = [];
    private readonly LinkedList<(string Key, T Value, int Characters)> _byUse = [];
    private int _characters;

    public bool TryFind(string key, [NotNullWhen(true)] out T? value)
    {
        lock (_lock)
        {
            value = null;
            if (!_byKey.TryGetValue(key, out var node)) return false;
            if (node != _byUse.First)
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
            }

            value = node.Value.Value;
            return true;
        }
    }

    /// <param name="key">What it is found by.</param>
    /// <param name="value">What to keep, unless it was there already.</param>
    /// <param name="characters">How much room it takes; what takes more than there is at all, is not kept.</param>
    public void Add(string key, T value, int characters)
    {
        if (characters > maxCharacters) return;
        lock (_lock)
        {
            if (_byKey.ContainsKey(key)) return;
            _byKey[key] = _byUse.AddFirst((key, value, characters));
            _characters += characters;
            while (_byKey.Count > maxItems || _characters > maxCharacters)
            {
                var last = _byUse.Last!;
                _byUse.RemoveLast();
                _byKey.Remove(last.Value.Key);
                _characters -= last.Value.Characters;
            }
        }
    }
}
