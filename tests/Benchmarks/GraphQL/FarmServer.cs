using System.Security.Claims;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Execution;

namespace Regionetwerk.Benchmarks.GraphQLServer;

/// <summary>Asks the farm, through everything that a request goes through but HTTP.</summary>
public sealed class FarmServer : IDisposable
{
    public const string Flat = "{ fields { id name area } }";
    public const string Nested = "{ barns { id name cows { id name weight horned milk } } }";

    private readonly ServiceProvider _services;
    private readonly GraphQLExecutor _executor;
    private readonly ClaimsPrincipal _user = new(new ClaimsIdentity("benchmark"));

    public FarmServer()
    {
        var services = new ServiceCollection().AddSingleton<Farm>();
        services.AddGraphQLServer().AddTypesFrom(typeof(Farm).Assembly);
        _services = services.BuildServiceProvider();
        _executor = _services.GetRequiredService<GraphQLExecutor>();
    }

    /// <summary>The length of the response in bytes.</summary>
    public async Task<int> AskAsync(string query)
    {
        await using var scope = _services.CreateAsyncScope();
        using var output = new ResponseBuffer();
        await _executor.ExecuteAsync(_executor.Prepare(new GraphQLRequest(query), _user), scope.ServiceProvider, _user, output, CancellationToken.None);
        return output.Written.Length;
    }

    /// <summary>All that comes before an operation runs; the number of its errors.</summary>
    public int Prepare(string query) => _executor.Prepare(new GraphQLRequest(query), _user).Errors.Count;

    /// <summary>The response to <see cref="Flat"/>, written by hand.</summary>
    public int WriteFlat()
    {
        using var output = new ResponseBuffer();
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        writer.WriteStartObject("data"u8);
        writer.WriteStartArray("fields"u8);
        foreach (var field in _services.GetRequiredService<Farm>().Fields)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, field.Id);
            writer.WriteString("name"u8, field.Name);
            writer.WriteNumber("area"u8, field.Area);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();
        return output.Written.Length;
    }

    /// <summary>The response to <see cref="Nested"/>, written by hand.</summary>
    public int WriteNested()
    {
        var farm = _services.GetRequiredService<Farm>();
        using var output = new ResponseBuffer();
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        writer.WriteStartObject("data"u8);
        writer.WriteStartArray("barns"u8);
        foreach (var barn in farm.Barns)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, barn.Id);
            writer.WriteString("name"u8, barn.Name);
            writer.WriteStartArray("cows"u8);
            foreach (var cow in farm.Cows[barn.Id])
            {
                writer.WriteStartObject();
                writer.WriteString("id"u8, cow.Id);
                writer.WriteString("name"u8, cow.Name);
                writer.WriteNumber("weight"u8, cow.Weight);
                writer.WriteBoolean("horned"u8, cow.Horned);
                writer.WriteNumber("milk"u8, cow.Milk);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();
        return output.Written.Length;
    }

    public void Dispose() => _services.Dispose();
}
