using System.Diagnostics;

namespace Regionetwerk.House.Tests.Knooppunten.Verloop;

/// <summary>
/// What clients did and saw, only ever added to, and at once written to a file as JSON lines: who has to find out what went wrong reads it
/// there, also when the test itself was killed.
/// </summary>
internal sealed class Geschiedenis : IDisposable
{
    private readonly Lock _slot = new();
    private readonly List<Poging> _pogingen = [];
    private readonly List<Lezing> _lezingen = [];
    private readonly List<(int Aantal, TaskCompletionSource Bereikt)> _wachtenden = [];
    private readonly StreamWriter _bestand;
    private readonly long _begin = Stopwatch.GetTimestamp();
    private int _bevestigd;

    public Geschiedenis()
    {
        Bestand = Path.Combine(Path.GetTempPath(), $"regionetwerk-knooppunten-{Guid.NewGuid():N}.jsonl");
        _bestand = new(Bestand);
    }

    /// <summary>The clock by which everything is recorded: microseconds since this history began.</summary>
    public long Nu => (long)Stopwatch.GetElapsedTime(_begin).TotalMicroseconds;

    /// <summary>The full path of the file.</summary>
    public string Bestand { get; }

    /// <summary>How many acknowledgements there were, so far.</summary>
    public int Bevestigd
    {
        get
        {
            lock (_slot)
                return _bevestigd;
        }
    }

    /// <summary>What was sent, so far.</summary>
    public IReadOnlyList<Poging> Pogingen
    {
        get
        {
            lock (_slot)
                return [.. _pogingen];
        }
    }

    /// <summary>What was read, so far.</summary>
    public IReadOnlyList<Lezing> Lezingen
    {
        get
        {
            lock (_slot)
                return [.. _lezingen];
        }
    }

    /// <summary>Records what was heard.</summary>
    public void Schrijf(Poging poging)
    {
        lock (_slot)
        {
            _pogingen.Add(poging);
            _bestand.WriteLine(Regels.Van(poging));
            if (poging.Uitslag is not Verloop.Bevestigd)
                return;
            _bevestigd++;
            _wachtenden.Where(wachtende => wachtende.Aantal <= _bevestigd).ToList().ForEach(wachtende => wachtende.Bereikt.TrySetResult());
            _wachtenden.RemoveAll(wachtende => wachtende.Aantal <= _bevestigd);
        }
    }

    /// <summary>Records what was seen.</summary>
    public void Schrijf(IReadOnlyList<Lezing> lezingen)
    {
        lock (_slot)
        {
            _lezingen.AddRange(lezingen);
            foreach (var lezing in lezingen)
                _bestand.WriteLine(Regels.Van(lezing));
        }
    }

    /// <summary>Records what someone who reads the file should know besides.</summary>
    public void Schrijf(string wat, object bijzonderheden)
    {
        lock (_slot)
            _bestand.WriteLine(Regels.Van(wat, Nu, bijzonderheden));
    }

    /// <summary>Until so many more are acknowledged.</summary>
    public Task Na(int erbij, CancellationToken stop)
    {
        var bereikt = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_slot)
            _wachtenden.Add((_bevestigd + erbij, bereikt));
        return bereikt.Task.WaitAsync(stop);
    }

    /// <summary>All was well: nobody will want to read it.</summary>
    public void Weg()
    {
        Dispose();
        File.Delete(Bestand);
    }

    /// <summary>Everything is in the file.</summary>
    public void Dispose()
    {
        lock (_slot)
            _bestand.Dispose();
    }
}
