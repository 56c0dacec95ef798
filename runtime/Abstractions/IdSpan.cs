namespace Orleans.Runtime;

/// <summary>A name or key within an id. Compared ordinally; may hold any characters.</summary>
/// <remarks>Orleans keeps UTF-8 bytes here. In one process the text itself is quicker, and odd surrogates stay apart.</remarks>
public readonly struct IdSpan : IEquatable<IdSpan>
{
    private readonly string? _value;

    private IdSpan(string value) => _value = value;

    /// <summary>Whether this is no id at all.</summary>
    public bool IsDefault => string.IsNullOrEmpty(_value);

    /// <summary>The id with the given text.</summary>
    public static IdSpan Create(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new(id);
    }

    public bool Equals(IdSpan other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is IdSpan other && Equals(other);

    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => _value ?? "";

    public static bool operator ==(IdSpan left, IdSpan right) => left.Equals(right);

    public static bool operator !=(IdSpan left, IdSpan right) => !left.Equals(right);
}
