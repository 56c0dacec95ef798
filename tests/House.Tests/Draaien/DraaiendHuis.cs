using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Toegang;
using Regionetwerk.Tests;
using Xunit;

namespace Regionetwerk.House.Tests.Draaien;

/// <summary>
/// The whole house in this process: the real api on a port of its own, a real database of its own, reference data and
/// samples loaded. One per test class: its tests make records under names of their own and do not disturb each other.
/// </summary>
public sealed class DraaiendHuis : IAsyncLifetime
{
    private readonly Datamap _map = new();
    private readonly ConcurrentDictionary<(string, string), Client> _clients = new();
    private IAsyncDisposable? _silos;
    private WebApplication? _app;
    private HttpClient? _http;

    /// <summary>The clock of the house.</summary>
    public TimeProvider Klok { get; init; } = TimeProvider.System;

    /// <summary>Further settings.</summary>
    public string[] Instellingen { get; init; } = [];

    /// <summary>Whoever has not signed in.</summary>
    public Client Niemand => new(Http, token: null);

    /// <summary>What runs in it.</summary>
    public IServiceProvider Diensten => _app!.Services;

    /// <summary>HTTP to this house, without any sign-in.</summary>
    public HttpClient Http => _http!;

    /// <summary>The database, as the measurements name it.</summary>
    public string Database => _map.Database.Naam;

    /// <summary>The key that signs tokens here.</summary>
    public byte[] Sleutel => File.ReadAllBytes(Path.Combine(_map.Pad, DevSleutel.Bestand));

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _silos = await Silos.BeginAsync(_map.Instellingen, Klok);
        _app = ApiHost.Bouw([.. _map.Instellingen, .. Instellingen, "--urls", "http://127.0.0.1:0", "--environment", "Development"], Klok);
        await _app.BereidVoorAsync(TextWriter.Null);
        await _app.StartAsync();
        _http = new() { BaseAddress = new(_app.Urls.Single()) };
    }

    /// <summary>Somebody of this organisation, signed in.</summary>
    public async Task<Client> Als(string organisatie, string rol = "beheerder")
    {
        if (_clients.TryGetValue((organisatie, rol), out var bekend))
            return bekend;
        return _clients[(organisatie, rol)] = await Client.MeldAan(Http, organisatie, rol);
    }

    /// <summary>Whoever shows this token.</summary>
    public Client Met(string token) => new(Http, token);

    /// <summary>How many events are on disk: what was carried out, whatever was answered.</summary>
    public long Gebeurtenissen() => _map.Database.Waarde<long>("SELECT count(*) FROM events");

    /// <summary>What stands in the log, past the product.</summary>
    public IReadOnlyList<string> Logregels(string kolommen, string voorwaarde = "1 = 1") =>
        _map.Database.Rijen($"SELECT {kolommen} FROM logboek WHERE {voorwaarde} ORDER BY nummer");

    /// <summary>What is done to the database by hand.</summary>
    public Proefdatabase Proefdatabase => _map.Database;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _http?.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();
        if (_silos is not null)
            await _silos.DisposeAsync();
        _map.Dispose();
    }
}
