using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Regionetwerk.Api.Hosting;
using Xunit;

namespace Regionetwerk.Api.Tests.Hosting;

public sealed class GraphQLInstellingenTests : IDisposable
{
    // The SHA-256 of { __typename }.
    private const string Vastgelegd = "sha256:7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b";

    private readonly string _map = Directory.CreateTempSubdirectory("regionetwerk-").FullName;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, HttpStatusCode.OK, false)]
    [InlineData("false", HttpStatusCode.Forbidden, true)]
    public async Task Who_is_not_signed_in_sees_the_schema_unless_the_setting_says_no(string? instelling, HttpStatusCode status, bool geweigerd)
    {
        await using var app = await Start(instelling is null ? [] : ["--GraphQL:IntrospectieVoorAnoniem", instelling]);
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };

        using var schema = await client.GetAsync("/graphql/schema.graphql", Ct);
        var antwoord = await Vraag(client, new { query = "{ __schema { queryType { name } } }" });

        Assert.Equal(status, schema.StatusCode);
        Assert.Equal(geweigerd, antwoord.Contains("INTROSPECTION_NOT_ALLOWED", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_documents_that_were_given_are_answered_when_the_settings_say_so()
    {
        await File.WriteAllTextAsync(Path.Combine(_map, "naam.graphql"), "{ __typename }", Ct);
        await using var app = await Start("--GraphQL:VertrouwdeDocumenten", _map, "--GraphQL:AlleenVertrouwdeDocumenten", "true");
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };

        Assert.Contains("\"__typename\":\"Query\"", await Vraag(client, new { documentId = Vastgelegd }), StringComparison.Ordinal);
        Assert.Contains("DOCUMENT_NOT_TRUSTED", await Vraag(client, new { query = "{ ik { id } }" }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_that_do_not_fit_stop_the_start_in_one_line_that_names_the_setting()
    {
        await File.WriteAllTextAsync(Path.Combine(_map, "fout.graphql"), "{ bestaatNiet alNiet }", Ct);

        var fout = await Assert.ThrowsAsync<InstellingException>(() => Start("--GraphQL:VertrouwdeDocumenten", _map));

        Assert.Contains("GraphQL:VertrouwdeDocumenten", fout.Message);
        Assert.Contains("bestaatNiet", fout.Message);
        Assert.Contains("alNiet", fout.Message);
        Assert.DoesNotContain('\n', fout.Message);
    }

    [Fact]
    public async Task A_setting_that_says_neither_yes_nor_no_is_named()
    {
        var fout = await Assert.ThrowsAsync<InstellingException>(() => Start("--GraphQL:IntrospectieVoorAnoniem", "misschien"));

        Assert.Contains("GraphQL:IntrospectieVoorAnoniem", fout.Message);
    }

    public void Dispose() => Directory.Delete(_map, recursive: true);

    // The database stays shut: nothing here asks for it.
    private async Task<WebApplication> Start(params string[] args)
    {
        var app = ApiHost.Bouw(["--environment", "Production", "--Proxy:Https", "true", "--urls", "http://127.0.0.1:0", "--Data:Map", _map, .. args]);
        await app.LuisterAsync();
        return app;
    }

    private static async Task<string> Vraag(HttpClient client, object vraag)
    {
        using var antwoord = await client.PostAsJsonAsync("/graphql", vraag, Ct);
        var json = await antwoord.Content.ReadFromJsonAsync<JsonElement>(Ct);
        return json.GetRawText();
    }
}
