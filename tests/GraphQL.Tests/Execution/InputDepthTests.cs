using System.Text.Json;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Tests.Validation;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Tests.Execution;

public sealed class InputDepthTests
{
    private static readonly Schema s_schema = SchemaReader.Read(
        "input Filter { and: [Filter!] not: Filter any: Anything } scalar Anything type Query { find(where: Filter): Int }");

    private static readonly OperationDefinitionNode s_operation =
        (OperationDefinitionNode)Parser.Parse("query ($where: Filter) { find(where: $where) }").Definitions[0];

    [Fact]
    public void A_literal_that_refers_to_itself_is_as_deep_as_allowed_and_no_deeper()
    {
        Assert.Empty(Errors(10));
        var error = Assert.Single(Errors(11));
        Assert.Equal(("The value has 11 input objects and lists inside each other; at most 10 are allowed.", ErrorCodes.LimitExceeded), (error.Message, error.Code));

        static IReadOnlyList<GraphQLError> Errors(int depth) => Animals.Errors(
            $"{{ human {{ pets(like: {Nested("{ must: true nested: ", "{ must: true }", " }", depth)}) {{ name }} }} }}");
    }

    [Fact]
    public void So_is_the_default_of_a_variable() => Assert.Contains(
        Animals.Errors($"query ($f: PetFilter = {Nested("{ must: true nested: ", "{ must: true }", " }", 12)}) {{ human {{ pets(like: $f) {{ name }} }} }}"),
        error => error.Code == ErrorCodes.LimitExceeded);

    [Theory]
    [InlineData("""{"not":""")]
    [InlineData("""{"and":""")]
    public void So_is_the_value_of_a_variable(string opening)
    {
        Assert.Empty(Errors(Nested(opening, "{}", "}", 10)));
        var error = Assert.Single(Errors(Nested(opening, "{}", "}", 13)));
        Assert.Equal(ErrorCodes.LimitExceeded, error.Code);
        Assert.Contains("The value has 13 input objects and lists inside each other; at most 10 are allowed.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_count_as_well_and_what_a_scalar_takes_does_not()
    {
        Assert.Contains("has 11 input objects", Assert.Single(Errors(Nested("""{"and":[""", "{}", "]}", 11))).Message, StringComparison.Ordinal);
        Assert.Empty(Errors(Nested("""{"and":[""", "{}", "]}", 9)));
        Assert.Empty(Errors($$"""{"any":{{Nested("[", "1", "]", 30)}}}"""));
    }

    [Fact]
    public void Each_of_many_variables_gets_its_value()
    {
        var names = Enumerable.Range(0, 2_000).Select(i => $"v{i}").ToList();
        var operation = (OperationDefinitionNode)Parser.Parse($"query ({string.Concat(names.Select(name => $"${name}:Int "))}) {{ a }}").Definitions[0];
        using var json = JsonDocument.Parse($"{{{string.Join(',', names.Select((name, i) => $"\"{name}\":{i}"))}}}");
        var (values, errors) = VariableCoercion.Coerce(operation, json.RootElement, SchemaReader.Read("type Query { a(x: Int): Int }"), new GraphQLLimits());
        Assert.Empty(errors);
        Assert.True(values.TryGet("v1999", out var last));
        Assert.Equal(1_999, last);
    }

    private static List<GraphQLError> Errors(string where)
    {
        using var json = JsonDocument.Parse($$"""{"where":{{where}}}""");
        return VariableCoercion.Coerce(s_operation, json.RootElement, s_schema, new GraphQLLimits()).Errors;
    }

    /// <summary>Things inside each other; the innermost counts as one, an opening with a list in it as two.</summary>
    private static string Nested(string opening, string innermost, string closing, int depth)
    {
        var around = opening.Contains('[', StringComparison.Ordinal) && opening.Length > 1 ? (depth - 1) / 2 : depth - 1;
        return string.Concat(Enumerable.Repeat(opening, around)) + innermost + string.Concat(Enumerable.Repeat(closing, around));
    }
}
