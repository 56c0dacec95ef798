using Regionetwerk.GraphQL.Tests.Shop;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Tests;

public sealed class ShopTests
{
    [Theory]
    [InlineData("{ products { __typename name price } }")]
    [InlineData("{ products { ... on Book { id genre maker { name books { name } } } } }")]
    [InlineData("{ books(first: 1) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }")]
    [InlineData("{ search { ... on Hit { product { name } } } echo(input: { text: \"a\", tags: [\"x\"], price: 1.05 }) pick(by: { index: 3 }) }")]
    [InlineData("{ secret fails failsForYou }")]
    [InlineData("mutation { a: add(by: 1) b: add(by: 2) }")]
    [InlineData("{ node(id: \"Qm9vazpiMQ\") { id ... on Book { name } } }")]
    [InlineData("{ __schema { queryType { name } types { name kind } } }")]
    public async Task Look(string query)
    {
        await using var server = new ShopServer();
        TestContext.Current.TestOutputHelper!.WriteLine(await server.AskAsync(query));
    }

    [Fact]
    public async Task Sdl()
    {
        await using var server = new ShopServer();
        TestContext.Current.TestOutputHelper!.WriteLine(SchemaPrinter.Print(server.Executor.Schema));
    }
}
