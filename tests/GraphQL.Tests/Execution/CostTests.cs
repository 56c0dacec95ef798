using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Execution;

public sealed class CostTests
{
    [Theory]
    [InlineData("{ pick(by: { index: 1 }) }", 1)]
    [InlineData("{ pick(by: { index: 1 }) __typename }", 1)]
    [InlineData("{ a: pick(by: { index: 1 }) b: pick(by: { index: 1 }) }", 2)]
    [InlineData("{ pick(by: { index: 1 }) ... { pick(by: { index: 1 }) } }", 1)]
    [InlineData("{ shelves { nodes { name } } }", 1 + 1 + 20)]
    [InlineData("{ shelves(first: 3) { nodes { name weight } } }", 1 + 1 + (3 * 51))]
    [InlineData("{ shelves(last: 3) { nodes { name } edges { cursor node { name } } pageInfo { hasNextPage } totalCount } }", 1 + (1 + 3) + (1 + (3 * 3)) + 2 + 1)]
    [InlineData("{ shelves(first: 10) { nodes { shelves(first: 4) { nodes { name } } } } }", 2 + (10 * (2 + 4)))]
    [InlineData("{ shelves(first: 10) { nodes { shelves { nodes { name } } } } }", 2 + (10 * (2 + 5)))]
    [InlineData("{ shelves(first: 2) { nodes { neighbours { name } boards { name } } } }", 2 + (2 * (1 + 10 + 1 + 30)))]
    [InlineData("{ nearest { name } }", 1 + 7)]
    [InlineData("{ nearest(count: 2) { name } }", 1 + 2)]
    [InlineData("{ nearest(count: 2000000000) { name } }", 1 + 100)]
    [InlineData("""{ compare(input: { codes: ["a", "b", "c"] }) { rows { name } } }""", 1 + 1 + 3)]
    [InlineData("""{ compare(input: { codes: "a" }) { rows { name } } }""", 1 + 1 + 1)]
    [InlineData("{ products { name price ... on Book { genre } ... on Lamp { watts } } }", 1 + (10 * 4))]
    [InlineData("{ shelves @skip(if: true) { nodes { name } } pick(by: { index: 1 }) @include(if: true) }", 1)]
    [InlineData("{ shelves(first: 2) { ...S } } fragment S on ShelfConnection { nodes { ...N } nodes { name weight } } fragment N on Shelf { name }", 1 + 1 + (2 * 51))]
    [InlineData("mutation { add(by: 1) b: add(by: 2) }", 2)]
    public async Task An_operation_costs_its_fields_times_the_lists_above_them(string query, int cost)
    {
        await using var server = new ShopServer();
        Assert.Equal((cost, 500_000), Cost(server, query));
    }

    [Theory]
    [InlineData("query ($n: Int) { shelves(first: $n) { nodes { name } } }", """{"n":3}""", 2 + 3)]
    [InlineData("query ($n: Int) { shelves(first: $n) { nodes { name } } }", "{}", 2 + 20)]
    [InlineData("query ($n: Int) { shelves(first: $n) { nodes { name } } }", """{"n":null}""", 2 + 20)]
    [InlineData("query ($n: Int = 7) { shelves(last: $n) { nodes { name } } }", "{}", 2 + 7)]
    [InlineData("query ($n: Int) { shelves(first: $n) { nodes { name } } }", """{"n":-3}""", 2)]
    [InlineData("query ($n: Int) { shelves(first: 2) { nodes { shelves(first: $n) { nodes { name } } } } }", """{"n":3}""", 2 + (2 * (2 + 3)))]
    [InlineData("query ($n: Int) { shelves(first: $n) { nodes { shelves(first: $n) { nodes { name } } } } }", """{"n":3}""", 2 + (3 * (2 + 3)))]
    [InlineData("query ($c: [String!]!) { compare(input: { codes: $c }) { rows { name } } }", """{"c":["a","b"]}""", 2 + 2)]
    [InlineData("query ($i: CompareInput!) { compare(input: $i) { rows { name boards { name } } } }", """{"i":{"codes":["a","b"]}}""", 2 + (2 * 32))]
    [InlineData("query ($b: Boolean!) { shelves(first: 9) @include(if: $b) { nodes { name } } nearest { name } }", """{"b":false}""", 8)]
    [InlineData("query ($b: Boolean!) { shelves(first: 9) @include(if: $b) { nodes { name } } nearest { name } }", """{"b":true}""", 11 + 8)]
    public async Task A_variable_costs_what_it_holds(string query, string variables, int cost)
    {
        await using var server = new ShopServer();
        Assert.Equal((cost, 500_000), Cost(server, query, variables));
    }

