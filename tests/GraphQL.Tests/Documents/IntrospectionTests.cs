using System.Security.Claims;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Documents;

public sealed class IntrospectionTests
{
    private static readonly ClaimsPrincipal s_known = new(new ClaimsIdentity("test"));

    [Theory]
    [InlineData("{ __schema { queryType { name } } }")]
    [InlineData("""{ __type(name: "Book") { name } }""")]
    [InlineData("""query A { __typename } query B { ...F } fragment F on Query { ... { t: __type(name: "Book") { name } } }""")]
    public async Task Who_may_not_ask_about_the_schema_is_refused_and_who_may_is_answered(string query)
    {
        await using var server = new ShopServer(OnlyKnown);
        var operation = query.Contains("query B", StringComparison.Ordinal) ? "B" : null;
        var refused = await server.AskAsync(query, operationName: operation);
        Assert.Contains("\"code\":\"INTROSPECTION_NOT_ALLOWED\"", refused, StringComparison.Ordinal);
        Assert.Contains("\"locations\"", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", refused, StringComparison.Ordinal);
        Assert.Contains("\"data\"", await server.AskAsync(query, operationName: operation, user: s_known), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_of_a_type_may_be_asked_by_everybody()
    {
        await using var server = new ShopServer(OnlyKnown);
        Assert.Equal(
            """{"data":{"__typename":"Query","search":{"__typename":"Hit"}}}""",
            await server.AskAsync("{ __typename search { __typename } }"));
    }

    [Fact]
    public async Task The_schema_as_text_follows_the_same_setting()
    {
        await using var http = await ShopHttp.StartAsync(OnlyKnown);
        var (status, mediaType, _) = await http.SendAsync(HttpMethod.Get, "/graphql/schema.graphql");
        Assert.Equal((403, "application/problem+json"), (status, mediaType));
    }

    private static void OnlyKnown(GraphQLServerBuilder builder) => builder.AllowIntrospection(user => user.Identity is { IsAuthenticated: true });
}
