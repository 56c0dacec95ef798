using System.Text.Json;
using Xunit;

namespace Regionetwerk.House.Tests.Draaien;

/// <summary>Somebody who keeps listening, over server-sent events.</summary>
public sealed class Luisteraar : IDisposable
{
    private readonly HttpResponseMessage _antwoord;
    private readonly StreamReader _regels;

    private Luisteraar(HttpResponseMessage antwoord, StreamReader regels) => (_antwoord, _regels) = (antwoord, regels);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Reads the answer as it comes.</summary>
    public static async Task<Luisteraar> Begin(HttpResponseMessage antwoord)
    {
        Assert.Equal("text/event-stream", antwoord.Content.Headers.ContentType?.MediaType);
        return new(antwoord, new(await antwoord.Content.ReadAsStreamAsync(Ct)));
    }

    /// <summary>The next response; null when there are no more. Comments, which keep the connection alive, are passed over.</summary>
    public async Task<Antwoord?> Volgende()
    {
        string? gebeurtenis = null;
        while (await _regels.ReadLineAsync(Ct) is { } regel)
        {
            if (regel.StartsWith("event: ", StringComparison.Ordinal))
                gebeurtenis = regel["event: ".Length..];
            else if (gebeurtenis is "complete")
                return null;
            else if (regel.StartsWith("data: ", StringComparison.Ordinal))
                return new(_antwoord.StatusCode, gebeurtenis, regel["data: ".Length..]);
        }
        return null;
    }

    /// <summary>What the only root field tells next.</summary>
    public async Task<JsonElement> Hoort() =>
        (await Volgende() ?? throw new InvalidOperationException("There is no more to hear.")).Payload;

    public void Dispose()
    {
        _regels.Dispose();
        _antwoord.Dispose();
    }
}
