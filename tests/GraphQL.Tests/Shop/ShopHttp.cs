using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
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

    public SalesDesk Desk => _application.Services.GetRequiredService<SalesDesk>();

    /// <summary>What mutations added up to.</summary>
    public int Added => _application.Services.GetRequiredService<Counter>().Value;

    /// <param name="configure">Changes the server.</param>
    /// <param name="time">The time; that of the machine when null.</param>
    /// <param name="environment">The name of the environment.</param>
    /// <param name="log">Gets what is logged.</param>
    public static async Task<ShopHttp> StartAsync(Action<GraphQLServerBuilder>? configure = null, TimeProvider? time = null, string environment = "Production", ILoggerProvider? log = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        if (log is not null) builder.Logging.AddProvider(log);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        if (time is not null) builder.Services.AddSingleton(time);
        var server = ShopServer.AddTo(builder.Services);
        configure?.Invoke(server);
        var application = builder.Build();
        application.Use((context, next) =>
        {
            if (context.Request.Headers["Shop-User"] is [{ } name]) context.User = UserOf(name);
            return next();
        });
        application.MapGraphQL("/graphql");
        application.MapGraphQL("/other");
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

    /// <summary>A signed-in user; each has the role of its own name.</summary>
    public static ClaimsPrincipal UserOf(string name) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.Name, name), new Claim(ClaimTypes.Role, name)], "test"));

    /// <summary>Sells a book.</summary>
    public void Sell(int number) => Desk.Sell(new Sale(_application.Services.GetRequiredService<Stock>().Products[0], number));

    /// <summary>Asks for server-sent events.</summary>
    public async Task<EventStream> ListenAsync(string query, string? user = null, HttpMethod? method = null, string accept = "text/event-stream")
    {
        var isGet = method == HttpMethod.Get;
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, isGet ? $"/graphql?query={Uri.EscapeDataString(query)}" : "/graphql");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        if (user is not null) request.Headers.Add("Shop-User", user);
        if (!isGet) request.Content = JsonContent.Create(new { query });
        return await EventStream.OpenAsync(Client, request);
    }

    /// <summary>Opens a WebSocket.</summary>
    public async Task<SocketClient> ConnectAsync(string? user = null, string? protocol = "graphql-transport-ws", string path = "graphql")
    {
        var socket = new ClientWebSocket();
        if (protocol is not null) socket.Options.AddSubProtocol(protocol);
        if (user is not null) socket.Options.SetRequestHeader("Shop-User", user);
        await socket.ConnectAsync(new Uri(Client.BaseAddress!.ToString().Replace("http", "ws", StringComparison.Ordinal) + path), TestContext.Current.CancellationToken);
        return new SocketClient(socket);
    }

    /// <summary>Stops as a host does.</summary>
    public Task StopAsync() => _application.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.DisposeAsync();
    }
}
