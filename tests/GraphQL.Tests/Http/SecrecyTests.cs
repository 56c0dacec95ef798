using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Http;

public sealed class SecrecyTests
{
    [Theory]
    [InlineData("Production", false)]
    [InlineData("Development", true)]
    public async Task What_broke_inside_is_told_nowhere_in_a_response_outside_development(string environment, bool isShown)
    {
        await using var http = await ShopHttp.StartAsync(environment: environment);
        var (status, _, body) = await http.SendAsync(HttpMethod.Post, "/graphql", """{"query":"{ failsInTheDatabase maybeFails box { throws broken } }"}""");
        Assert.Equal(200, status);
        foreach (var inside in new[] { "SELECT", "bsn", "hunter2", "table persons", "InvalidOperationException", "IOException", "   at ", nameof(SlowQueries) })
            Assert.Equal(isShown, body.Contains(inside, StringComparison.Ordinal));
    }
}
