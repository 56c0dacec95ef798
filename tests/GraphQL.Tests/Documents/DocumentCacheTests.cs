using System.Text.Json;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Execution.Documents;
using Regionetwerk.GraphQL.Tests.Shop;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Tests.Documents;

public sealed class DocumentCacheTests
{
    private const string Small = "{ till }";
    private const string Variants = "query ($a: Boolean!, $b: Boolean!) { till @include(if: $a) secret @include(if: $b) pick(by: { index: 1 }) }";

    // Room for both texts, and for nine fields and terms of their cost.
    private static readonly GraphQLLimits s_limits = new() { DocumentCacheCharacters = 200 + (9 * DocumentStore.CharactersPerField) };

    [Fact]
    public async Task Variants_of_an_operation_take_room_that_other_documents_no_longer_have()
    {
        await using var server = new ShopServer();
        var store = new DocumentStore(server.Executor.Schema, s_limits);
        var (small, large) = (Find(store, Small), Find(store, Variants));
        Plan(server, small, "{}");

        Plan(server, large, """{"a":false,"b":false}""");
        Assert.Same(small, Find(store, Small));
        Assert.Same(large, Find(store, Variants));
        Plan(server, large, """{"a":true,"b":false}""");
        Plan(server, large, """{"a":true,"b":true}""");
        Assert.Same(large, Find(store, Variants));
        Assert.NotSame(small, Find(store, Small));
    }

    [Fact]
    public async Task What_needs_more_room_than_there_is_still_answers_and_is_not_kept()
    {
        await using var server = new ShopServer();
        var store = new DocumentStore(server.Executor.Schema, s_limits);
        var query = $"{{ {string.Concat(Enumerable.Range(0, 10).Select(i => $"a{i}: till "))} }}";
        var (small, large) = (Find(store, Small), Find(store, query));
        Assert.Equal(10, Plan(server, large, "{}").Selection.Fields.Length);
        Assert.NotSame(large, Find(store, query));
        Assert.Same(small, Find(store, Small));
    }

    [Fact]
    public async Task What_is_selected_of_a_type_met_later_takes_room_too()
    {
        await using var server = new ShopServer();
        var store = new DocumentStore(server.Executor.Schema, s_limits);
        const string Query = "{ products { id name price } }";
        var (small, large) = (Find(store, Small), Find(store, Query));
        var products = Plan(server, large, "{}").Selection.Fields[0];
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(3, products.SelectionFor(Type("Book")).Fields.Length);
            Assert.Equal(3, products.SelectionFor(Type("Lamp")).Fields.Length);
        }

        Assert.Same(large, Find(store, Query));
        Assert.Same(small, Find(store, Small));
        products.SelectionFor(Type("Maker"));
        Assert.NotSame(large, Find(store, Query));

        ObjectType Type(string name) => (ObjectType)server.Executor.Schema.FindType(name)!;
    }

    [Fact]
    public async Task What_depends_on_variables_takes_room_too()
    {
        await using var server = new ShopServer();
        var store = new DocumentStore(server.Executor.Schema, s_limits);
        const string Query = "query ($n: Int) { a: nearest(count: $n) { name } b: nearest(count: $n) { name } c: nearest(count: $n) { name } }";
        var document = Find(store, Query);
        Plan(server, document, "{}");
        Assert.NotSame(document, Find(store, Query));
    }

    private static CompiledDocument Find(DocumentStore store, string query) => store.Find(query, log: null, out _)!;

    private static OperationPlan Plan(ShopServer server, CompiledDocument document, string variables)
    {
        using var json = JsonDocument.Parse(variables);
        var operation = document.Operation(null);
        return operation.PlanFor(VariableCoercion.Coerce(operation.Definition, json.RootElement, server.Executor.Schema, s_limits).Values);
    }
}
