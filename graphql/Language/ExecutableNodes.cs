namespace Regionetwerk.GraphQL.Language;

/// <summary>What an operation does.</summary>
public enum OperationKind
{
    Query,
    Mutation,
    Subscription,
}

/// <summary>A definition that can be executed: an operation or a fragment.</summary>
public abstract class ExecutableDefinitionNode(
    Position position, string? description, NameNode? name, IReadOnlyList<DirectiveNode> directives, SelectionSetNode selectionSet)
    : DefinitionNode(position, description)
{
    /// <summary>Null only for an anonymous operation.</summary>
    public NameNode? Name { get; } = name;
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

/// <summary>A query, mutation or subscription.</summary>
public sealed class OperationDefinitionNode(
    Position position,
    string? description,
    OperationKind kind,
    NameNode? name,
    IReadOnlyList<VariableDefinitionNode> variables,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : ExecutableDefinitionNode(position, description, name, directives, selectionSet)
{
    public OperationKind Kind { get; } = kind;
    public IReadOnlyList<VariableDefinitionNode> Variables { get; } = variables;

    /// <summary>True when a bare selection set says all: <c>{ field }</c>.</summary>
    public bool IsShorthand => Kind == OperationKind.Query && Name is null && Description is null && Variables.Count == 0 && Directives.Count == 0;
}

/// <summary>A named fragment with the type that it applies to.</summary>
public sealed class FragmentDefinitionNode(
    Position position,
    string? description,
    NameNode name,
    NamedTypeNode typeCondition,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : ExecutableDefinitionNode(position, description, name, directives, selectionSet)
{
    public new NameNode Name { get; } = name;
    public NamedTypeNode TypeCondition { get; } = typeCondition;
}

/// <summary>A variable as an operation declares it.</summary>
public sealed class VariableDefinitionNode(
    Position position, string? description, VariableNode variable, TypeNode type, ValueNode? defaultValue, IReadOnlyList<DirectiveNode> directives)
    : Node(position)
{
    public string? Description { get; } = description;
    public VariableNode Variable { get; } = variable;
    public TypeNode Type { get; } = type;
    public ValueNode? DefaultValue { get; } = defaultValue;
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}

/// <summary>The selections between two braces; never empty.</summary>
public sealed class SelectionSetNode(Position position, IReadOnlyList<SelectionNode> selections) : Node(position)
{
    public IReadOnlyList<SelectionNode> Selections { get; } = selections;
}

/// <summary>One selection: a field, a fragment spread or an inline fragment.</summary>
public abstract class SelectionNode(Position position, IReadOnlyList<DirectiveNode> directives) : Node(position)
{
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}

/// <summary>A field, possibly under an alias.</summary>
public sealed class FieldNode(
    Position position,
    NameNode? alias,
    NameNode name,
    IReadOnlyList<ArgumentNode> arguments,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode? selectionSet)
    : SelectionNode(position, directives)
{
    public NameNode? Alias { get; } = alias;
    public NameNode Name { get; } = name;
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;
    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    /// <summary>The key under which the field stands in the response: its alias, or else its name.</summary>
    public string ResponseKey => (Alias ?? Name).Value;
}

/// <summary><c>...Name</c></summary>
public sealed class FragmentSpreadNode(Position position, NameNode name, IReadOnlyList<DirectiveNode> directives)
    : SelectionNode(position, directives)
{
    public NameNode Name { get; } = name;
}

/// <summary><c>... on Type { }</c>, where the type may be left out.</summary>
public sealed class InlineFragmentNode(
    Position position, NamedTypeNode? typeCondition, IReadOnlyList<DirectiveNode> directives, SelectionSetNode selectionSet)
    : SelectionNode(position, directives)
{
    public NamedTypeNode? TypeCondition { get; } = typeCondition;
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
