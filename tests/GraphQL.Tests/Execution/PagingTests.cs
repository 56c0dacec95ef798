using Regionetwerk.GraphQL.Relay;
using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Execution;

public sealed class PagingTests
{
    [Fact]
    public async Task A_page_has_its_edges_nodes_and_what_lies_around_it()
    {
        await using var server = new ShopServer();
        Assert.Equal(
            """{"data":{"books":{"edges":[{"cursor":"b2","node":{"name":"De Avonden"}}],"nodes":[{"name":"De Avonden"}],"pageInfo":{"hasNextPage":false,"hasPreviousPage":true,"startCursor":"b2","endCursor":"b2"}}}}""",
            await server.AskAsync("""{ books(first: 5, after: "b1") { edges { cursor node { name } } nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"""));
    }

    [Fact]
    public async Task The_whole_is_counted_only_when_that_is_asked()
    {
        await using var server = new ShopServer();
        await server.AskAsync("{ books { nodes { name } } }");
        Assert.Empty(server.Log.Batches);
        Assert.Equal("""{"data":{"books":{"n":2}}}""", await server.AskAsync("{ books { n: totalCount } }"));
        Assert.Equal([["count"]], server.Log.Batches);
    }

    [Theory]
    [InlineData("first: 101", "first is 101; at most 100 is allowed.")]
    [InlineData("last: 101", "last is 101; at most 100 is allowed.")]
    [InlineData("first: -1", "first is -1; it must not be negative.")]
    [InlineData("first: 1, last: 1", "Give first or last, not both.")]
    public async Task A_page_that_cannot_be_is_refused_with_the_actual_and_the_allowed(string arguments, string message)
    {
        await using var server = new ShopServer();
        var response = await server.AskAsync($"{{ books({arguments}) {{ nodes {{ name }} }} }}");
        Assert.Contains(message, response, StringComparison.Ordinal);
        Assert.Contains("BAD_USER_INPUT", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Book", "b1")]
    [InlineData("Gemeente", "a:b::c")]
    [InlineData("T", "")]
    [InlineData("École", "é/+?😀")]
    public void A_global_id_is_taken_apart_again_in_either_base64(string type, string key)
    {
        var id = GlobalId.Encode(type, key);
        foreach (var form in new[] { id, id.TrimEnd('='), id.Replace('+', '-').Replace('/', '_') })
        {
            Assert.True(GlobalId.TryDecode(form, out var decodedType, out var decodedKey));
            Assert.Equal((type, key), (decodedType, decodedKey));
        }
    }
}
