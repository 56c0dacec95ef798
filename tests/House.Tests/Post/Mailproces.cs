using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Regionetwerk.House.Tests.Post;

/// <summary>What came in.</summary>
public sealed record Bericht(string Van, string[] Aan, bool Versleuteld, string Tekst);

/// <summary>A mail server that others wrote, as a process: <c>tests/Clients/smtp.mjs</c>. It ends with whoever began it.</summary>
internal sealed class Mailproces : IDisposable
{
    private readonly Process _proces;

    private Mailproces(Process proces, int poort) => (_proces, Poort) = (proces, poort);

    public int Poort { get; }

    /// <summary>Starts it, and waits until it says on which port it listens.</summary>
    /// <param name="wie">User and password, when it wants somebody to sign in.</param>
    public static async Task<Mailproces> Begin(params string[] wie)
    {
        var proces = Process.Start(new ProcessStartInfo("node", ["smtp.mjs", .. wie])
        {
            WorkingDirectory = Path.Combine(Huis.Hoofdmap, "tests", "Clients"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var poort = await proces.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        return new(proces, int.Parse(poort!, CultureInfo.InvariantCulture));
    }

    /// <summary>The next message that it took.</summary>
    public async Task<Bericht> Volgende()
    {
        var regel = await _proces.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        return JsonSerializer.Deserialize<Bericht>(regel!, JsonSerializerOptions.Web)!;
    }

    /// <summary>All that it took and that nobody heard of yet; it ends.</summary>
    public async Task<IReadOnlyList<Bericht>> Rest()
    {
        _proces.StandardInput.Close();
        var berichten = new List<Bericht>();
        while (await _proces.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } regel)
            berichten.Add(JsonSerializer.Deserialize<Bericht>(regel, JsonSerializerOptions.Web)!);
        return berichten;
    }

    public void Dispose()
    {
        if (!_proces.HasExited)
            _proces.Kill();
        _proces.Dispose();
    }
}
