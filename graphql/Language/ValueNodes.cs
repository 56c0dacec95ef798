namespace Regionetwerk.GraphQL.Language;

/// <summary>A value as written in a document.</summary>
public abstract class ValueNode(Position position) : Node(position);

/// <summary><c>$name</c></summary>
public sealed class VariableNode(Position position, NameNode name) : ValueNode(position)
{
    public NameNode Name { get; } = name;
}

/// <summary>An integer in its exact source text, of any length.</summary>
public sealed class IntValueNode(Position position, string text) : ValueNode(position)
{
    public string Text { get; } = text;
}

/// <summary>A number with a fraction or an exponent, in its exact source text: nothing is rounded before a scalar judges it.</summary>
public sealed class FloatValueNode(Position position, string text) : ValueNode(position)
{
    public string Text { get; } = text;
}

/// <summary>A string or block string; the value has its escapes and indentation resolved.</summary>
public sealed class StringValueNode(Position position, string value, bool isBlock) : ValueNode(position)
{
    public string Value { get; } = value;
    public bool IsBlock { get; } = isBlock;
}

/// <summary><c>true</c> or <c>false</c></summary>
public sealed class BooleanValueNode(Position position, bool value) : ValueNode(position)
{
    public bool Value { get; } = value;
}

/// <summary><c>null</c></summary>
public sealed class NullValueNode(Position position) : ValueNode(position);

/// <summary>A bare name that stands for a value of an enum.</summary>
public sealed class EnumValueNode(Position position, string value) : ValueNode(position)
{
    public string Value { get; } = value;
}

/// <summary><c>[ … ]</c></summary>
public sealed class ListValueNode(Position position, IReadOnlyList<ValueNode> values) : ValueNode(position)
{
    public IReadOnlyList<ValueNode> Values { get; } = values;
}

/// <summary><c>{ name: value }</c></summary>
public sealed class ObjectValueNode(Position position, IReadOnlyList<ObjectFieldNode> fields) : ValueNode(position)
{
    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;
}

/// <summary>One field of an object value.</summary>
public sealed class ObjectFieldNode(NameNode name, ValueNode value) : Node(name.Position)
{
    public NameNode Name { get; } = name;
    public ValueNode Value { get; } = value;
}
