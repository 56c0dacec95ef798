using System.Security.Claims;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Documents;

/// <summary>https://graphql.github.io/graphql-over-http/draft/, the appendix on persisted documents.</summary>
public sealed class TrustedDocumentTests
{
    private const string Json = "application/json";
    private const string Response = "application/graphql-response+json";
    private const string Known = "query Known($by: Int! = 2) { pick(by: { index: $by }) } mutation Change { add(by: 1) }";

    private static readonly string s_id = "sha256:" + DocumentFolder.HashOf(Known);

    [Fact]
    public async Task A_document_is_asked_by_its_hash_with_POST_and_with_GET()
    {
        using var folder = new DocumentFolder().With("known.graphql", Known);
        await using var http = await ShopHttp.StartAsync(builder => builder.AddTrustedDocuments(folder.Path));
        Assert.Equal(
            (200, Json, """{"data":{"pick":5}}"""),
            await http.SendAsync(HttpMethod.Post, "/graphql", $$$"""{"documentId":"{{{s_id}}}","operationName":"Known","variables":{"by":5}}"""));
        Assert.Equal((200, Json, """{"data":{"pick":2}}"""), await http.SendAsync(HttpMethod.Get, $"/graphql?documentId={s_id}&operationName=Known"));
        Assert.Equal(405, (await http.SendAsync(HttpMethod.Get, $"/graphql?documentId={s_id}&operationName=Change")).Status);
        Assert.Equal((200, Json, """{"data":{"__typename":"Query"}}"""), await http.SendAsync(HttpMethod.Get, "/graphql?query={__typename}"));
    }

    [Theory]
    [InlineData("sha256:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("known")]
    [InlineData("")]
    public async Task An_id_that_is_not_known_is_an_error_of_its_own(string id)
    {
        using var folder = new DocumentFolder().With("known.graphql", Known);
        await using var http = await ShopHttp.StartAsync(builder => builder.AddTrustedDocuments(folder.Path));
        var (status, mediaType, body) = await http.SendAsync(HttpMethod.Post, "/graphql", $$"""{"documentId":"{{id}}"}""", Response);
        Assert.Equal(
            (400, Response, """{"errors":[{"message":"There is no document with this documentId.","extensions":{"code":"PERSISTED_DOCUMENT_NOT_FOUND"}}]}"""),
            (status, mediaType, body));
    }

    [Theory]
    [InlineData("""{"documentId":1}""", "must be a string")]
    [InlineData("""{"documentId":"\ud800"}""", "not valid Unicode")]
    [InlineData("""{"documentId":null}""", "is missing.")]
    [InlineData("""{"documentId":"sha256:0","query":"{__typename}"}""", "Give a query or a documentId, not both.")]
    public async Task An_id_that_is_none_is_refused(string body, string message)
    {
        await using var http = await ShopHttp.StartAsync();
        var (status, _, answer) = await http.SendAsync(HttpMethod.Post, "/graphql", body, Response);
        Assert.Equal(400, status);
        Assert.Contains(message, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_only_trusted_documents_are_answered_all_else_is_refused()
    {
        using var folder = new DocumentFolder().With("known.graphql", Known);
        await using var server = new ShopServer(builder => builder.AddTrustedDocuments(folder.Path).OnlyTrustedDocuments());
        Assert.Equal(ErrorCodes.DocumentNotTrusted, Code(server, new GraphQLRequest("{ __typename }")));
        Assert.Equal(ErrorCodes.DocumentNotTrusted, Code(server, new GraphQLRequest("{ nothing }")));
        Assert.Equal(ErrorCodes.DocumentNotTrusted, Code(server, new GraphQLRequest(Known + " ", "Known")));
        Assert.Null(Code(server, new GraphQLRequest(Known, "Known")));
        Assert.Null(Code(server, new GraphQLRequest(null, "Known") { DocumentId = s_id }));
    }

    [Fact]
    public async Task Where_only_trusted_documents_are_answered_clients_keep_nothing_here()
    {
        const string Other = "{ __typename }";
        using var folder = new DocumentFolder().With("known.graphql", Known);
        await using var server = new ShopServer(builder => builder.AddTrustedDocuments(folder.Path).OnlyTrustedDocuments());
        var other = new PersistedQuery(1, DocumentFolder.HashOf(Other));
        Assert.Equal(ErrorCodes.PersistedQueryNotSupported, Code(server, new GraphQLRequest(null) { PersistedQuery = other }));
        Assert.Equal(ErrorCodes.DocumentNotTrusted, Code(server, new GraphQLRequest(Other) { PersistedQuery = other }));
        Assert.Equal(ErrorCodes.PersistedQueryNotSupported, Code(server, new GraphQLRequest(null) { PersistedQuery = other }));
        Assert.Null(Code(server, new GraphQLRequest(null, "Known") { PersistedQuery = new PersistedQuery(1, DocumentFolder.HashOf(Known)) }));
    }

    [Fact]
    public async Task Documents_that_do_not_fit_stop_the_start_with_every_fault()
    {
        using var folder = new DocumentFolder().With("known.graphql", Known).With("a.graphql", "{ nothing }").With("b.graphql", "{").With("c.txt", "{");
        await using var server = new ShopServer(builder => builder.AddTrustedDocuments(folder.Path).AddTrustedDocuments(folder.Path + "-gone"));
        var faults = Assert.Throws<TrustedDocumentsException>(() => server.Executor).Faults;
        Assert.Collection(
            faults,
            fault => Assert.Equal($"{Path.Combine(folder.Path, "a.graphql")}:1:3: Cannot query field \"nothing\" on type \"Query\".", fault),
            fault => Assert.StartsWith($"{Path.Combine(folder.Path, "b.graphql")}:1:2: ", fault, StringComparison.Ordinal),
            fault => Assert.Equal($"{folder.Path}-gone: there is no such folder.", fault));
    }

    [Fact]
    public async Task A_server_that_would_answer_nothing_does_not_start()
    {
        await using var server = new ShopServer(builder => builder.OnlyTrustedDocuments());
        Assert.Single(Assert.Throws<TrustedDocumentsException>(() => server.Executor).Faults);
    }

    private static string? Code(ShopServer server, GraphQLRequest request) => server.Executor.Prepare(request, new ClaimsPrincipal()).Errors is [var error, ..] ? error.Code : null;
}
