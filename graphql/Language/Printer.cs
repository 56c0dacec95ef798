using System.Globalization;
using System.Text;

namespace Regionetwerk.GraphQL.Language;

/// <summary>Prints syntax as text that parses back to the same.</summary>
public static partial class Printer
{
    /// <summary>A value on one line.</summary>
    public static string Print(ValueNode value)
    {
        var text = new StringBuilder();
        Value(text, value);
        return text.ToString();
    }

    /// <summary>A reference to a type.</summary>
    public static string Print(TypeNode type) => type switch
    {
        NamedTypeNode named => named.Name.Value,
        ListTypeNode list => $"[{Print(list.ElementType)}]",
        NonNullTypeNode nonNull => $"{Print(nonNull.Type)}!",
        _ => throw new ArgumentException($"A {type.GetType().Name} is no type.", nameof(type)),
    };

    /// <summary>A document.</summary>
    public static string Print(DocumentNode document) => string.Join("\n\n", document.Definitions.Select(definition => definition switch
    {
        ExecutableDefinitionNode executable => Definition(executable),
        _ => Definition((TypeSystemDefinitionNode)definition),
    })) + "\n";

    /// <summary>A text as a string between quotes.</summary>
    public static string Quote(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var character in value)
        {
            switch (character)
            {
                case '"' or '\\':
                    text.Append('\\').Append(character);
                    break;
                case '\b':
                    text.Append("\\b");
                    break;
                case '\f':
                    text.Append("\\f");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case < ' ' or (>= '\u007F' and <= '\u009F'):
                    text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        return text.Append('"').ToString();
    }

    private static void Value(StringBuilder text, ValueNode value)
    {
        switch (value)
        {
            case VariableNode node:
                text.Append('$').Append(node.Name.Value);
                break;
            case IntValueNode node:
                text.Append(node.Text);
                break;
            case FloatValueNode node:
                text.Append(node.Text);
                break;
            case StringValueNode node:
                text.Append(Quote(node.Value));
                break;
            case BooleanValueNode node:
                text.Append(node.Value ? "true" : "false");
                break;
            case NullValueNode:
                text.Append("null");
                break;
            case EnumValueNode node:
                text.Append(node.Value);
                break;
            case ListValueNode node:
                text.Append('[');
                for (var i = 0; i < node.Values.Count; i++)
                {
                    if (i > 0) text.Append(", ");
                    Value(text, node.Values[i]);
                }

                text.Append(']');
                break;
            case ObjectValueNode node:
                text.Append("{ ");
                for (var i = 0; i < node.Fields.Count; i++)
                {
                    if (i > 0) text.Append(", ");
                    text.Append(node.Fields[i].Name.Value).Append(": ");
                    Value(text, node.Fields[i].Value);
                }

                text.Append(node.Fields.Count == 0 ? "}" : " }");
                break;
        }
    }

    private static string Definition(ExecutableDefinitionNode definition)
    {
        var text = new StringBuilder();
        if (definition.Description is { } description) text.Append(Quote(description)).Append('\n');
        switch (definition)
        {
            case OperationDefinitionNode operation when operation.IsShorthand:
                break;
            case OperationDefinitionNode operation:
                text.Append(operation.Kind switch
                {
                    OperationKind.Query => "query",
                    OperationKind.Mutation => "mutation",
                    _ => "subscription",
                });
                if (operation.Name is { } name) text.Append(' ').Append(name.Value);
                if (operation.Variables.Count > 0) text.Append('(').AppendJoin(", ", operation.Variables.Select(Variable)).Append(')');
                break;
            case FragmentDefinitionNode fragment:
                text.Append("fragment ").Append(fragment.Name.Value).Append(" on ").Append(fragment.TypeCondition.Name.Value);
                break;
        }

        Directives(text, definition.Directives);
        if (text.Length > 0 && text[^1] != '\n') text.Append(' ');
        Selections(text, definition.SelectionSet, "");
        return text.ToString();
    }

    private static string Variable(VariableDefinitionNode variable)
    {
        var text = new StringBuilder();
        if (variable.Description is { } description) text.Append(Quote(description)).Append(' ');
        text.Append('$').Append(variable.Variable.Name.Value).Append(": ").Append(Print(variable.Type));
        if (variable.DefaultValue is { } value) text.Append(" = ").Append(Print(value));
        Directives(text, variable.Directives);
        return text.ToString();
    }

    private static void Selections(StringBuilder text, SelectionSetNode set, string indentation)
    {
        var inner = indentation + "  ";
        text.Append('{');
        foreach (var selection in set.Selections)
        {
            text.Append('\n').Append(inner);
            switch (selection)
            {
                case FieldNode field:
                    if (field.Alias is { } alias) text.Append(alias.Value).Append(": ");
                    text.Append(field.Name.Value);
                    Arguments(text, field.Arguments);
                    Directives(text, field.Directives);
                    if (field.SelectionSet is { } fields) Selections(text.Append(' '), fields, inner);
                    break;
                case FragmentSpreadNode spread:
                    text.Append("...").Append(spread.Name.Value);
                    Directives(text, spread.Directives);
                    break;
                case InlineFragmentNode inline:
                    text.Append("...");
                    if (inline.TypeCondition is { } condition) text.Append(" on ").Append(condition.Name.Value);
                    Directives(text, inline.Directives);
                    Selections(text.Append(' '), inline.SelectionSet, inner);
                    break;
            }
        }

        text.Append('\n').Append(indentation).Append('}');
    }

    private static void Arguments(StringBuilder text, IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count == 0) return;
        text.Append('(').AppendJoin(", ", arguments.Select(argument => $"{argument.Name.Value}: {Print(argument.Value)}")).Append(')');
    }

    private static void Directives(StringBuilder text, IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            text.Append(" @").Append(directive.Name.Value);
            Arguments(text, directive.Arguments);
        }
    }
}
