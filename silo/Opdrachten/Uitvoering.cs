using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Silo.Opdrachten;

/// <summary>Carries out one command and leaves a line of it in the log of processing, also of one that broke off halfway.</summary>
public static class Uitvoering
{
    /// <summary>Does it.</summary>
    /// <returns>The code of the command; <see cref="Opdrachtregel.Mislukt"/> as well when its line could not be written.</returns>
    public static async Task<int> VoerUitAsync(Commando commando, CommandoVraag vraag, TextWriter fout)
    {
        var code = Opdrachtregel.Mislukt;
        string? gezegd = null;
        try
        {
            code = await commando.VoerUitAsync(vraag);
        }
        catch (DatabaseException e)
        {
            gezegd = e.Message;
            await fout.WriteLineAsync(gezegd);
        }
        catch (OperationCanceledException) when (vraag.Ct.IsCancellationRequested)
        {
            await fout.WriteLineAsync("Afgebroken. Wat nog niet klaar was, is niet gebeurd.");
        }
        finally
        {
            // Whatever happened, part of it may have been done. A database that is away is said once.
            if (!commando.KijktAlleen && code != Opdrachtregel.Onbegrepen && await SchrijfOpAsync(commando, vraag, code) is { } reden && reden != gezegd)
            {
                await fout.WriteLineAsync($"De opdracht is {(code == Opdrachtregel.Gelukt ? "gelukt" : "niet gelukt")}, en staat niet in het logboek: {reden}");
                code = Opdrachtregel.Mislukt;
            }
        }
        return code;
    }

    // Who sits at the machine nobody knows here; that something was done, and when, stands with the rest.
    private static async Task<string?> SchrijfOpAsync(Commando commando, CommandoVraag vraag, int code)
    {
        try
        {
            if (Database.Exists(vraag.Opslag))
            {
                await vraag.Diensten.GetRequiredService<Logschrijver>().SchrijfAsync(new Logregel
                {
                    Soort = Logsoort.Beheer,
                    Naam = commando.Naam.Replace(' ', '-'),
                    Wie = Aanroeper.Systeem,
                    Uitkomst = code == Opdrachtregel.Gelukt ? Logregel.Gelukt : Logregel.Mislukt,
                });
            }
            return null;
        }
        // Whatever it is: it must not hide how the command itself ended.
        catch (Exception e)
        {
            return e.Message;
        }
    }
}
