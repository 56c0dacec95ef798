using Regionetwerk.Api.Paginas.Diagrammen;

namespace Regionetwerk.Api.Paginas.Vergelijken;

/// <summary>The years of one gemeente, those behind and those to come, drawn and told.</summary>
public static class Vooruitblik
{
    /// <summary>The bars, one per year.</summary>
    public static Staafdiagram Diagram(Uitgelicht gemeente) => new(
        $"vooruitzicht-{gemeente.Gemeente.Code}",
        $"Verloop en vooruitzicht van {gemeente.Gemeente.Naam}",
        Beschrijving(gemeente.Vooruitzicht),
        [.. gemeente.Jaren.Select(Staaf)]);

    private static Staaf Staaf(JaarDeel deel) => new(
        deel.Jaar.ToString(),
        Waarde(deel),
        [
            new((double)deel.Structureel, Vulling.Structureel, $"structureel: {Nederlands.Bedrag(deel.Structureel)}"),
            new((double)deel.Tijdelijk, Vulling.Tijdelijk, $"tijdelijk: {Nederlands.Bedrag(deel.Tijdelijk)}"),
            new((double)deel.Verondersteld, Vulling.Verondersteld, $"verondersteld: {Nederlands.Bedrag(deel.Verondersteld)}"),
        ],
        // On a phone there is no room for it beside two amounts; the filling and the table say it there.
        deel.Structureel + deel.Tijdelijk > 0 && deel.Verondersteld > 0 ? " verondersteld" : null);

    private static string Waarde(JaarDeel deel) => (deel.Structureel + deel.Tijdelijk, deel.Verondersteld) switch
    {
        (0, 0) => "niets vastgelegd",
        (0, var verondersteld) => $"{Nederlands.Bedrag(verondersteld)} verondersteld",
        (var vast, 0) => Nederlands.Bedrag(vast),
        var (vast, verondersteld) => $"{Nederlands.Bedrag(vast)} + {Nederlands.Bedrag(verondersteld)}",
    };

    // Where temporary money falls away first, and what is then left of the year before.
    private static string Beschrijving(IReadOnlyList<JaarDeel> jaren)
    {
        foreach (var (eerst, dan) in jaren.Zip(jaren.Skip(1)))
        {
            if (dan.Tijdelijk < eerst.Tijdelijk)
            {
                return $"In {dan.Jaar} valt {Nederlands.Bedrag(eerst.Tijdelijk - dan.Tijdelijk)} tijdelijk geld weg ten opzichte van {eerst.Jaar}."
                    + Zonder([.. jaren.Where(jaar => jaar.Jaar >= dan.Jaar)]);
            }
        }
        var zonder = jaren.Reverse().TakeWhile(jaar => jaar.Structureel + jaar.Tijdelijk == 0).LastOrDefault();
        return jaren.Any(jaar => jaar.Tijdelijk > 0)
            ? "In deze jaren valt er geen tijdelijk geld weg."
            : $"Er is geen tijdelijk geld.{(zonder is null ? "" : $" Vanaf {zonder.Jaar} is nog niets vastgelegd.")}";
    }

    // An empty year is the end only when no later one has any.
    private static string Zonder(IReadOnlyList<JaarDeel> jaren) => jaren.FirstOrDefault(jaar => jaar.Tijdelijk == 0) switch
    {
        null => "",
        var leeg when jaren.FirstOrDefault(jaar => jaar.Jaar > leeg.Jaar && jaar.Tijdelijk > 0) is { } weer =>
            $" In {leeg.Jaar} is er geen tijdelijk geld vastgelegd, in {weer.Jaar} wel weer.",
        var leeg => $" Vanaf {leeg.Jaar} is er geen tijdelijk geld meer vastgelegd.",
    };
}
