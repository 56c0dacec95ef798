using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Grains.Toelatingen;
using Regionetwerk.Storage.Toegang;

namespace Regionetwerk.Silo.Opdrachten;

/// <summary>
/// The commands <c>eerste-beheerder</c> and <c>operator</c>: who is let in by whoever runs the installation, because nobody can let him in on
/// pages. Recorded as an event, by the platform itself.
/// </summary>
public static class Platformtoegang
{
    private const string Directory = "directory";
    private const string Onderwerp = "onderwerp";
    private const string Groep = "groep";

    /// <summary>Makes the first beheerder of the landelijk ondersteuningsaanbod; refuses when there is one.</summary>
    public static Commando EersteBeheerder { get; } = Maak(
        "eerste-beheerder",
        "Laat de eerste beheerder van het landelijk ondersteuningsaanbod toe; daarna laat die anderen toe, op de pagina Toegang.",
        Rol.Beheerder);

    /// <summary>Lets in who runs the platform, and gives him nothing of any organisation.</summary>
    public static Commando Operator { get; } = Maak(
        "operator",
        "Laat toe wie het platform draait; dat geeft in geen organisatie iets.",
        Rol.Operator);

    private static Commando Maak(string naam, string uitleg, Rol rol) => new(
        naam, $"--{Directory} ID --{Onderwerp} ID | --{Groep} ID", uitleg, vraag => VoerUitAsync(vraag, rol))
    {
        Opties = [Directory, Onderwerp, Groep],
    };

    private static async Task<int> VoerUitAsync(CommandoVraag vraag, Rol rol)
    {
        var (directory, onderwerp, groep) = (Van(vraag, Directory), Van(vraag, Onderwerp), Van(vraag, Groep));
        if (directory is null || onderwerp is null == groep is null)
        {
            await vraag.Uit.WriteLineAsync(
                $"Noem --{Directory} (de directory-id van Entra ID, of het adres van de uitgever) en een van --{Onderwerp} (oid of sub van de persoon) en --{Groep}. Er is niets gewijzigd.");
            return Opdrachtregel.Onbegrepen;
        }
        var persoon = onderwerp is null
            ? null
            : await vraag.Diensten.GetRequiredService<Aanmelders>().SleutelAsync(Toelaten.Vorm(directory), Toelaten.Vorm(onderwerp));
        Aanroeper.Huidig = Aanroeper.Systeem;
        var uitkomst = await vraag.Diensten.GetRequiredService<IGrainFactory>().GetGrain<IOrganisatieGrain>(Organisatie.Loa)
            .PlatformToelaten(new(directory, groep, persoon, rol));
        if (uitkomst.Sleutel is null)
        {
            foreach (var weigering in uitkomst.Weigeringen)
                await vraag.Uit.WriteLineAsync(weigering.Bericht);
            return Opdrachtregel.Mislukt;
        }
        await vraag.Uit.WriteLineAsync($"Toegelaten als {rol.ToString().ToLowerInvariant()}: {(groep is null ? "deze persoon" : "deze groep")} van {Toelaten.Vorm(directory)}.");
        return Opdrachtregel.Gelukt;
    }

    private static string? Van(CommandoVraag vraag, string optie) =>
        vraag.Opties.TryGetValue(optie, out var waarde) && !string.IsNullOrWhiteSpace(waarde) ? waarde : null;
}
