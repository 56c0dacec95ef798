namespace Regionetwerk.GraphQL;

/// <summary>A value of an input that tells absent from null.</summary>
public readonly struct Optional<T>(T? value) : IOptional, IEquatable<Optional<T>>
{
    /// <summary>True when the client gave the field, be it as null.</summary>
    public bool HasValue { get; } = true;

    /// <summary>The value given; the default of <typeparamref name="T"/> when absent.</summary>
    public T? Value { get; } = value;

    object? IOptional.Value => Value;

    public static implicit operator Optional<T>(T? value) => new(value);

    public bool Equals(Optional<T> other) => HasValue == other.HasValue && EqualityComparer<T?>.Default.Equals(Value, other.Value);

    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(HasValue, Value);

    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);
}

/// <summary>Any <see cref="Optional{T}"/>.</summary>
public interface IOptional
{
    bool HasValue { get; }

    object? Value { get; }
}
