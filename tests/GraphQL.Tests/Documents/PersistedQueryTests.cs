using System.Security.Claims;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Documents;

/// <summary>Automatic persisted queries, as Apollo's clients send them.</summary>
public sealed class PersistedQueryTests
{
    private const string Json = "application/json";
    private const string Query = "{ pick(by: { index: 3 }) }";
    private const string NotFound = """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""";

    private static readonly string s_hash = DocumentFolder.HashOf(Query);
    private static readonly string s_extensions = $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{s_hash}}}"}}""";

    [Fact]
    public async Task A_client_sends_the_hash_then_the_document_and_from_then_on_the_hash()
    {
        await using var http = await ShopHttp.StartAsync();
        Assert.Equal((200, Json, NotFound), await http.SendAsync(HttpMethod.Post, "/graphql", $$$"""{"extensions":{{{s_extensions}}}}"""));
        Assert.Equal(400, (await http.SendAsync(HttpMethod.Post, "/graphql", $$$"""{"extensions":{{{s_extensions}}}}""", "application/graphql-response+json")).Status);
        Assert.Equal(
            (200, Json, """{"data":{"pick":3}}"""),
            await http.SendAsync(HttpMethod.Post, "/graphql", $$$"""{"query":"{{{Query}}}","extensions":{{{s_extensions}}}}"""));
        Assert.Equal((200, Json, """{"data":{"pick":3}}"""), await http.SendAsync(HttpMethod.Post, "/graphql", $$$"""{"extensions":{{{s_extensions}}}}"""));
        Assert.Equal((200, Json, """{"data":{"pick":3}}"""), await http.SendAsync(HttpMethod.Get, $"/graphql?extensions={Uri.EscapeDataString(s_extensions)}"));
    }

    [Fact]
    public async Task A_document_that_was_not_found_is_not_kept_by_caches_on_the_way()
    {
        await using var http = await ShopHttp.StartAsync();
        using var response = await http.Client.GetAsync($"/graphql?extensions={Uri.EscapeDataString(s_extensions)}", TestContext.Current.CancellationToken);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_document_that_is_not_that_of_the_hash_is_refused_and_not_kept()
    {
        await using var server = new ShopServer();
        Assert.Equal(("The sha256Hash is not that of the query.", ErrorCodes.BadUserInput), Error(server, "{ __typename }", s_hash));
        Assert.Equal(ErrorCodes.PersistedQueryNotFound, Error(server, null, s_hash).Code);
        Assert.Equal(ErrorCodes.BadUserInput, Error(server, Query, s_hash.ToUpperInvariant()).Code);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{ nothing }")]
    public async Task A_document_that_is_not_valid_is_not_kept(string query)
    {
        await using var server = new ShopServer();
        var hash = DocumentFolder.HashOf(query);
        Assert.NotNull(Error(server, query, hash).Code);
        Assert.Equal(ErrorCodes.PersistedQueryNotFound, Error(server, null, hash).Code);
    }

    [Fact]
    public async Task Of_many_documents_those_used_last_are_kept_by_number_and_by_size()
    {
        await using var server = new ShopServer(builder => builder.ModifyLimits(limits => (limits.PersistedQueries, limits.PersistedQueryCharacters) = (2, 100)));
        string[] queries = ["{ a: __typename }", "{ b: __typename }", "{ c: __typename }", $"{{ d: __typename {new string(' ', 80)} }}", $"{{ e: __typename {new string(' ', 100)} }}"];
        foreach (var query in queries[..2]) Assert.Null(Error(server, query, DocumentFolder.HashOf(query)).Code);
        Assert.True(IsKept(0));
        Assert.Null(Error(server, queries[2], DocumentFolder.HashOf(queries[2])).Code);
        Assert.Equal((true, false, true), (IsKept(0), IsKept(1), IsKept(2)));
        Assert.Null(Error(server, queries[3], DocumentFolder.HashOf(queries[3])).Code);
        Assert.Equal((false, false, true), (IsKept(0), IsKept(2), IsKept(3)));
        Assert.Null(Error(server, queries[4], DocumentFolder.HashOf(queries[4])).Code);
        Assert.Equal((true, false), (IsKept(3), IsKept(4)));

        bool IsKept(int index) => Error(server, null, DocumentFolder.HashOf(queries[index])).Code is null;
    }

    [Fact]
    public async Task Another_version_is_not_supported_so_that_the_client_sends_documents()
    {
        await using var server = new ShopServer();
        var errors = server.Executor.Prepare(new GraphQLRequest(Query) { PersistedQuery = new PersistedQuery(2, s_hash) }, new ClaimsPrincipal()).Errors;
        Assert.Equal(ErrorCodes.PersistedQueryNotSupported, Assert.Single(errors).Code);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("""{"version":"1","sha256Hash":"a"}""")]
    [InlineData("""{"version":1,"sha256Hash":1}""")]
    [InlineData("""{"version":1.5,"sha256Hash":"a"}""")]
    [InlineData("""{"version":1,"sha256Hash":"\ud800"}""")]
    [InlineData("""{"version":1,"\ud800":1}""")]
    public async Task An_entry_that_is_none_is_refused(string entry)
    {
        await using var http = await ShopHttp.StartAsync();
        var body = $$$"""{"query":"{__typename}","extensions":{"persistedQuery":{{{entry}}}}}""";
        var (status, _, answer) = await http.SendAsync(HttpMethod.Post, "/graphql", body);
        Assert.Equal(400, status);
        Assert.Contains("persistedQuery", answer, StringComparison.Ordinal);
        Assert.Equal(400, (await http.SendAsync(HttpMethod.Get, "/graphql?query={__typename}&extensions=" + Uri.EscapeDataString($$$"""{"persistedQuery":{{{entry}}}}"""))).Status);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("[]")]
    public async Task Extensions_of_a_URL_are_a_JSON_object(string extensions)
    {
        await using var http = await ShopHttp.StartAsync();
        Assert.Equal(400, (await http.SendAsync(HttpMethod.Get, "/graphql?query={__typename}&extensions=" + Uri.EscapeDataString(extensions))).Status);
    }

    private static (string? Message, string? Code) Error(ShopServer server, string? query, string hash)
    {
        var errors = server.Executor.Prepare(new GraphQLRequest(query) { PersistedQuery = new PersistedQuery(1, hash) }, new ClaimsPrincipal()).Errors;
        return errors is [var error, ..] ? (error.Message, error.Code) : default;
    }
}
