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
    private readonly Datamap? _gegeven;
    private readonly ConcurrentDictionary<(string, string), Client> _clients = new();
    private Datamap? _eigen;
    private IAsyncDisposable? _silos;
    private WebApplication? _app;
    private HttpClient? _http;

    /// <summary>The clock of the house.</summary>
    public TimeProvider Klok { get; init; } = TimeProvider.System;

    /// <summary>Where it lives; a place of its own, unless one is given: that one stays.</summary>
    public Datamap Map
    {
        get => _gegeven ?? _eigen!;
        init => _gegeven = value;
    }

    /// <summary>Further settings.</summary>
    public string[] Instellingen { get; init; } = [];

    /// <summary>Whoever has not signed in.</summary>
    public Client Niemand => new(Http, token: null);

    /// <summary>What runs in it.</summary>
    public IServiceProvider Diensten => _app!.Services;

    /// <summary>HTTP to this house, without any sign-in.</summary>
    public HttpClient Http => _http!;

    /// <summary>The database, as the measurements name it.</summary>
    public string Database => Map.Database.Naam;

    /// <summary>The key that signs tokens here.</summary>
    public byte[] Sleutel => File.ReadAllBytes(Path.Combine(Map.Pad, DevSleutel.Bestand));

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // What a house with a clock of its own loads is dated by that clock.
        if (_gegeven is null)
            _eigen = Klok == TimeProvider.System ? await EersteStart.KopieAsync() : new();
        _silos = await Silos.BeginAsync(Map.Instellingen, Klok);
        _app = EersteStart.Bouw(Map, Klok, Instellingen);
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
    public long Gebeurtenissen() => Map.Database.Waarde<long>("SELECT count(*) FROM events");

    /// <summary>What stands in the log, past the product.</summary>
    public IReadOnlyList<string> Logregels(string kolommen, string voorwaarde = "1 = 1") =>
        Map.Database.Rijen($"SELECT {kolommen} FROM logboek WHERE {voorwaarde} ORDER BY nummer");

    /// <summary>What is done to the database by hand.</summary>
    public Proefdatabase Proefdatabase => Map.Database;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _http?.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();
        if (_silos is not null)
            await _silos.DisposeAsync();
        _eigen?.Dispose();
    }
}
