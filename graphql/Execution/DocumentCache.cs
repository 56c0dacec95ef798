namespace Regionetwerk.GraphQL.Execution;

/// <summary>Keeps the documents used last, by their text.</summary>
internal sealed class DocumentCache(int maxDocuments, int maxCharacters)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Text, CompiledDocument Document)>> _byText = [];
    private readonly LinkedList<(string Text, CompiledDocument Document)> _byUse = [];
    private int _characters;

    public CompiledDocument? Find(string text)
    {
        lock (_lock)
        {
            if (!_byText.TryGetValue(text, out var node)) return null;
            if (node != _byUse.First)
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
            }

            return node.Value.Document;
        }
    }

    public void Add(string text, CompiledDocument document)
    {
        if (text.Length > maxCharacters) return;
        lock (_lock)
        {
            if (_byText.ContainsKey(text)) return;
            _byText[text] = _byUse.AddFirst((text, document));
            _characters += text.Length;
            while (_byText.Count > maxDocuments || _characters > maxCharacters)
            {
                var last = _byUse.Last!;
                _byUse.RemoveLast();
                _byText.Remove(last.Value.Text);
                _characters -= last.Value.Text.Length;
            }
        }
    }
}
