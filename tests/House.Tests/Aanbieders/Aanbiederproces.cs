using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Regionetwerk.House.Tests.Aanbieders;

/// <summary>An OpenID provider that others wrote, as a process: <c>tests/Clients/aanbieder.mjs</c>. It ends with whoever began it.</summary>
internal sealed class Aanbiederproces : IDisposable
{
    private readonly Process _proces;

    private Aanbiederproces(Process proces, string adres) => (_proces, Adres) = (proces, adres);

    /// <summary>Where it is.</summary>
    public string Adres { get; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Starts it, and waits until it says where it is.</summary>
    public static async Task<Aanbiederproces> Begin()
    {
        var proces = Process.Start(new ProcessStartInfo("node", ["aanbieder.mjs"])
        {
            WorkingDirectory = Path.Combine(Huis.Hoofdmap, "tests", "Clients"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        return new(proces, await proces.StandardOutput.ReadLineAsync(Ct) ?? throw new InvalidOperationException("De aanbieder is niet gestart."));
    }

    /// <summary>From now on it signs with another key.</summary>
    public Task Draai() => Doe(new { doe = "draai" });

    /// <summary>From now on it knows this client.</summary>
    public Task Ken(Dictionary<string, object> client) => Doe(new Dictionary<string, object>(client) { ["doe"] = "client" });

    /// <summary>What the app of a partner gets for this audience; without one a token that the provider alone can read.</summary>
    public async Task<string> TokenVanApp(string? publiek) => (await Doe(new { doe = "app", publiek })).GetProperty("access_token").GetString()!;

    /// <summary>From now on it knows this person, and says of him in which groups he is.</summary>
    public Task Kent(string wie, params string[] groepen) => Doe(new { doe = "account", wie, groepen });

    /// <summary>What the app of a partner gets for this audience on behalf of a person.</summary>
    public async Task<string> TokenVan(string wie, string publiek) =>
        (await Doe(new { doe = "persoon", wie, publiek })).GetProperty("access_token").GetString()!;

    public void Dispose()
    {
        if (!_proces.HasExited)
            _proces.Kill();
        _proces.Dispose();
    }

    private async Task<JsonElement> Doe(object wat)
    {
        await _proces.StandardInput.WriteLineAsync(JsonSerializer.Serialize(wat).AsMemory(), Ct);
        await _proces.StandardInput.FlushAsync(Ct);
        return JsonDocument.Parse((await _proces.StandardOutput.ReadLineAsync(Ct))!).RootElement;
    }
}
