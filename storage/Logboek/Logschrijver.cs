using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Logboek;

/// <summary>
/// Schrijft in het logboek. Wat tegelijk komt, gaat samen: van dit proces is er één aan het schrijven, en die neemt alles mee wat op hem wacht.
/// Wie schrijft, gaat pas verder wanneer het op de schijf staat; lukt dat niet, dan hoort hij het, en mag hij niets teruggeven.
/// </summary>
public sealed class Logschrijver(Database database, TimeProvider tijd)
{
    private const int MeesteTegelijk = 500;

    private readonly Lock _slot = new();
    private readonly Queue<Wachtend> _wacht = [];
    private bool _bezig;

    /// <summary>Schrijft deze regels, bij elkaar en in deze volgorde.</summary>
    /// <exception cref="DatabaseException">Het logboek is niet te schrijven.</exception>
    public Task SchrijfAsync(params IReadOnlyList<Logregel> regels)
    {
        if (regels.Count == 0)
            return Task.CompletedTask;
        var wachtend = new Wachtend(regels, tijd.GetUtcNow());
        lock (_slot)
        {
            _wacht.Enqueue(wachtend);
            if (!_bezig)
            {
                _bezig = true;
                _ = Task.Run(LeegAsync);
            }
        }
        return wachtend.Klaar.Task;
    }

    private async Task LeegAsync()
    {
        while (Neem() is { Count: > 0 } samen)
        {
            try
            {
                var blad = new Logblad(samen.SelectMany(een => een.Regels.Select(regel => (regel, een.Wanneer))));
                await database.Write(db => blad.SchrijfAsync(db.Session));
                samen.ForEach(een => een.Klaar.SetResult());
            }
            // Whatever it is: all who wait must hear of it.
            catch (Exception e)
            {
                samen.ForEach(een => een.Klaar.SetException(database.Explain(e)));
            }
        }
    }

    private List<Wachtend> Neem()
    {
        lock (_slot)
        {
            List<Wachtend> samen = [];
            while (samen.Count < MeesteTegelijk && _wacht.TryDequeue(out var een))
                samen.Add(een);
            _bezig = samen.Count > 0;
            return samen;
        }
    }

    private sealed record Wachtend(IReadOnlyList<Logregel> Regels, DateTimeOffset Wanneer)
    {
        public TaskCompletionSource Klaar { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