    [Fact]
    public async Task A_field_of_an_interface_is_as_dear_as_where_it_is_dearest()
    {
        await using var server = new ShopServer();
        Assert.Equal(1 + 50 + 1 + 30, Cost(server, "{ heaviest { weight boards { name } } }").Requested);
    }

    [Fact]
    public async Task What_costs_too_much_does_not_run_and_says_the_actual_and_the_allowed()
    {
        await using var server = new ShopServer(builder => builder.ReportCost(true).ModifyLimits(limits => limits.MaxCost = 21));
        Assert.Equal(
            """{"errors":[{"message":"The operation costs 22; at most 21 is allowed.","extensions":{"code":"LIMIT_EXCEEDED"}}],"extensions":{"cost":{"requested":22,"allowed":21}}}""",
            await server.AskAsync("{ books { nodes { name } } }"));
        Assert.Equal(
            """{"data":{"books":{"nodes":[{"name":"Max Havelaar"}]}},"extensions":{"cost":{"requested":3,"allowed":21}}}""",
            await server.AskAsync("{ books(first: 1) { nodes { name } } }"));
    }

    [Fact]
    public async Task A_mutation_that_costs_too_much_changes_nothing()
    {
        await using var server = new ShopServer(builder => builder.ModifyLimits(limits => limits.MaxCost = 1));
        Assert.Contains("LIMIT_EXCEEDED", await server.AskAsync("mutation { a: add(by: 1) b: add(by: 1) }"), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"add":1}}""", await server.AskAsync("mutation { add(by: 1) }"));
    }

    [Fact]
    public async Task Pages_in_pages_count_up_to_a_billion_and_no_further()
    {
        await using var server = new ShopServer();
        var query = new StringBuilder("query ($n: Int) { shelves(first: 100) { nodes { name ");
        for (var i = 0; i < 10; i++) query.Append("shelves(first: $n) { nodes { name ");
        query.Append(string.Concat(Enumerable.Repeat("} } ", 11))).Append('}');
        Assert.Equal(1_000_000_000, Cost(server, query.ToString(), """{"n":50}""").Requested);
        Assert.Equal(
            "The operation costs a billion or more; at most 500000 is allowed.",
            Assert.Single(Prepare(server, query.ToString(), """{"n":50}""").Errors).Message);
    }

    [Fact]
    public async Task Fragments_that_would_spread_out_without_end_are_refused_without_doing_so()
    {
        await using var server = new ShopServer(builder => builder.ModifyLimits(limits => (limits.MaxFields, limits.MaxDepth, limits.MaxAliases) = (int.MaxValue, 100, int.MaxValue)));
        var query = new StringBuilder("{ nearest { ...F0 } }");
        for (var i = 0; i < 40; i++) query.Append($" fragment F{i} on Shelf {{ a: boards {{ ...F{i + 1} }} b: boards {{ ...F{i + 1} }} }}");
        query.Append(" fragment F40 on Shelf { name }");
        Assert.All(Prepare(server, query.ToString()).Errors, error => Assert.Equal(ErrorCodes.LimitExceeded, error.Code));
        Assert.NotEmpty(Prepare(server, query.ToString()).Errors);
    }

    [Fact]
    public async Task A_page_that_cannot_be_is_still_refused_by_its_field()
    {
        await using var server = new ShopServer();
        Assert.Contains("first is -1; it must not be negative.", await server.AskAsync("{ books(first: -1) { nodes { name } } }"), StringComparison.Ordinal);
        Assert.Contains("first is 2000000000; at most 100 is allowed.", await server.AskAsync("{ books(first: 2000000000) { nodes { name } } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_introspection_that_tools_send_is_within_the_limit()
    {
        await using var server = new ShopServer();
        var (requested, allowed) = Cost(server, IntrospectionQuery.Text);
        Assert.InRange(requested, 1, allowed / 4);
    }

    private static (int Requested, int Allowed) Cost(ShopServer server, string query, string? variables = null) =>
        Prepare(server, query, variables) is { Cost: { } cost } prepared
            ? ((int)cost.Requested, (int)cost.Allowed)
            : throw new InvalidOperationException(string.Join('\n', Prepare(server, query, variables).Errors));

    private static Preparation Prepare(ShopServer server, string query, string? variables = null)
    {
        using var json = JsonDocument.Parse(variables ?? "{}");
        return server.Executor.Prepare(new GraphQLRequest(query, null, json.RootElement), new ClaimsPrincipal());
    }
}
