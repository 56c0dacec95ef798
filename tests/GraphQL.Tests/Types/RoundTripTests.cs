using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;
using Regionetwerk.GraphQL.Validation;

namespace Regionetwerk.GraphQL.Tests.Types;

public sealed class RoundTripTests
{
    private const string Everything = """"
        """The whole of it, in "quotes"."""
        schema {
          query: Root
          mutation: Change
          subscription: Subscription
        }

        """Repeats."""
        directive @tag(
          """What it says."""
          name: String! = "a\"b\\c\n\u007F😀"
          old: [Int!] = [1, 2] @deprecated
        ) repeatable on QUERY | FIELD | VARIABLE_DEFINITION | SCHEMA | OBJECT | INPUT_FIELD_DEFINITION

        directive @once(size: Size = LARGE, only: Only = { id: "x" }) on FIELD

        type Change {
          set(to: Deep! = { list: [[1], [2, 3]], deep: { flag: true, ratio: 1.5e-3, text: "line\nline\t\"\"\"", none: null, any: { free: [A, 1, "b"] } } }): Boolean
        }

        input Deep {
          list: [[Int!]!]
          deep: Deep
          flag: Boolean! = false
          ratio: Float = -0.5
          text: String = ""
          none: ID = null
          any: Free
          size: Size! = SMALL @deprecated(reason: "Too \"small\".")
          empty: Deep2 = { }
        }

        input Deep2 {
          nothing: [Int] = []
        }

        scalar Free @specifiedBy(url: "https://example.org/free?a=\"b\"")

        interface Named {
          name: String
        }

        """
            An odd
          indentation, and \""" inside,
        """
        interface NamedToo implements Named {
          name: String!
        }

        input Only @oneOf {
          id: ID
          name: String
        }

        "A bell \u0007 cannot stand in a block."
        type Query {
          "\n"
          notTheRoot: Int

          """
          It ends on a quote"
          """
          quoted: Int

          """
          It ends on a \
          """
          slashed: Int
        }

        """😀 With an emoji."""
        type Root implements Named & NamedToo {
          name: String!
          old(
            """Not any more."""
            x: Int @deprecated

            """Still."""
            y: Int = 3
          ): Query @deprecated(reason: "Use name.\nReally.")
          either: Union
          size: Size
        }

        enum Size {
          SMALL

          """Not."""
          MEDIUM @deprecated
          LARGE @deprecated(reason: "Larger.")
        }

        type Subscription {
          any: Free
        }

        union Union = Change | Root
        """";

    [Fact]
    public void A_schema_with_everything_in_it_prints_and_reads_back_to_the_same()
    {
        var once = SchemaPrinter.Print(SchemaReader.Read(Everything));
        Assert.Equal(once, SchemaPrinter.Print(SchemaReader.Read(once)));
        Assert.Equal(
            "The whole of it, in \"quotes\".", SchemaReader.Read(once).Description);
        Assert.Equal("  An odd\nindentation, and \"\"\" inside,", SchemaReader.Read(once).FindType("NamedToo")!.Description);
    }

    [Theory]
    [InlineData("schema { query: Query } type Query { a: Mutation } type Mutation { b: Int }", "schema {\n  query: Query\n}\n\ntype Mutation {\n  b: Int\n}\n\ntype Query {\n  a: Mutation\n}\n")]
    [InlineData("extend schema { mutation: M } type Query { a: Int } type M { b: Int }", "schema {\n  query: Query\n  mutation: M\n}\n\ntype M {\n  b: Int\n}\n\ntype Query {\n  a: Int\n}\n")]
    [InlineData("extend schema @x directive @x on SCHEMA type Query { a: Int } type Mutation { b: Int }", "directive @x on SCHEMA\n\ntype Mutation {\n  b: Int\n}\n\ntype Query {\n  a: Int\n}\n")]
    [InlineData("extend schema { mutation: M } \"about\" schema { query: Q } type Q { a: Int } type M { b: Int }", "\"\"\"about\"\"\"\nschema {\n  query: Q\n  mutation: M\n}\n\ntype M {\n  b: Int\n}\n\ntype Q {\n  a: Int\n}\n")]
    [InlineData("type Query { a: S } scalar S extend scalar S @specifiedBy(url: \"u\")", "type Query {\n  a: S\n}\n\nscalar S @specifiedBy(url: \"u\")\n")]
    [InlineData("type Query { a: Int } extend type Query implements N { b: Int } interface N { b: Int } extend interface N { a: Int }", "interface N {\n  b: Int\n  a: Int\n}\n\ntype Query implements N {\n  a: Int\n  b: Int\n}\n")]
    [InlineData("\"  indented\" type Query { a: Int }", "\"\"\"  indented\"\"\"\ntype Query {\n  a: Int\n}\n")]
    public void What_is_read_is_printed_as_one(string sdl, string printed) => Assert.Equal(printed, SchemaPrinter.Print(SchemaReader.Read(sdl)));

    [Fact]
    public void A_directive_may_stand_wherever_its_definition_says()
    {
        var schema = SchemaReader.Read(
            """
            directive @all(x: [String] = "a") repeatable on
              | SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
              | QUERY | MUTATION | SUBSCRIPTION | FIELD | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION
            directive @of(x: Int @all) on FIELD
            schema @all @all(x: "b") { query: Query }
            extend schema @all
            scalar S @all
            type Query implements N @all { a(x: I = { y: A } @all): U @all }
            extend type Query @all
            interface N @all { a(x: I @all): U @all }
            union U @all = Query
            enum E @all { A @all }
            input I @all { y: E @all }
            extend input I @all
            extend scalar Int @all
            """);
        Assert.Equal(19, schema.FindDirective("all")!.Locations.Count);
        var document = Parser.Parse("query ($v: Int @all) @all { a @all { ... @all { ...F @all } } } fragment F on Query @all { b: a(x: { y: A }) @include(if: true) { __typename } }");
        Assert.Empty(new DocumentValidator(schema, new GraphQLLimits()).Validate(document, ["KnownDirectives", "UniqueDirectivesPerLocation"]));
    }

    [Fact]
    public void A_built_in_scalar_is_listed_when_a_directive_alone_uses_it()
    {
        var schema = SchemaReader.Read("directive @d(x: Float) on FIELD type Query { a: String }");
        Assert.NotNull(schema.FindType("Float"));
        Assert.Null(schema.FindType("Int"));
    }
}
