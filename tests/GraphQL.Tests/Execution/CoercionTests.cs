using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Execution;

public sealed class CoercionTests
{
    [Theory]
    [InlineData("""{ "text": "a" }""", "a|1|Novel|||False:")]
    [InlineData("""{ "text": "a", "times": 2, "genre": "HISTORICAL_NOVEL", "tags": ["x", "y"], "price": 1.05, "note": "n" }""", "a|2|HistoricalNovel|x,y|1.05|True:n")]
    [InlineData("""{ "text": "a", "genre": null, "note": null, "tags": "x" }""", "a|1||x||True:")]
    [InlineData("""{ "text": "a", "price": 100000000000000000.01 }""", "a|1|Novel||100000000000000000.01|False:")]
    public async Task A_variable_becomes_the_record_with_its_defaults(string input, string expected)
    {
        await using var server = new ShopServer();
        var response = await server.AskAsync("query ($input: EchoInput!) { echo(input: $input) }", $$"""{"input":{{input}}}""");
        Assert.Equal("{\"data\":{\"echo\":\"" + expected + "\"}}", response);
    }

    [Theory]
    [InlineData("""{ text: "a" }""", "a|1|Novel|||False:")]
    [InlineData("""{ text: "a", times: 2, genre: HISTORICAL_NOVEL, tags: ["x", "y"], price: 1.05, note: "n" }""", "a|2|HistoricalNovel|x,y|1.05|True:n")]
    [InlineData("""{ text: "a", genre: null, note: null, tags: "x" }""", "a|1||x||True:")]
    [InlineData("""{ text: "a", genre: $absent, note: $absent2 }""", "a|1|Novel|||False:")]
    public async Task So_does_a_literal(string input, string expected)
    {
        await using var server = new ShopServer();
        var variables = input.Contains('$', StringComparison.Ordinal) ? "query ($absent: Genre, $absent2: String)" : "";
        Assert.Equal("{\"data\":{\"echo\":\"" + expected + "\"}}", await server.AskAsync($"{variables} {{ echo(input: {input}) }}"));
    }

    [Theory]
    [InlineData("""{ }""", "Field \\\"EchoInput.text\\\" of required type \\\"String!\\\" was not provided.")]
    [InlineData("""{ "text": null }""", "Variable \\\"$input\\\" got invalid value null at \\\"input.text\\\"; Expected non-nullable type \\\"String!\\\" not to be null.")]
    [InlineData("""{ "text": 1 }""", "got invalid value 1 at \\\"input.text\\\"; String cannot represent a non string value: 1")]
    [InlineData("""{ "text": "a", "size": 1 }""", "Field \\\"size\\\" is not defined by type \\\"EchoInput\\\".")]
    [InlineData("""{ "text": "a", "times": 1.5 }""", "Int cannot represent non-integer value: 1.5")]
    [InlineData("""{ "text": "a", "times": 2147483648 }""", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("""{ "text": "a", "genre": "COMIC" }""", "Value \\\"COMIC\\\" does not exist in \\\"Genre\\\" enum.")]
    [InlineData("""{ "text": "a", "tags": ["x", null] }""", "at \\\"input.tags[1]\\\"")]
    [InlineData("""{ "text": "a", "price": 1.001 }""", "Money has at most two decimals, not 1.001.")]
    [InlineData("""{ "text": "\ud800" }""", "String cannot represent this value.")]
    [InlineData("[]", "Expected type \\\"EchoInput\\\" to be an object.")]
    [InlineData("null", "Expected non-nullable type \\\"EchoInput!\\\" not to be null.")]
    public async Task A_variable_that_does_not_fit_is_refused_with_its_place_and_nothing_runs(string input, string message)
    {
        await using var server = new ShopServer();
        var response = await server.AskAsync("query ($input: EchoInput!) { echo(input: $input) }", $$"""{"input":{{input}}}""");
        Assert.Contains(message, response, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"BAD_USER_INPUT\"", response, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "index": 3 }""", """{"data":{"pick":3}}""")]
    [InlineData("""{ "name": "four" }""", """{"data":{"pick":4}}""")]
    public async Task Of_a_oneOf_input_one_field_is_given(string by, string expected)
    {
        await using var server = new ShopServer();
        Assert.Equal(expected, await server.AskAsync("query ($by: PickInput!) { pick(by: $by) }", $$"""{"by":{{by}}}"""));
    }

    [Theory]
    [InlineData("""{ }""")]
    [InlineData("""{ "index": null }""")]
    [InlineData("""{ "index": 1, "name": "x" }""")]
    [InlineData("""{ "index": 1, "name": null }""")]
    public async Task Not_none_and_not_two(string by)
    {
        await using var server = new ShopServer();
        Assert.Contains("BAD_USER_INPUT", await server.AskAsync("query ($by: PickInput!) { pick(by: $by) }", $$"""{"by":{{by}}}"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variable_that_turns_out_null_where_it_may_not_is_an_error_of_the_field()
    {
        await using var server = new ShopServer();
        var response = await server.AskAsync("query ($words: String = \"lamp\") { search(words: $words) { __typename } }", """{"words":null}""");
        Assert.Contains("\"path\":[\"search\"]", response, StringComparison.Ordinal);
        Assert.Contains("\"data\":null", response, StringComparison.Ordinal);
    }
}
