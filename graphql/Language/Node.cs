namespace Regionetwerk.GraphQL.Language;

/// <summary>Where something begins in a document. Line and column count from 1, the offset from 0, all in UTF-16 units.</summary>
public readonly record struct Position(int Offset, int Line, int Column);

/// <summary>A node of the syntax tree of a GraphQL document.</summary>
public abstract class Node(Position position)
{
    /// <summary>Where the first token of this node begins.</summary>
    public Position Position { get; } = position;
}

/// <summary>A name with its place.</summary>
public sealed class NameNode(Position position, string value) : Node(position)
{
    public string Value { get; } = value;

    public override string ToString() => Value;
}

/// <summary>A whole document: operations and fragments, or definitions of a type system.</summary>
public sealed class DocumentNode(IReadOnlyList<DefinitionNode> definitions) : Node(new Position(0, 1, 1))
{
    public IReadOnlyList<DefinitionNode> Definitions { get; } = definitions;
}

/// <summary>One definition of a document.</summary>
public abstract class DefinitionNode(Position position, string? description) : Node(position)
{
    /// <summary>The description before the definition, its block string already unindented; null when there is none.</summary>
    public string? Description { get; } = description;
}

/// <summary>A directive as applied: <c>@name(arguments)</c>.</summary>
public sealed class DirectiveNode(Position position, NameNode name, IReadOnlyList<ArgumentNode> arguments) : Node(position)
{
    public NameNode Name { get; } = name;
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;
}

/// <summary>An argument as given: <c>name: value</c>.</summary>
public sealed class ArgumentNode(NameNode name, ValueNode value) : Node(name.Position)
{
    public NameNode Name { get; } = name;
    public ValueNode Value { get; } = value;
}
