using System.Text;

namespace Regionetwerk.GraphQL.Language;

/// <content>Definitions and extensions of a type system.</content>
public static partial class Printer
{
    private static string Definition(TypeSystemDefinitionNode definition)
    {
        var text = new StringBuilder();
        if (definition.Description is { } description) text.Append(Quote(description)).Append('\n');
        if (definition.IsExtension) text.Append("extend ");
        switch (definition)
        {
            case SchemaDefinitionNode node:
                Directives(text.Append("schema"), node.Directives);
                Block(text, node.OperationTypes, root => $"{root.Kind.ToString().ToLowerInvariant()}: {root.Type.Name}");
                break;
            case DirectiveDefinitionNode node:
                text.Append("directive @").Append(node.Name).Append(Inputs(node.Arguments)).Append(node.IsRepeatable ? " repeatable on " : " on ").AppendJoin(" | ", node.Locations);
                break;
            case TypeDefinitionNode node:
                Type(text, node);
                break;
        }

        return text.ToString();
    }

    private static void Type(StringBuilder text, TypeDefinitionNode definition)
    {
        text.Append(definition switch
        {
            ScalarDefinitionNode => "scalar ",
            ObjectDefinitionNode => "type ",
            InterfaceDefinitionNode => "interface ",
            UnionDefinitionNode => "union ",
            EnumDefinitionNode => "enum ",
            _ => "input ",
        }).Append(definition.Name);
        if (definition is FieldsDefinitionNode { Interfaces: { Count: > 0 } interfaces }) text.Append(" implements ").AppendJoin(" & ", interfaces.Select(type => type.Name));
        Directives(text, definition.Directives);
        switch (definition)
        {
            case FieldsDefinitionNode node:
                Block(text, node.Fields, field => Described(field.Description, $"{field.Name}{Inputs(field.Arguments)}: {Print(field.Type)}", field.Directives));
                break;
            case UnionDefinitionNode { Types.Count: > 0 } node:
                text.Append(" = ").AppendJoin(" | ", node.Types.Select(type => type.Name));
                break;
            case EnumDefinitionNode node:
                Block(text, node.Values, value => Described(value.Description, value.Name.Value, value.Directives));
                break;
            case InputObjectDefinitionNode node:
                Block(text, node.Fields, Input);
                break;
        }
    }

    private static void Block<T>(StringBuilder text, IReadOnlyList<T> items, Func<T, string> print)
    {
        if (items.Count > 0) text.Append(" {\n  ").AppendJoin("\n  ", items.Select(print)).Append("\n}");
    }

    private static string Inputs(IReadOnlyList<InputValueDefinitionNode> values) => values.Count == 0 ? "" : $"({string.Join(", ", values.Select(Input))})";

    private static string Input(InputValueDefinitionNode value)
    {
        var literal = value.DefaultValue is { } node ? $" = {Print(node)}" : "";
        return Described(value.Description, $"{value.Name}: {Print(value.Type)}{literal}", value.Directives);
    }

    private static string Described(string? description, string text, IReadOnlyList<DirectiveNode> directives)
    {
        var result = new StringBuilder(description is null ? text : $"{Quote(description)} {text}");
        Directives(result, directives);
        return result.ToString();
    }
}
