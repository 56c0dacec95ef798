using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation;

/// <summary>The places in a type definition where directives can stand.</summary>
internal static class TypeSystemDirectives
{
    public static IEnumerable<(IReadOnlyList<DirectiveNode> Directives, string Location)> Of(TypeSystemDefinitionNode definition)
    {
        var location = definition switch
        {
            ScalarDefinitionNode => "SCALAR",
            ObjectDefinitionNode => "OBJECT",
            InterfaceDefinitionNode => "INTERFACE",
            UnionDefinitionNode => "UNION",
            EnumDefinitionNode => "ENUM",
            InputObjectDefinitionNode => "INPUT_OBJECT",
            _ => "SCHEMA",
        };
        return Inside(definition).Prepend((definition.Directives, location));
    }

    private static IEnumerable<(IReadOnlyList<DirectiveNode> Directives, string Location)> Inside(TypeSystemDefinitionNode definition) => definition switch
    {
        FieldsDefinitionNode node => node.Fields.SelectMany(field => Inputs(field.Arguments, "ARGUMENT_DEFINITION").Append((field.Directives, "FIELD_DEFINITION"))),
        EnumDefinitionNode node => node.Values.Select(value => (value.Directives, "ENUM_VALUE")),
        InputObjectDefinitionNode node => Inputs(node.Fields, "INPUT_FIELD_DEFINITION"),
        DirectiveDefinitionNode node => Inputs(node.Arguments, "ARGUMENT_DEFINITION"),
        _ => [],
    };

    private static IEnumerable<(IReadOnlyList<DirectiveNode> Directives, string Location)> Inputs(
        IReadOnlyList<InputValueDefinitionNode> values, string location) => values.Select(value => (value.Directives, location));
}
