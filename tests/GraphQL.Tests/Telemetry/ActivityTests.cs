using System.Diagnostics;
using System.Text.Json;
using Regionetwerk.GraphQL.Execution;

namespace Regionetwerk.GraphQL.Tests.Telemetry;

public sealed class ActivityTests
{
    [Fact]
    public async Task An_operation_is_an_activity_with_its_kind_its_name_its_hash_and_not_its_variables()
    {
        const string Query = "query Choose($by: PickInput!) { pick(by: $by) }";
        await using var seen = new Spectator();
        using var variables = JsonDocument.Parse("""{"by":{"name":"secret"}}""");
        await seen.AskAsync(new GraphQLRequest(Query, null, variables.RootElement));

        var operation = seen.Activities[^1];
        Assert.Equal(("query", ActivityKind.Server, ActivityStatusCode.Unset), (operation.DisplayName, operation.Kind, operation.Status));
        Assert.Equal(
            [
                new("graphql.operation.type", "query"),
                new("graphql.operation.name", "Choose"),
                new("graphql.document.hash", Documents.DocumentFolder.HashOf(Query)),
                new("graphql.operation.cost", 1L),
            ],
            operation.TagObjects);
    }

    [Fact]
    public async Task Parsing_and_validating_are_seen_where_they_are_done()
    {
        await using var seen = new Spectator();
        await seen.AskAsync("{ __typename }");
        Assert.Equal(["parse", "validate", "query"], seen.Activities.Select(activity => activity.DisplayName));
        Assert.All(seen.Activities[..2], child => Assert.Equal(seen.Activities[^1].SpanId, child.ParentSpanId));

        await seen.AskAsync("{ __typename }");
        Assert.Equal(["query"], seen.Activities[3..].Select(activity => activity.DisplayName));
    }

    [Theory]
    [InlineData("{ slow(milliseconds: 150) }", "resolve Query.slow")]
    [InlineData("{ slowLater(milliseconds: 150) }", "resolve Query.slowLater")]
    [InlineData("{ slowlyFails(milliseconds: 150) }", "resolve Query.slowlyFails")]
    public async Task A_slow_resolver_is_seen_with_the_time_it_took(string query, string name)
    {
        await using var seen = new Spectator();
        await seen.AskAsync(query);
        var resolver = Assert.Single(seen.Activities, activity => activity.DisplayName == name);
        Assert.Equal((TimeSpan.FromMilliseconds(150), seen.Activities[^1].SpanId), (resolver.Duration, resolver.ParentSpanId));
        Assert.Equal(TimeSpan.FromMilliseconds(150), seen.Activities[^1].Duration);
    }

    [Fact]
    public async Task A_resolver_that_is_not_slow_is_not_seen_and_of_many_slow_ones_only_some()
    {
        await using var seen = new Spectator(builder => builder.ModifyLimits(limits => limits.MaxSlowResolvers = 3));
        await seen.AskAsync("{ slow(milliseconds: 99) }");
        Assert.DoesNotContain(seen.Activities, activity => activity.DisplayName.StartsWith("resolve", StringComparison.Ordinal));

        await seen.AskAsync($"{{ {string.Concat(Enumerable.Range(0, 10).Select(i => $"a{i}: slow(milliseconds: 200) "))} }}");
        Assert.Equal(3, seen.Activities.Count(activity => activity.DisplayName.StartsWith("resolve", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{", "GraphQL Operation", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ nothing }", "GraphQL Operation", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("query($a: Int!) { a: nearest(count: $a) { name } }", "query", "BAD_USER_INPUT")]
    [InlineData("query A { __typename } query B { __typename }", "GraphQL Operation", "OPERATION_RESOLUTION_FAILURE")]
    [InlineData("{ fails }", "query", "INTERNAL_SERVER_ERROR")]
    [InlineData("{ failsForYou }", "query", "other")]
    public async Task What_goes_wrong_is_seen_by_its_code(string query, string name, string code)
    {
        await using var seen = new Spectator();
        await seen.AskAsync(query);
        var operation = seen.Activities[^1];
        Assert.Equal((name, ActivityStatusCode.Error, code), (operation.DisplayName, operation.Status, operation.GetTagItem("error.type")));
    }
}
