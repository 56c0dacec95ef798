using System.Text;
using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Knooppunten.Verloop;
using Regionetwerk.Silo.Opdrachten;

namespace Regionetwerk.House.Tests.Knooppunten.Spel;

/// <summary>
/// Reads the feed with <c>silo -- feed</c>, from the first event on. Now and then it is broken off, and goes on after a line that it was
/// given a little before: it had not come further with its own work.
/// </summary>
internal sealed class Volger(string naam, Opslagplek opslag, Geschiedenis geschiedenis, Random kans)
{
    private const int Achter = 3;

    private readonly Lock _slot = new();
    private readonly List<(string Stroom, long Versie)> _gezien = [];
    private readonly HashSet<(string Stroom, long Versie)> _nietGezien = [];
    private readonly Queue<string> _laatstePosities = new();
    private TaskCompletionSource? _alles;

    /// <summary>What it was given, in that order, without these.</summary>
    public Feedlezing Lezing(IReadOnlySet<(string, long)> ervoor)
    {
        lock (_slot)
            return new(naam, [.. _gezien.Where(een => !ervoor.Contains(een))]);
    }

    /// <summary>Reads until it has to stop.</summary>
    public async Task Volg(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            using var onderbreking = CancellationTokenSource.CreateLinkedTokenSource(stop);
            await using var uit = new Opvang(this, onderbreking, kans.Next(20, 2_000));
            await using var fout = new StringWriter();
            string[] verder = _laatstePosities.TryPeek(out var positie) ? ["--na", positie] : [];
            var code = await Opdrachtregel.VoerUitAsync(["feed", .. verder, .. opslag.Instellingen], uit, fout, onderbreking.Token);
            geschiedenis.Schrijf("feed onderbroken", new { naam, code, fout = fout.ToString() });
            if (code != Opdrachtregel.Gelukt)
                await Task.Delay(Speler.Adempauze, CancellationToken.None);
        }
    }

    /// <summary>Until it was given all of these.</summary>
    public Task Tot(IEnumerable<(string Stroom, long Versie)> alles)
    {
        lock (_slot)
        {
            _nietGezien.UnionWith(alles.Except(_gezien));
            _alles = new(TaskCreationOptions.RunContinuationsAsynchronously);
            Kijk();
            return _alles.Task;
        }
    }

    private void Krijg(string regel)
    {
        var json = JsonDocument.Parse(regel).RootElement;
        lock (_slot)
        {
            _gezien.Add((json.Op("stroom").GetString()!, json.Op("versie").GetInt64()));
            _nietGezien.Remove(_gezien[^1]);
            _laatstePosities.Enqueue(json.Op("positie").GetString()!);
            if (_laatstePosities.Count > Achter)
                _laatstePosities.Dequeue();
            Kijk();
        }
    }

    private void Kijk()
    {
        if (_nietGezien.Count == 0)
            _alles?.TrySetResult();
    }

    /// <summary>Catches lines, and breaks the command off after so many.</summary>
    private sealed class Opvang(Volger volger, CancellationTokenSource onderbreking, int regels) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override async Task WriteLineAsync(string? value)
        {
            volger.Krijg(value!);
            if (--regels == 0)
                await onderbreking.CancelAsync();
        }
    }
}
