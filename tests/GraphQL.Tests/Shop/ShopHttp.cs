using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Http;

namespace Regionetwerk.GraphQL.Tests.Shop;

/// <summary>The shop's server behind HTTP, on a port of its own.</summary>
public sealed class ShopHttp : IAsyncDisposable
{
    private readonly WebApplication _application;

    private ShopHttp(WebApplication application)
    {
        _application = application;
        Client = new HttpClient { BaseAddress = new Uri(application.Urls.First()) };
    }

    public HttpClient Client { get; }

    public static async Task<ShopHttp> StartAsync(Action<GraphQLServerBuilder>? configure = null, string environment = "Production")
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = ShopServer.AddTo(builder.Services);
        configure?.Invoke(server);
        var application = builder.Build();
        application.MapGraphQL("/graphql");
        await application.StartAsync(TestContext.Current.CancellationToken);
        return new ShopHttp(application);
    }

    /// <summary>Sends a request, and gives the status, the media type and the body.</summary>
    public async Task<(int Status, string? MediaType, string Body)> SendAsync(
        HttpMethod method, string url, string? body = null, string? accept = null, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(method, url);
        if (body is not null)
        {
            request.Content = new StringContent(body);
            request.Content.Headers.Remove("Content-Type");
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.DisposeAsync();
    }
}
