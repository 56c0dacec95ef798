using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Http;

/// <summary>https://graphql.github.io/graphql-over-http/draft/</summary>
public sealed class HttpTests
{
    private const string Json = "application/json";
    private const string Response = "application/graphql-response+json";
    private const string Problem = "application/problem+json";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData(Json, Json)]
    [InlineData(Response, Response)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", Response)]
    [InlineData("application/json, application/graphql-response+json;q=0.5", Json)]
    [InlineData("application/json; charset=\"utf-8\"", Json)]
    [InlineData("text/html, application/json;q=0", null)]
    [InlineData("text/html", null)]
    public async Task The_answer_has_the_media_type_that_the_client_likes_best(string? accept, string? expected)
    {
        await using var http = await ShopHttp.StartAsync();
        var (status, mediaType, _) = await http.SendAsync(HttpMethod.Post, "/graphql", """{"query":"{__typename}"}""", accept);
        Assert.Equal(expected is null ? (406, Problem) : (200, expected), (status, mediaType));
    }

    [Theory]
    [InlineData("""{"query":"{__typename}"}""", 200, 200)]
    [InlineData("""{"query":"{ failsForYou }"}""", 200, 200)]
    [InlineData("""{"query":"{"}""", 200, 400)]
    [InlineData("""{"query":"{ nothing }"}""", 200, 400)]
    [InlineData("""{"query":"query ($i: Int!) { __typename @skip(if: true) ... @include(if: false) { search(words: \"a\") { __typename } } pick(by: { index: $i }) }"}""", 200, 400)]
    [InlineData("""{"query":"query A { __typename } query B { __typename }"}""", 200, 400)]
    public async Task A_GraphQL_answer_has_the_status_that_its_media_type_asks(string body, int json, int response)
    {
        await using var http = await ShopHttp.StartAsync();
        Assert.Equal((json, Json), First(await http.SendAsync(HttpMethod.Post, "/graphql", body, Json)));
        Assert.Equal((response, Response), First(await http.SendAsync(HttpMethod.Post, "/graphql", body, Response)));
    }

    [Theory]
    [InlineData("{", "The body is not JSON")]
    [InlineData("", "The body is not JSON")]
    [InlineData("\"x\"", "The body must be a JSON object")]
    [InlineData("""[{"query":"{__typename}"}]""", "Batches are not allowed")]
    [InlineData("""{"operationName":"A"}""", "is missing.")]
    [InlineData("""{"query":1}""", "must be a string")]
    [InlineData("""{"query":"\ud800"}""", "not valid Unicode")]
    [InlineData("""{"query":"{__typename}","\ud800":1}""", "not valid Unicode")]
    [InlineData("""{"query":"{__typename}","variables":[]}""", "must be an object or null")]
    [InlineData("""{"query":"{__typename}","operationName":{}}""", "must be a string or null")]
    [InlineData("""{"query":"{__typename}","extensions":1}""", "must be an object or null")]
    public async Task A_request_that_is_no_GraphQL_request_is_400_and_says_why(string body, string detail)
    {
        await using var http = await ShopHttp.StartAsync();
        var (status, mediaType, answer) = await http.SendAsync(HttpMethod.Post, "/graphql", body);
        Assert.Equal((400, Problem), (status, mediaType));
        Assert.Contains(detail, answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain", 415)]
    [InlineData("application/json; charset=iso-8859-1", 415)]
    [InlineData("application/json; charset=\"utf-8\"", 200)]
    [InlineData("APPLICATION/JSON", 200)]
    public async Task The_body_is_JSON_in_UTF8(string contentType, int expected)
    {
        await using var http = await ShopHttp.StartAsync();
        Assert.Equal(expected, (await http.SendAsync(HttpMethod.Post, "/graphql", """{"query":"{__typename}"}""", contentType: contentType)).Status);
    }

    [Fact]
    public async Task A_query_may_come_by_GET_and_a_mutation_may_not()
    {
        await using var http = await ShopHttp.StartAsync();
        Assert.Equal(
            (200, Json, """{"data":{"pick":3}}"""),
            await http.SendAsync(HttpMethod.Get, "/graphql?query=query($by:PickInput!){pick(by:$by)}&variables=" + Uri.EscapeDataString("""{"by":{"index":3}}""")));
        Assert.Equal(405, (await http.SendAsync(HttpMethod.Get, "/graphql?query=mutation{add(by:1)}")).Status);
        Assert.Equal(400, (await http.SendAsync(HttpMethod.Get, "/graphql")).Status);
        Assert.Equal(400, (await http.SendAsync(HttpMethod.Get, "/graphql?query={__typename}&variables=x")).Status);
        Assert.Equal(405, (await http.SendAsync(HttpMethod.Put, "/graphql", "{}")).Status);
        Assert.Contains("is given more than once", (await http.SendAsync(HttpMethod.Get, "/graphql?query={__typename}&variables={}&variables={}")).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"query":"query($b: Boolean = false) { __typename @skip(if: $b) }","variables":{"\ud800":1}}""")]
    [InlineData("""{"query":"query($e: EchoInput!) { echo(input: $e) }","variables":{"e":{"\ud800":1}}}""")]
    public async Task Variables_that_are_not_valid_Unicode_are_an_error_of_the_request(string body)
    {
        await using var http = await ShopHttp.StartAsync();
        var (status, mediaType, answer) = await http.SendAsync(HttpMethod.Post, "/graphql", body, Response);
        Assert.Equal((400, Response), (status, mediaType));
        Assert.Contains("BAD_USER_INPUT", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_413_with_the_actual_and_the_allowed()
    {
        await using var http = await ShopHttp.StartAsync(builder => builder.ModifyLimits(limits => limits.MaxBodyBytes = 100));
        var (status, mediaType, body) = await http.SendAsync(HttpMethod.Post, "/graphql", $$"""{"query":"{__typename}{{new string(' ', 100)}}"}""");
        Assert.Equal((413, Problem), (status, mediaType));
        Assert.Contains("The body has 124 bytes; at most 100 are allowed.", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_over_the_limit_that_did_not_say_how_long_it_is_is_413_too()
    {
        await using var http = await ShopHttp.StartAsync(builder => builder.ModifyLimits(limits => limits.MaxBodyBytes = 100));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Headers = { TransferEncodingChunked = true } };
        request.Content = new ByteArrayContent(new byte[200]) { Headers = { ContentType = new("application/json") } };
        using var response = await http.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(413, (int)response.StatusCode);
        Assert.Contains(
            "The body has more than 100 bytes; at most 100 are allowed.", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_keeps_an_answer_knows_that_it_is_for_what_was_accepted()
    {
        await using var http = await ShopHttp.StartAsync();
        using var response = await http.Client.GetAsync("/graphql?query={__typename}", TestContext.Current.CancellationToken);
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [Fact]
    public async Task The_schema_is_there_as_text_and_reads_back_the_same()
    {
        await using var http = await ShopHttp.StartAsync();
        var (status, mediaType, body) = await http.SendAsync(HttpMethod.Get, "/graphql/schema.graphql");
        Assert.Equal((200, "application/graphql"), (status, mediaType));
        Assert.Equal(body, GraphQL.Types.SchemaPrinter.Print(GraphQL.Types.SchemaReader.Read(body)));
    }

    private static (int Status, string? MediaType) First((int Status, string? MediaType, string Body) answer) => (answer.Status, answer.MediaType);
}
