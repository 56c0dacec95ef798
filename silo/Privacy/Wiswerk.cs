using Microsoft.Extensions.Logging;
using Orleans;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Silo.Bijeenkomsten;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Privacy;

namespace Regionetwerk.Silo.Privacy;

/// <summary>
/// Erases on behalf of the person whose data they are. First the data themselves, at once and all together; then each owner's actor puts it in
/// the books. What a crash leaves of the second is done by <see cref="Wistaak"/>.
/// </summary>
public sealed class Wiswerk(Wislijst lijst, IGrainFactory grains, ILogger<Wiswerk> meldingen) : IWiswerk
{
    /// <inheritdoc/>
    public async Task WisAsync(IReadOnlyCollection<Guid> records, Spoor spoor, CancellationToken ct)
    {
        await lijst.AskAsync(records, Wissing.Regel("gegevens-wissen", records, spoor));
        await MaakAfAsync(ct);
    }

    /// <summary>Puts in the books what was asked and is not there yet. What fails is left for the next time.</summary>
    public async Task MaakAfAsync(CancellationToken ct)
    {
        HashSet<Guid> mislukt = [];
        // Whoever called this is not whose name the books get.
        var aanroeper = Aanroeper.Huidig;
        try
        {
            while ((await lijst.OpenAsync()).Where(een => !mislukt.Contains(een.Record)).ToList() is { Count: > 0 } open)
            {
                foreach (var een in open)
                {
                    ct.ThrowIfCancellationRequested();
                    if (!await ProbeerAsync(een))
                        mislukt.Add(een.Record);
                }
            }
        }
        finally
        {
            Aanroeper.Huidig = aanroeper;
        }
    }

    private async Task<bool> ProbeerAsync(TeWissen een)
    {
        try
        {
            Aanroeper.Huidig = Aanroeper.Systeem;
            var uitkomst = await WisAsync(een);
            if (uitkomst?.Weigeringen is { IsDefaultOrEmpty: false } weigeringen)
                meldingen.LogWarning("Erasing {Soort} {Record} was refused in the books: {Code}.", een.Soort, een.Record, weigeringen[0].Code);
            await lijst.DoneAsync(een.Record);
            return true;
        }
        // What is wrong with one is no reason to leave the others waiting.
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            meldingen.LogError(fout, "Erasing {Soort} {Record} is not in the books yet.", een.Soort, een.Record);
            return false;
        }
    }

    private async Task<Uitkomst?> WisAsync(TeWissen een) => een.Soort switch
    {
        Wissoort.Contact => await grains.Eigenaar(een.Eigenaar).ContactWissen(new(een.Record)),
        Wissoort.Aanmelding => await grains.Eigenaar(een.Eigenaar).AanmeldingWissen(new(een.Bij, een.Record)),
        Wissoort.Kennisitem => await grains.Eigenaar(een.Eigenaar).KennisitemIntrekken(new(een.Record)),
        _ => null,
    };
}
