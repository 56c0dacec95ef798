namespace Orleans.Runtime;

/// <summary>Values that travel with a call: from the caller to the filters to the grain and its own calls, never back.</summary>
/// <remarks>Entries are shared, not copied: they must be immutable.</remarks>
public static class RequestContext
{
    // Copied on every change, so a map that was handed to a call never changes.
    private static readonly AsyncLocal<Dictionary<string, object>?> s_entries = new();

    /// <summary>The keys of the values that travel from here.</summary>
    public static IEnumerable<string> Keys => s_entries.Value?.Keys ?? Enumerable.Empty<string>();

    /// <summary>The values that travel from here.</summary>
    public static IEnumerable<KeyValuePair<string, object>> Entries => s_entries.Value ?? Enumerable.Empty<KeyValuePair<string, object>>();

    /// <summary>The value under this key, or null.</summary>
    public static object? Get(string key) => s_entries.Value?.GetValueOrDefault(key);

    /// <summary>Sets a value for the calls made from here on in this flow of control.</summary>
    public static void Set(string key, object value) =>
        s_entries.Value = new Dictionary<string, object>(s_entries.Value ?? []) { [key] = value };

    /// <summary>Removes a value; false if there was none.</summary>
    public static bool Remove(string key)
    {
        if (s_entries.Value is not { } entries || !entries.ContainsKey(key))
            return false;
        var rest = new Dictionary<string, object>(entries);
        rest.Remove(key);
        s_entries.Value = rest.Count == 0 ? null : rest;
        return true;
    }

    /// <summary>Removes every value.</summary>
    public static void Clear() => Import(null);

    internal static Dictionary<string, object>? Export() => s_entries.Value;

    internal static void Import(Dictionary<string, object>? entries)
    {
        if (!ReferenceEquals(s_entries.Value, entries))
            s_entries.Value = entries;
    }
}
