using System.Text.Json;
using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Types;

/// <summary>A scalar: how a value is read from a literal or from JSON, and written to JSON.</summary>
public abstract class ScalarType : NamedType
{
    /// <summary>Where the format is specified; null when nowhere.</summary>
    public virtual Uri? SpecifiedBy => null;

    /// <summary>The C# type of its values.</summary>
    public abstract Type RuntimeType { get; }

    /// <summary>The value of a literal that is neither null nor a variable.</summary>
    /// <exception cref="CoercionException">The scalar does not take this literal.</exception>
    public abstract object ReadLiteral(ValueNode literal);

    /// <summary>The value of a JSON value that is not null.</summary>
    /// <exception cref="CoercionException">The scalar does not take this value.</exception>
    public abstract object ReadValue(JsonElement value);

    /// <summary>Writes a value as JSON.</summary>
    /// <exception cref="CoercionException">The scalar cannot express this value.</exception>
    public abstract void WriteValue(Utf8JsonWriter writer, object value);
}

/// <summary>Base class of scalars with values of <typeparamref name="T"/>.</summary>
public abstract class ScalarType<T> : ScalarType
    where T : notnull
{
    public override Type RuntimeType => typeof(T);

    /// <summary>The value of a literal that is neither null nor a variable; numbers have their exact source text.</summary>
    /// <exception cref="CoercionException">The scalar does not take this literal; the message reaches the client.</exception>
    public abstract T ParseLiteral(ValueNode literal);

    /// <summary>The value of a JSON value that is not null; <see cref="JsonElement.GetRawText"/> has its exact text.</summary>
    /// <exception cref="CoercionException">The scalar does not take this value; the message reaches the client.</exception>
    public abstract T ParseValue(JsonElement value);

    /// <summary>Writes one JSON value.</summary>
    /// <exception cref="CoercionException">The scalar cannot express this value.</exception>
    public abstract void Write(Utf8JsonWriter writer, T value);

    public sealed override object ReadLiteral(ValueNode literal) => ParseLiteral(literal);

    public sealed override object ReadValue(JsonElement value) => ParseValue(value);

    public override void WriteValue(Utf8JsonWriter writer, object value) =>
        Write(writer, value is T typed ? typed : throw new CoercionException($"{Name} cannot represent a value of {value.GetType().Name}."));
}
