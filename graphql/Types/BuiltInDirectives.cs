using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types.Scalars;

namespace Regionetwerk.GraphQL.Types;

/// <summary>The directives of the specification.</summary>
public static class BuiltInDirectives
{
    /// <summary>The reason when none is given.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    private static readonly string[] s_selections = ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"];

    /// <summary>Includes what it stands on only when true.</summary>
    public static DirectiveDefinition Include { get; } = new("include", s_selections)
    {
        Description = "Directs the executor to include this field or fragment only when the `if` argument is true.",
        Arguments = [new("if", new NonNullType(BuiltInScalars.Boolean)) { Description = "Included when true." }],
    };

    /// <summary>Leaves out what it stands on when true.</summary>
    public static DirectiveDefinition Skip { get; } = new("skip", s_selections)
    {
        Description = "Directs the executor to skip this field or fragment when the `if` argument is true.",
        Arguments = [new("if", new NonNullType(BuiltInScalars.Boolean)) { Description = "Skipped when true." }],
    };

    /// <summary>Marks what should no longer be used.</summary>
    public static DirectiveDefinition Deprecated { get; } = new("deprecated", ["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE"])
    {
        Description = "Marks an element of a GraphQL schema as no longer supported.",
        Arguments =
        [
            new("reason", new NonNullType(BuiltInScalars.String))
            {
                Description = "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
                DefaultValue = new StringValueNode(default, DefaultDeprecationReason, isBlock: false),
            },
        ],
    };

    /// <summary>Says where the format of a scalar is specified.</summary>
    public static DirectiveDefinition SpecifiedBy { get; } = new("specifiedBy", ["SCALAR"])
    {
        Description = "Exposes a URL that specifies the behavior of this scalar.",
        Arguments = [new("url", new NonNullType(BuiltInScalars.String)) { Description = "The URL that specifies the behavior of this scalar." }],
    };

    /// <summary>Marks an input object of which exactly one field is given.</summary>
    public static DirectiveDefinition OneOf { get; } = new("oneOf", ["INPUT_OBJECT"])
    {
        Description = "Indicates exactly one field must be supplied and this field must not be `null`.",
    };

    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Include, Skip, Deprecated, SpecifiedBy, OneOf];
}
