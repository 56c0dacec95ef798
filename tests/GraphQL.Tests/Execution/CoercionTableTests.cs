using System.Text.Json;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;
using Regionetwerk.GraphQL.Validation;

namespace Regionetwerk.GraphQL.Tests.Execution;

/// <summary>The tables of examples in section 3 of the specification: what a literal and its variables become, or that they are refused. A refused
/// document or variable is an error of the request; what shows only when arguments are made is one of the field.</summary>
public sealed class CoercionTableTests
{
    private static readonly Schema s_schema = SchemaReader.Read(
        """
        input In { a: String b: Int! }
        input OneOf @oneOf { a: String b: Int }
        input Defaults { a: String = "x" b: Int! = 2 c: [Int!]! = 3 d: In = { b: 4 } }
        type Query {
          input(value: In): String
          oneOf(value: OneOf): String
          list(value: [Int]): String
          lists(value: [[Int]]): String
          strict(value: [Int!]!): String
          defaults(value: Defaults = {}): String
          argument(value: Int! = 7): String
          nullable(value: Int = 7): String
        }
        """,
        static (_, _) => null,
        resolveType: null);

    private static readonly Dictionary<string, string> s_variables = new()
    {
        ["$string"] = "String",
        ["$int"] = "Int",
        ["$required"] = "Int!",
        ["$usual"] = "Int = 5",
        ["$input"] = "In",
        ["$oneOf"] = "OneOf",
        ["$lists"] = "[[Int]]",
        ["$absent"] = "Defaults",
    };

    [Theory]
    [InlineData("input", "{ a: \"abc\", b: 123 }", "{}", """{"a":"abc","b":123}""")]
    [InlineData("input", "{ a: null, b: 123 }", "{}", """{"a":null,"b":123}""")]
    [InlineData("input", "{ b: 123 }", "{}", """{"b":123}""")]
    [InlineData("input", "{ a: $string, b: 123 }", """{"string":null}""", """{"a":null,"b":123}""")]
    [InlineData("input", "{ a: $string, b: 123 }", "{}", """{"b":123}""")]
    [InlineData("input", "{ b: $required }", """{"required":123}""", """{"b":123}""")]
    [InlineData("input", "$input", """{"input":{"b":123}}""", """{"b":123}""")]
    [InlineData("input", "$input", """{"input":null}""", "null")]
    [InlineData("oneOf", "{ a: \"abc\" }", "{}", """{"a":"abc"}""")]
    [InlineData("oneOf", "{ b: 123 }", "{}", """{"b":123}""")]
    [InlineData("oneOf", "{ b: $required }", """{"required":123}""", """{"b":123}""")]
    [InlineData("oneOf", "{ b: $usual }", "{}", """{"b":5}""")]
    [InlineData("oneOf", "$oneOf", """{"oneOf":{"a":"abc"}}""", """{"a":"abc"}""")]
    [InlineData("list", "[1, 2, 3]", "{}", "[1,2,3]")]
    [InlineData("list", "1", "{}", "[1]")]
    [InlineData("list", "null", "{}", "null")]
    [InlineData("list", "[$int]", "{}", "[null]")]
    [InlineData("lists", "[[1], [2, 3]]", "{}", "[[1],[2,3]]")]
    [InlineData("lists", "[1, 2, 3]", "{}", "[[1],[2],[3]]")]
    [InlineData("lists", "[1, null, 3]", "{}", "[[1],null,[3]]")]
    [InlineData("lists", "1", "{}", "[[1]]")]
    [InlineData("lists", "null", "{}", "null")]
    [InlineData("lists", "$lists", """{"lists":[1,[2,3],null]}""", "[[1],[2,3],null]")]
    [InlineData("lists", "$lists", """{"lists":1}""", "[[1]]")]
    [InlineData("strict", "1", "{}", "[1]")]
    [InlineData("defaults", "{}", "{}", """{"a":"x","b":2,"c":[3],"d":{"b":4}}""")]
    [InlineData("defaults", "{ a: null, b: 1, c: [], d: null }", "{}", """{"a":null,"b":1,"c":[],"d":null}""")]
    [InlineData("defaults", "{ a: $string, b: $int }", "{}", """{"a":"x","b":2,"c":[3],"d":{"b":4}}""")]
    [InlineData("defaults", "$absent", "{}", """{"a":"x","b":2,"c":[3],"d":{"b":4}}""")]
    [InlineData("argument", "$int", "{}", "7")]
    [InlineData("nullable", "$int", "{}", "7")]
    [InlineData("nullable", "$int", """{"int":null}""", "null")]
    [InlineData("nullable", "$usual", "{}", "5")]
    [InlineData("nullable", "$usual", """{"usual":null}""", "null")]
    public void What_the_tables_say_is_what_a_resolver_gets(string field, string literal, string variables, string expected) =>
        Assert.Equal(expected, Coerce(field, literal, variables));

