using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Silo.Hosting;
using Regionetwerk.Silo.Scholen;
using Regionetwerk.Storage.Archief;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Silo.Opdrachten;

/// <summary>The command <c>restore-archive</c>: what an organisatie took along, into an installation of its own.</summary>
public static class RestoreArchive
{
    /// <summary>The command.</summary>
    public static Commando Commando { get; } = new(
        "restore-archive",
        "BESTAND",
        "Zet het archief van een organisatie terug in een lege gegevensmap of database, met dezelfde sleutels; alles of niets.",
        VoerUitAsync)
    {
        Aantal = 1,
        ZonderDatabase = true,
    };

    private static async Task<int> VoerUitAsync(CommandoVraag vraag)
    {
        try
        {
            // Before a database is made for what cannot be used.
            await using var archief = await Archieflezer.OpenAsync(vraag.Argumenten[0], new(), vraag.Ct);
            var herstel = new Archiefherstel(vraag.Diensten.GetRequiredService<Database>(), EventTypes.OfTheDomain);
            var verslag = await herstel.HerstelAsync(archief, vraag.Ct);
            await vraag.Uit.WriteLineAsync(
                $"Teruggezet van {archief.Manifest.Organisatie}: {Getal.Heel(verslag.Stromen)} stromen met {Getal.Heel(verslag.Gebeurtenissen)} gebeurtenissen, "
                + $"{Getal.Heel(verslag.Teksten)} teksten en {Getal.Heel(verslag.Personen)} personen.");
        }
        catch (ArchiefException e)
        {
            await vraag.Uit.WriteLineAsync(e.Message);
            return Opdrachtregel.Mislukt;
        }
        await vraag.Diensten.GetRequiredService<Voorbereiding>().VoerUitAsync(Voorbeeldbeleid.Laat, vraag.Uit, vraag.Ct);
        return await Verify.RunAsync(vraag.Opslag, vraag.Uit, vraag.Ct);
    }
}
