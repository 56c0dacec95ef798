using System.Collections.Concurrent;
using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Uitval;

/// <summary>
/// Clients that book bestedingen of one euro without end, each under a verzoekId of its own. When the process dies under them they
/// remember what was not acknowledged, and send that first, under the same verzoekId, when it is back.
/// </summary>
internal sealed class Boekers(int aantal, string financieringId)
{
    private readonly ConcurrentDictionary<int, string> _onbeantwoord = new();
    private int _volgnummer;

    /// <summary>By verzoekId, the id of the besteding that was acknowledged.</summary>
    public ConcurrentDictionary<string, string> Bevestigd { get; } = new();

    /// <summary>All book until so many more are acknowledged; then <paramref name="einde"/> happens under their hands.</summary>
    public async Task BoekTot(int erbij, Client client, Func<Task> einde)
    {
        var genoeg = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var doel = Bevestigd.Count + erbij;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var boekers = Enumerable.Range(0, aantal).Select(boeker => Boek(boeker, client, doel, genoeg, stop.Token)).ToArray();
        await await Task.WhenAny(genoeg.Task, Task.WhenAll(boekers));
        await einde();
        await stop.CancelAsync();
        await Task.WhenAll(boekers);
    }

    /// <summary>Sends once more what was never answered.</summary>
    public async Task MaakAf(Client client)
    {
        foreach (var boeker in _onbeantwoord.Keys)
            await Verstuur(boeker, client);
    }

    /// <summary>Sends everything that was acknowledged again.</summary>
    public async Task Herhaal(Client client)
    {
        foreach (var (verzoekId, bestedingId) in Bevestigd)
            Assert.Equal(bestedingId, (await Opdracht(client, verzoekId)).Id());
    }

    private async Task Boek(int boeker, Client client, int doel, TaskCompletionSource genoeg, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await Verstuur(boeker, client);
            }
            // The process was killed: the answer, if there was one, never came.
            catch (HttpRequestException)
            {
                return;
            }
            if (Bevestigd.Count >= doel)
                genoeg.TrySetResult();
        }
    }

    private async Task Verstuur(int boeker, Client client)
    {
        var verzoekId = _onbeantwoord.GetOrAdd(boeker, _ => $"boeking-{Interlocked.Increment(ref _volgnummer)}");
        var bestedingId = (await Opdracht(client, verzoekId)).Id();
        Assert.True(Bevestigd.TryAdd(verzoekId, bestedingId));
        _onbeantwoord.TryRemove(boeker, out _);
    }

    private Task<Antwoord> Opdracht(Client client, string verzoekId) => client.Opdracht(
        "bestedingBoeken", new { financieringId, datum = "2026-06-30", bedrag = 1, omschrijving = verzoekId, verzoekId });
}
