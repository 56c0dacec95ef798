using System.Diagnostics.CodeAnalysis;

namespace Regionetwerk.GraphQL.Execution.Documents;

/// <summary>Keeps what was used last, as far as there is room.</summary>
internal sealed class BoundedCache<T>(int maxItems, int maxCharacters)
    where T : class
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _byKey = [];
    private readonly LinkedList<Entry> _byUse = [];
    private long _characters;

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
    /// <param name="value">What to keep, unless something was there already.</param>
    /// <param name="characters">How much room it takes; what takes more than there is at all, is not kept.</param>
    /// <returns>What was there already, otherwise the value.</returns>
    public T Add(string key, T value, int characters)
    {
        lock (_lock)
        {
            if (_byKey.TryGetValue(key, out var known)) return known.Value.Value;
            if (characters > maxCharacters) return value;
            _byKey[key] = _byUse.AddFirst(new Entry(key, value) { Characters = characters });
            _characters += characters;
            MakeRoom();
            return value;
        }
    }

    /// <summary>What is kept turns out to take more room. When that is more than there is at all, it is kept no longer.</summary>
    /// <returns>Whether this value is kept.</returns>
    public bool Grow(string key, T value, int characters)
    {
        lock (_lock)
        {
            if (!_byKey.TryGetValue(key, out var node) || node.Value.Value != value) return false;
            node.Value.Characters += characters;
            _characters += characters;
            if (node.Value.Characters > maxCharacters) Remove(node);
            else MakeRoom();
            return _byKey.ContainsKey(key);
        }
    }

    private void MakeRoom()
    {
        while (_byKey.Count > maxItems || _characters > maxCharacters) Remove(_byUse.Last!);
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        _byUse.Remove(node);
        _byKey.Remove(node.Value.Key);
        _characters -= node.Value.Characters;
    }

    private sealed class Entry(string key, T value)
    {
        public string Key => key;

        public T Value => value;

        public long Characters { get; set; }
    }
}
