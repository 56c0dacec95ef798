using Microsoft.Extensions.Logging;
using Orleans;
using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Scholen;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Silo.Achtergrond;
using Regionetwerk.Storage.Bijeenkomsten;

namespace Regionetwerk.Silo.Bijeenkomsten;

/// <summary>Reminds whoever registered, the day before. The bijeenkomst itself remembers that it did.</summary>
public sealed class DeelnemersHerinneren(Bijeenkomstwerk werk, IGrainFactory grains, TimeProvider tijd, ILogger<DeelnemersHerinneren> log) : IAchtergrondtaak
{
    public string Naam => "deelnemers-herinneren";

    public TimeSpan Elke => TimeSpan.FromMinutes(10);

    public Task VoerUitAsync(CancellationToken ct) => Platformwerk.DoeAsync(
        () => werk.TeHerinnerenAsync(NederlandseDag.Van(tijd.GetUtcNow())), (eigenaar, id) => grains.Eigenaar(eigenaar).DeelnemersHerinneren(new(id)), log, ct);
}

/// <summary>Commands that the platform gives by itself.</summary>
internal static class Platformwerk
{
    public static async Task DoeAsync(
        Func<ValueTask<List<(string Eigenaar, Guid Id)>>> zoek, Func<string, Guid, Task<Uitkomst>> opdracht, ILogger log, CancellationToken ct)
    {
        foreach (var (eigenaar, id) in await zoek())
        {
            ct.ThrowIfCancellationRequested();
            Aanroeper.Huidig = Aanroeper.Systeem;
            try
            {
                await opdracht(eigenaar, id);
            }
            // What is wrong with one is no reason to leave the others waiting.
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                log.LogError(fout, "Work of the platform at {Record} failed.", id);
            }
        }
    }

    public static IEigenaarGrain Eigenaar(this IGrainFactory grains, string sleutel)
    {
        if (EigenaarSleutel.IsGemeente(sleutel))
            return grains.GetGrain<IGemeenteGrain>(sleutel);
        return EigenaarSleutel.IsSchool(sleutel) ? grains.GetGrain<ISchoolGrain>(sleutel) : grains.GetGrain<IOrganisatieGrain>(sleutel);
    }
}
