using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Silo.Hosting;

namespace Regionetwerk.Silo.Opdrachten;

/// <summary>The command <c>migrate</c>: makes a data folder ready before the service starts on it, as a deployment does.</summary>
public static class Migrate
{
    /// <summary>The command.</summary>
    public static Commando Commando { get; } = new(
        "migrate",
        "",
        "Maak de database gereed of werk haar bij: schema en referentiegegevens; geen voorbeelden.",
        VoerUitAsync)
    {
        ZonderDatabase = true,
    };

    private static async Task<int> VoerUitAsync(CommandoVraag vraag)
    {
        await vraag.Diensten.GetRequiredService<Voorbereiding>().VoerUitAsync(Voorbeeldbeleid.Laat, vraag.Uit, vraag.Ct);
        await Actorplaats.BereidVoorAsync(vraag.Diensten, vraag.Uit, vraag.Ct);
        return Opdrachtregel.Gelukt;
    }
}