    [Theory]
    [InlineData("input", "\"abc123\"", "{}")]
    [InlineData("input", "$input", """{"input":"abc123"}""")]
    [InlineData("input", "{ a: \"abc\", b: \"123\" }", "{}")]
    [InlineData("input", "{ a: \"abc\" }", "{}")]
    [InlineData("input", "{ b: $int }", "{}")]
    [InlineData("input", "$input", """{"input":{"a":"abc"}}""")]
    [InlineData("input", "{ a: \"abc\", b: null }", "{}")]
    [InlineData("input", "{ b: $required }", """{"required":null}""")]
    [InlineData("input", "{ b: 123, c: \"xyz\" }", "{}")]
    [InlineData("oneOf", "{ a: null }", "{}")]
    [InlineData("oneOf", "$oneOf", """{"oneOf":{"a":null}}""")]
    [InlineData("oneOf", "{ a: $string }", "{}")]
    [InlineData("oneOf", "{ a: \"abc\", b: 123 }", "{}")]
    [InlineData("oneOf", "{ a: 456, b: \"xyz\" }", "{}")]
    [InlineData("oneOf", "$oneOf", """{"oneOf":{"a":"abc","b":123}}""")]
    [InlineData("oneOf", "{ a: \"abc\", b: null }", "{}")]
    [InlineData("oneOf", "{ a: \"abc\", b: $int }", "{}")]
    [InlineData("oneOf", "{ a: $string, b: $int }", """{"string":"abc"}""")]
    [InlineData("oneOf", "{}", "{}")]
    [InlineData("oneOf", "$oneOf", """{"oneOf":{}}""")]
    [InlineData("list", "[1, \"b\", true]", "{}")]
    [InlineData("lists", "[[1], [\"b\"]]", "{}")]
    [InlineData("lists", "$lists", """{"lists":[["b"]]}""")]
    [InlineData("strict", "[1, null]", "{}")]
    [InlineData("strict", "null", "{}")]
    [InlineData("argument", "null", "{}")]
    public void What_the_tables_refuse_is_refused_before_anything_runs(string field, string literal, string variables) =>
        Assert.Null(Coerce(field, literal, variables));

    [Theory]
    [InlineData("argument", "$int", """{"int":null}""")]
    [InlineData("oneOf", "{ b: $usual }", """{"usual":null}""")]
    [InlineData("defaults", "{ b: $int }", """{"int":null}""")]
    public void What_shows_only_when_arguments_are_made_is_an_error_of_the_field(string field, string literal, string variables) =>
        Assert.Throws<CoercionException>(() => Coerce(field, literal, variables));

    /// <summary>The argument as JSON; null when the document or the variables are refused.</summary>
    private static string? Coerce(string field, string literal, string variables)
    {
        var declared = s_variables.Where(variable => literal.Contains(variable.Key, StringComparison.Ordinal)).Select(variable => $"{variable.Key}: {variable.Value}").ToList();
        var document = Parser.Parse($"query {(declared.Count == 0 ? "" : $"({string.Join(", ", declared)})")} {{ {field}(value: {literal}) }}");
        var limits = new GraphQLLimits();
        if (new DocumentValidator(s_schema, limits).Validate(document).Count > 0) return null;

        using var json = JsonDocument.Parse(variables);
        var operation = (OperationDefinitionNode)document.Definitions[0];
        var (values, errors) = VariableCoercion.Coerce(operation, json.RootElement, s_schema, limits);
        if (errors.Count > 0) return null;
        var plan = new ArgumentPlan(s_schema.QueryType.FindField(field)!, (FieldNode)operation.SelectionSet.Selections[0], limits);
        return JsonSerializer.Serialize((plan.Constant ?? plan.Coerce(values))[0]);
    }
}
