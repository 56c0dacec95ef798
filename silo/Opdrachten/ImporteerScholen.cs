using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Silo.Scholen;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Silo.Opdrachten;

/// <summary>The command <c>import scholen FILE</c>.</summary>
public static class ImporteerScholen
{
    private const string Peildatum = "peildatum";

    /// <summary>The command.</summary>
    public static Commando Commando { get; } = new(
        "import scholen",
        $"BESTAND [--{Peildatum} jjjj-mm-dd]",
        "Neem een levering van DUO over; ongewijzigd bij meer dan 5% geweigerde regels.",
        VoerUitAsync)
    {
        Aantal = 1,
        Opties = [Peildatum],
    };

    private static async Task<int> VoerUitAsync(CommandoVraag vraag)
    {
        DateOnly? peildatum = null;
        if (vraag.Opties.TryGetValue(Peildatum, out var tekst))
        {
            if (!DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum))
            {
                await vraag.Uit.WriteLineAsync($"'{tekst}' is geen datum jjjj-mm-dd. Er is niets gewijzigd.");
                return Opdrachtregel.Onbegrepen;
            }
            peildatum = datum;
        }
        var diensten = vraag.Diensten;
        var import = new ImportScholen(
            diensten.GetRequiredService<GemeenteRegister>(),
            diensten.GetRequiredService<IScholenOpslag>(),
            new DuoLimieten(),
            diensten.GetRequiredService<TimeProvider>());
        return await import.VoerUitAsync(vraag.Argumenten[0], peildatum, vraag.Uit, vraag.Ct);
    }
}
