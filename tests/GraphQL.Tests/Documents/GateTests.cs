using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Documents;

/// <summary>What may not be asked, may not be asked in whatever way.</summary>
public sealed class GateTests
{
    private const string AboutSchema = "{__schema{queryType{name}}}";
    private const string Unknown = "{__typename}";
    private const string Known = "query Known { pick(by: { index: 2 }) }";

    [Theory]
    [InlineData("POST")]
    [InlineData("GET")]
    [InlineData("SSE")]
    [InlineData("SSE by GET")]
    [InlineData("WebSocket")]
    public async Task Both_gates_are_shut_over_every_transport(string transport)
    {
        using var folder = new DocumentFolder().With("known.graphql", Known);
        await RefusesAsync(transport, AboutSchema, "INTROSPECTION_NOT_ALLOWED", server => server.AllowIntrospection(_ => false));
        await RefusesAsync(transport, Unknown, ErrorCodes.DocumentNotTrusted, server => server.AddTrustedDocuments(folder.Path).OnlyTrustedDocuments());
    }

    private static async Task RefusesAsync(string transport, string query, string code, Action<GraphQLServerBuilder> gate)
    {
        await using var http = await ShopHttp.StartAsync(gate);
        var refused = await AskAsync(http, transport, query);
        Assert.Contains($"\"code\":\"{code}\"", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\":", refused, StringComparison.Ordinal);

        // It is the gate that refuses, and not the way in.
        Assert.Contains("\"data\":{\"pick\":2}", await AskAsync(http, transport, Known), StringComparison.Ordinal);
    }

    private static async Task<string> AskAsync(ShopHttp http, string transport, string query)
    {
        var body = $$"""{"query":"{{query}}"}""";
        switch (transport)
        {
            case "POST":
                return (await http.SendAsync(HttpMethod.Post, "/graphql", body)).Body;
            case "GET":
                return (await http.SendAsync(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(query)}")).Body;
            case "WebSocket":
                using (var client = await http.ConnectAsync())
                {
                    await client.InitialiseAsync();
                    return await client.AskAsync($$"""{"id":"q","type":"subscribe","payload":{{body}}}""");
                }

            default:
                using (var stream = await http.ListenAsync(query, method: transport == "SSE" ? HttpMethod.Post : HttpMethod.Get))
                    return await stream.ReadRestAsync();
        }
    }
}
