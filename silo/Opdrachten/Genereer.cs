using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Storage.Voorbeelden;

namespace Regionetwerk.Silo.Opdrachten;

/// <summary>The command <c>generate</c>.</summary>
public static class Genereer
{
    private static readonly Omvang Standaard = new();

    /// <summary>The command.</summary>
    public static Commando Commando { get; } = new(
        "generate",
        "[--gemeenten N] [--budgetten N] [--programmas N] [--zaad N]",
        "Vul een lege gegevensmap met verzonnen cijfers, om belasting te meten.",
        VoerUitAsync)
    {
        Opties = ["gemeenten", "budgetten", "programmas", "zaad"],
        ZonderDatabase = true,
    };

    private static async Task<int> VoerUitAsync(CommandoVraag vraag)
    {
        if (Lees(vraag) is not { } omvang)
        {
            await vraag.Uit.WriteLineAsync("De omvang is in hele getallen van 0 of meer. Er is niets gemaakt.");
            return Opdrachtregel.Onbegrepen;
        }
        var code = await Generate.RunAsync(vraag.Opslag, omvang, vraag.Uit, vraag.Ct);
        if (code == Opdrachtregel.Gelukt)
            await vraag.Diensten.GetRequiredService<VoorbeeldenMerk>().KlaarAsync();
        return code;
    }

    private static Omvang? Lees(CommandoVraag vraag) =>
        Getal(vraag, "gemeenten", Standaard.Gemeenten) is { } gemeenten
        && Getal(vraag, "budgetten", Standaard.Budgetten) is { } budgetten
        && Getal(vraag, "programmas", Standaard.Programmas) is { } programmas
        && Getal(vraag, "zaad", Standaard.Zaad) is { } zaad
            ? new(gemeenten, budgetten, programmas, zaad)
            : null;

    private static int? Getal(CommandoVraag vraag, string optie, int standaard)
    {
        if (!vraag.Opties.TryGetValue(optie, out var tekst))
            return standaard;
        return int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;
    }
}
