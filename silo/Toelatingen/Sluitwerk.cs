using Microsoft.Extensions.Logging;
using Orleans;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Toelatingen;

namespace Regionetwerk.Silo.Toelatingen;

/// <summary>
/// Takes back what closed organisaties share, by the commands that they would give themselves: so actors, books, read model and who follows them
/// stay one.
/// </summary>
public sealed class Sluitwerk(Naloop naloop, IGrainFactory grains, TimeProvider tijd, ILogger<Sluitwerk> log) : ISluitwerk
{
    /// <inheritdoc/>
    public async Task<bool> RuimOpAsync(string? organisatie, TimeSpan duur, CancellationToken ct)
    {
        var begin = tijd.GetTimestamp();
        HashSet<Nalopen> gedaan = [];
        // Whoever called this is not whose name the books get.
        var aanroeper = Aanroeper.Huidig;
        try
        {
            while (true)
            {
                var open = await naloop.OpenAsync(gedaan.Count, organisatie);
                var rest = open.Where(een => !gedaan.Contains(een)).ToList();
                // What is still there after its turn was refused or failed: the next time is soon.
                if (rest.Count == 0)
                    return open.Count == 0;
                foreach (var een in rest)
                {
                    ct.ThrowIfCancellationRequested();
                    if (tijd.GetElapsedTime(begin) >= duur)
                        return false;
                    gedaan.Add(een);
                    // Taken in anew meanwhile: what is cancelled or withdrawn now would not come back.
                    if (await naloop.IsGeslotenAsync(een.Eigenaar))
                        await ProbeerAsync(een);
                }
            }
        }
        finally
        {
            Aanroeper.Huidig = aanroeper;
        }
    }

    private async Task ProbeerAsync(Nalopen een)
    {
        try
        {
            // Whether an organisatie is a member it says itself, also here; everything else its actor lets the platform do.
            Aanroeper.Huidig = een.Soort is Naloopsoort.Netwerk or Naloopsoort.Werkgroep
                ? new(een.Eigenaar, [Rol.Beheerder], Aanroeper.Systeem.Persoon)
                : Aanroeper.Systeem;
            var uitkomst = await grains.Neem(een);
            if (uitkomst.Weigeringen is [var weigering, ..])
                log.LogWarning("Taking back {Soort} {Record} of a closed organisatie was refused: {Code}.", een.Soort, een.Sleutel, weigering.Code);
        }
        // What is wrong with one is no reason to leave the others waiting.
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            log.LogError(fout, "Taking back {Soort} {Record} of a closed organisatie failed.", een.Soort, een.Sleutel);
        }
    }
}
