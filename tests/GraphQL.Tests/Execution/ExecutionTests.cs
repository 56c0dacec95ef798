using System.Security.Claims;
using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Execution;

public sealed class ExecutionTests
{
    [Fact]
    public async Task Fields_come_in_the_order_in_which_they_are_asked_and_merged_over_fragments()
    {
        await using var server = new ShopServer();
        Assert.Equal(
            """{"data":{"products":[{"price":12.50,"n":"Max Havelaar","genre":"HISTORICAL_NOVEL","__typename":"Book"},{"price":10,"n":"De Avonden","genre":"NOVEL","__typename":"Book"},{"price":35.99,"n":"Bureaulamp","watts":60,"__typename":"Lamp"}]}}""",
            await server.AskAsync("{ products { ...P __typename } products { n: name price } } fragment P on Product { price n: name ... on Book { genre } ... on Lamp { watts } }"));
    }

    [Theory]
    [InlineData("true", """{"data":{"products":[{"name":"Max Havelaar"},{"name":"De Avonden"},{"name":"Bureaulamp"}]}}""")]
    [InlineData("false", """{"data":{"products":[{"price":12.50},{"price":10},{"price":35.99}]}}""")]
    public async Task A_field_is_skipped_or_included_by_a_variable(string value, string expected)
    {
        await using var server = new ShopServer();
        const string Query = "query ($x: Boolean!) { products { name @include(if: $x) price @skip(if: $x) } }";
        Assert.Equal(expected, await server.AskAsync(Query, $$"""{"x":{{value}}}"""));
        Assert.Equal(expected, await server.AskAsync(Query, $$"""{"x":{{value}}}"""));
    }

    [Fact]
    public async Task Mutations_run_one_after_another()
    {
        await using var server = new ShopServer();
        Assert.Equal("""{"data":{"a":1,"b":3,"c":6}}""", await server.AskAsync("mutation { a: add(by: 1) b: add(by: 2) c: add(by: 3) }"));
    }

    [Fact]
    public async Task An_exception_of_a_resolver_does_not_show_to_the_client()
    {
        await using var server = new ShopServer();
        Assert.Equal(
            """{"data":{"maybe":null},"errors":[{"message":"Unexpected error.","locations":[{"line":1,"column":3}],"path":["maybe"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""",
            await server.AskAsync("{ maybe: maybeFails }"));
    }

    [Fact]
    public async Task An_error_that_is_meant_for_the_client_arrives_with_its_code_and_extensions()
    {
        await using var server = new ShopServer();
        Assert.Equal(
            """{"data":null,"errors":[{"message":"Out of stock.","locations":[{"line":1,"column":3}],"path":["failsForYou"],"extensions":{"code":"OUT_OF_STOCK","count":0}}]}""",
            await server.AskAsync("{ failsForYou }"));
    }

