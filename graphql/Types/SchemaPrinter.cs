using System.Text;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types.Scalars;

namespace Regionetwerk.GraphQL.Types;

/// <summary>Prints a schema as SDL, to the letter as graphql-js does. What every schema has is left out.</summary>
public static class SchemaPrinter
{
    public static string Print(Schema schema)
    {
        var blocks = schema.Directives.Where(directive => !BuiltInDirectives.All.Any(known => known.Name == directive.Name)).Select(Directive)
            .Concat(schema.Types.Where(type => !IsBuiltIn(type)).Select(Type));
        if (Roots(schema) is { } roots) blocks = blocks.Prepend(roots);
        return string.Join("\n\n", blocks) + "\n";
    }

    private static bool IsBuiltIn(NamedType type) => type.Name.StartsWith("__", StringComparison.Ordinal) || BuiltInScalars.All.ContainsKey(type.Name);

    /// <summary>The root types, where their names do not say it already.</summary>
    private static string? Roots(Schema schema)
    {
        // A type with such a name that is no root would be taken for one.
        var hasCommonNames = schema.QueryType == schema.FindType("Query")
            && schema.MutationType == schema.FindType("Mutation")
            && schema.SubscriptionType == schema.FindType("Subscription");
        if (hasCommonNames && schema.Description is null) return null;

        var text = new StringBuilder(Description(schema.Description, "", isFirst: true)).Append("schema {\n  query: ").Append(schema.QueryType).Append('\n');
        if (schema.MutationType is { } mutation) text.Append("  mutation: ").Append(mutation).Append('\n');
        if (schema.SubscriptionType is { } subscription) text.Append("  subscription: ").Append(subscription).Append('\n');
        return text.Append('}').ToString();
    }

    private static string Directive(DirectiveDefinition directive) =>
        $"{Description(directive.Description, "", isFirst: true)}directive @{directive.Name}{Arguments(directive.Arguments, "")}{(directive.IsRepeatable ? " repeatable" : "")} on {string.Join(" | ", directive.Locations)}";

    private static string Type(NamedType type) => Description(type.Description, "", isFirst: true) + type switch
    {
        ScalarType { SpecifiedBy: { } url } => $"scalar {type} @specifiedBy(url: {Printer.Quote(url.OriginalString)})",
        ScalarType => $"scalar {type}",
        ObjectType fields => $"type {type}{Interfaces(fields)}{Fields(fields)}",
        InterfaceType fields => $"interface {type}{Interfaces(fields)}{Fields(fields)}",
        UnionType union => $"union {type} = {string.Join(" | ", union.Types)}",
        EnumType enumType => $"enum {type}{Block(enumType.Values, value => (value.Description, value.Name + Deprecated(value.DeprecationReason)))}",
        InputObjectType input => $"input {type}{(input.IsOneOf ? " @oneOf" : "")}{Block(input.Fields, field => (field.Description, InputValue(field)))}",
        _ => throw new ArgumentException($"{type} is no type that can be printed.", nameof(type)),
    };

    private static string Interfaces(FieldsType type) => type.Interfaces.Count == 0 ? "" : $" implements {string.Join(" & ", type.Interfaces)}";

    private static string Fields(FieldsType type) => Block(
        type.Fields, field => (field.Description, $"{field.Name}{Arguments(field.Arguments, "  ")}: {field.Type}{Deprecated(field.DeprecationReason)}"));

    private static string Block<T>(IReadOnlyList<T> items, Func<T, (string? Description, string Text)> print)
    {
        if (items.Count == 0) return "";
        var lines = items.Select((item, index) =>
        {
            var (description, text) = print(item);
            return $"{Description(description, "  ", index == 0)}  {text}";
        });
        return $" {{\n{string.Join('\n', lines)}\n}}";
    }

    private static string Arguments(IReadOnlyList<InputValueDefinition> arguments, string indentation)
    {
        if (arguments.Count == 0) return "";
        if (arguments.All(argument => string.IsNullOrEmpty(argument.Description))) return $"({string.Join(", ", arguments.Select(InputValue))})";
        var lines = arguments.Select((argument, index) =>
            $"{Description(argument.Description, $"  {indentation}", index == 0)}  {indentation}{InputValue(argument)}");
        return $"(\n{string.Join('\n', lines)}\n{indentation})";
    }

    private static string InputValue(InputValueDefinition value)
    {
        var literal = value.DefaultValue is { } node ? $" = {Printer.Print(node)}" : "";
        return $"{value.Name}: {value.Type}{literal}{Deprecated(value.DeprecationReason)}";
    }

    private static string Deprecated(string? reason) => reason switch
    {
        null => "",
        BuiltInDirectives.DefaultDeprecationReason => " @deprecated",
        _ => $" @deprecated(reason: {Printer.Quote(reason)})",
    };

    private static string Description(string? description, string indentation, bool isFirst)
    {
        if (description is null) return "";
        var text = BlockString.IsPrintable(description) ? BlockString.Print(description) : Printer.Quote(description);
        var prefix = indentation.Length > 0 && !isFirst ? $"\n{indentation}" : indentation;
        return $"{prefix}{text.Replace("\n", $"\n{indentation}", StringComparison.Ordinal)}\n";
    }
}
