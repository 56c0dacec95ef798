using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Storage.Privacy;

namespace Regionetwerk.Silo.Opdrachten;

/// <summary>The command <c>compact</c>: nothing of what was erased is left in the files of the database.</summary>
public static class Compact
{
    /// <summary>The command.</summary>
    public static Commando Commando { get; } = new(
        "compact",
        "",
        "Schrijf de database opnieuw, zonder resten van wat gewist is. Anderen wachten zolang.",
        VoerUitAsync);

    private static async Task<int> VoerUitAsync(CommandoVraag vraag)
    {
        if (!await vraag.Diensten.GetRequiredService<Opruiming>().CompactAsync(vraag.Ct))
        {
            await vraag.Uit.WriteLineAsync("De database is opnieuw geschreven, maar iemand leest nog in de oude. Stop de dienst en doe het nog eens.");
            return Opdrachtregel.Mislukt;
        }
        await vraag.Uit.WriteLineAsync("De database is opnieuw geschreven; van wat gewist is, staan er geen resten meer in.");
        return Opdrachtregel.Gelukt;
    }
}