    [Fact]
    public async Task An_error_filter_may_give_exceptions_a_code_and_a_message()
    {
        await using var server = new ShopServer(builder => builder.AddErrorFilter(error =>
            error.Exception is InvalidOperationException ? error with { Message = "Er ging iets mis.", Code = "OOPS" } : error));
        Assert.Contains("""{"message":"Er ging iets mis.","locations":[{"line":1,"column":3}],"path":["maybeFails"],"extensions":{"code":"OOPS"}}""", await server.AskAsync("{ maybeFails }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_filter_sees_no_exception_where_no_resolver_was_called()
    {
        await using var server = new ShopServer(builder => builder.AddErrorFilter(error => error with { Message = error.Exception is null ? "Meld u aan." : "?" }));
        Assert.Contains("Meld u aan.", await server.AskAsync("{ secret }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_for_users_is_refused_to_who_is_not_signed_in_and_a_field_for_a_role_to_who_lacks_it()
    {
        await using var server = new ShopServer();
        Assert.Contains("\"code\":\"UNAUTHENTICATED\"", await server.AskAsync("{ secret }"), StringComparison.Ordinal);
        Assert.Contains("\"code\":\"UNAUTHENTICATED\"", await server.AskAsync("{ till }"), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"secret":"s3cret"}}""", await server.AskAsync("{ secret }", user: User()));
        Assert.Contains("\"code\":\"FORBIDDEN\"", await server.AskAsync("{ till }", user: User("guest")), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"till":"open"}}""", await server.AskAsync("{ till }", user: User("boss")));

        static ClaimsPrincipal User(params string[] roles) =>
            new(new ClaimsIdentity(roles.Select(role => new Claim(ClaimTypes.Role, role)), authenticationType: "test"));
    }

    [Theory]
    [InlineData("{ search { __typename ... on Hit { product { __typename name } } ... on Miss { words } } }", """{"data":{"search":{"__typename":"Hit","product":{"__typename":"Lamp","name":"Bureaulamp"}}}}""")]
    [InlineData("{ search(words: \"auto\") { __typename ... on Hit { product { name } } ... on Miss { words } } }", """{"data":{"search":{"__typename":"Miss","words":"auto"}}}""")]
    public async Task A_union_shows_what_its_value_is(string query, string expected)
    {
        await using var server = new ShopServer();
        Assert.Equal(expected, await server.AskAsync(query));
    }

    [Theory]
    [InlineData("Qm9vazpiMQ==", """{"data":{"node":{"__typename":"Book","name":"Max Havelaar"}}}""")]
    [InlineData("Qm9vazpiMQ", """{"data":{"node":{"__typename":"Book","name":"Max Havelaar"}}}""")]
    [InlineData("Qm9vazpiOQ==", """{"data":{"node":null}}""")]
    [InlineData("TGFtcDpsMQ==", """{"data":{"node":null}}""")]
    [InlineData("%%%", """{"data":{"node":null}}""")]
    [InlineData("", """{"data":{"node":null}}""")]
    public async Task A_node_is_read_by_its_global_id_and_any_other_id_gives_null(string id, string expected)
    {
        await using var server = new ShopServer();
        Assert.Equal(expected, await server.AskAsync($"{{ node(id: \"{id}\") {{ __typename ... on Book {{ name }} }} }}"));
    }

    [Theory]
    [InlineData("{ a: __typename } query B { __typename }", null, "must be the only defined operation")]
    [InlineData("query A { __typename } query B { __typename }", null, "Must provide operation name if query contains multiple operations.")]
    [InlineData("query A { __typename }", "B", "Unknown operation named \\\"B\\\".")]
    [InlineData("fragment F on Query { __typename }", null, "never used")]
    [InlineData("subscription { countdown(from: 1) }", null, "A subscription wants a connection that stays open")]
    public async Task A_request_that_names_no_one_operation_is_refused(string query, string? name, string message)
    {
        await using var server = new ShopServer();
        var response = await server.AskAsync(query, operationName: name);
        Assert.Contains(message, response, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ books(first: 2) { nodes { maker { books { __typename maker { __typename } } } } } }")]
    [InlineData("{ products { __typename } }")]
    [InlineData("{ box { depth name a: name } }")]
    [InlineData("{ box { boxes { name } } }")]
    [InlineData("{ box { inner { inner { depth } } } }")]
    [InlineData("{ shelves { nodes { name } } }")]
    [InlineData("{ box { nan a: name b: name } }")]
    [InlineData("{ box { boxes { nan } } }")]
    [InlineData("{ a: __typename b: __typename c: __typename d: __typename }")]
    public async Task A_response_that_would_grow_over_the_limit_ends_the_operation(string query)
    {
        await using var small = new ShopServer(builder => builder.ModifyLimits(limits => limits.MaxResultValues = 3));
        var answer = await small.AskAsync(query);
        Assert.Contains("LIMIT_EXCEEDED", answer, StringComparison.Ordinal);
        Assert.Contains("more than the allowed 3 values", answer, StringComparison.Ordinal);
        Assert.StartsWith("""{"data":null,"errors":""", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    public async Task A_message_shows_so_much_of_what_is_wrong_and_no_half_a_character(string before)
    {
        await using var server = new ShopServer();
        var text = before + string.Concat(Enumerable.Repeat("😀", 10_000));
        var literal = await server.AskAsync($"query ($t: String = \"x\") {{ echo(input: {{ text: $t, tags: [\"{text}\"] }}) }}", """{"t":null}""");
        var variable = await server.AskAsync("query ($n: Int) { nearest(count: $n) { name } }", $$"""{"n":"{{text}}"}""");
        Assert.All([literal, variable], answer =>
        {
            Assert.Contains("…", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("FFFD", answer, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain('\uFFFD', answer);
            Assert.InRange(answer.Length, 100, 1_500);
        });
    }

    [Theory]
    [InlineData("{ box { depth name } }", 3)]
    [InlineData("{ box { boxes { name } } }", 2 + 2 + 2)]
    [InlineData("{ shelves { nodes { name } } }", 2 + 1 + 1)]
    [InlineData("{ products { __typename } }", 1 + 3 + 3)]
    [InlineData("{ box { nan } }", 2)]
    public async Task Every_value_of_a_response_counts_once(string query, int values)
    {
        await using var enough = new ShopServer(builder => builder.ModifyLimits(limits => limits.MaxResultValues = values));
        Assert.DoesNotContain("LIMIT_EXCEEDED", await enough.AskAsync(query), StringComparison.Ordinal);
        await using var less = new ShopServer(builder => builder.ModifyLimits(limits => limits.MaxResultValues = values - 1));
        Assert.Contains("LIMIT_EXCEEDED", await less.AskAsync(query), StringComparison.Ordinal);
    }
}
