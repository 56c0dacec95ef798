using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Execution;

namespace Regionetwerk.GraphQL.Tests.Shop;

/// <summary>The shop's server, without HTTP.</summary>
public sealed class ShopServer : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public ShopServer(Action<GraphQLServerBuilder>? configure = null)
    {
        var services = new ServiceCollection();
        configure?.Invoke(AddTo(services));
        if (configure is null) AddTo(services);
        _services = services.BuildServiceProvider();
    }

    public IServiceProvider Services => _services;

    public SalesDesk Desk => _services.GetRequiredService<SalesDesk>();

    public LoaderLog Log => _services.GetRequiredService<LoaderLog>();

    public GraphQLExecutor Executor => _services.GetRequiredService<GraphQLExecutor>();

    public static GraphQLServerBuilder AddTo(IServiceCollection services)
    {
        services.AddSingleton<Stock>().AddSingleton<LoaderLog>().AddSingleton<Counter>().AddSingleton<SalesDesk>().AddScoped<SharedLoad>().AddScoped<Gate>();
        return services.AddGraphQLServer().AddTypesFrom(typeof(ShopServer).Assembly).AddScalar(new MoneyType()).ReportCost(false);
    }

    /// <summary>The response as text.</summary>
    public async Task<string> AskAsync(string query, string? variables = null, string? operationName = null, ClaimsPrincipal? user = null)
    {
        using var json = variables is null ? null : JsonDocument.Parse(variables);
        await using var scope = _services.CreateAsyncScope();
        using var output = new ResponseBuffer();

        // As in ASP.NET Core: without the synchronization context of the test.
        await Task.Run(() => Executor.ExecuteAsync(
            Executor.Prepare(new GraphQLRequest(query, operationName, json?.RootElement), user ?? new ClaimsPrincipal()), scope.ServiceProvider, user ?? new ClaimsPrincipal(), output, TestContext.Current.CancellationToken));
        return Encoding.UTF8.GetString(output.Written.Span);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
