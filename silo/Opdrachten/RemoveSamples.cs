using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Silo.Scholen;
using Regionetwerk.Storage.Voorbeelden;

namespace Regionetwerk.Silo.Opdrachten;

/// <summary>The command <c>remove-samples</c>: before the real owners join.</summary>
public static class RemoveSamples
{
    /// <summary>The command.</summary>
    public static Commando Commando { get; } = new(
        "remove-samples",
        "",
        "Verwijder alle voorbeeldgegevens, in een keer; echte gegevens blijven.",
        VoerUitAsync);

    private static async Task<int> VoerUitAsync(CommandoVraag vraag)
    {
        var (diensten, uit) = (vraag.Diensten, vraag.Uit);
        var verwijderd = await diensten.GetRequiredService<VoorbeeldenVerwijderen>().VoerUitAsync();
        if (verwijderd.Hindernissen is { IsEmpty: false } hindernissen)
        {
            await uit.WriteLineAsync(
                $"Er is niets verwijderd: {Getal.Heel(hindernissen.Length)} echte gegevens rusten op voorbeelden. Haal die eerst weg.");
            var getoond = vraag.Opslag.Limieten.DifferencesShown;
            foreach (var (soort, sleutel, eigenaar, voorbeeld) in hindernissen.Take(getoond))
                await uit.WriteLineAsync($"  {soort} {sleutel} van {eigenaar} rust op {voorbeeld}");
            if (hindernissen.Length > getoond)
                await uit.WriteLineAsync($"  en nog {Getal.Heel(hindernissen.Length - getoond)}");
            return Opdrachtregel.Mislukt;
        }
        await uit.WriteLineAsync(verwijderd.Stromen == 0
            ? "Er zijn geen voorbeeldgegevens."
            : $"Verwijderd: {Getal.Heel(verwijderd.Stromen)} voorbeelden met {Getal.Heel(verwijderd.Gebeurtenissen)} gebeurtenissen. "
                + "Draait de dienst op deze gegevensmap? Start haar dan opnieuw.");
        return Opdrachtregel.Gelukt;
    }
}
