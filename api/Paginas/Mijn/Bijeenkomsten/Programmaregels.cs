using System.Text.RegularExpressions;
using Regionetwerk.Api.Paginas.Bijeenkomsten;

namespace Regionetwerk.Api.Paginas.Mijn.Bijeenkomsten;

/// <summary>A programme as people type it: a part a line, such as <c>09:35-10:00 Presentatie | lector, Hogeschool Rotterdam</c>.</summary>
public static partial class Programmaregels
{
    /// <summary>What was typed, or the first line that cannot be read.</summary>
    public static (IReadOnlyList<OnderdeelOpPagina> Onderdelen, string? Fout) Lees(string getypt)
    {
        var onderdelen = new List<OnderdeelOpPagina>();
        foreach (var regel in getypt.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Regel().Match(regel) is not { Success: true } gelezen)
                return ([], $"Deze regel is niet te lezen: {regel[..Math.Min(regel.Length, 60)]}. Begin met de tijd, zoals 09:35-10:00 Presentatie.");
            var sprekers = gelezen.Groups["sprekers"].Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (sprekers.Any(spreker => !spreker.Contains(',', StringComparison.Ordinal)))
                return ([], $"Noem van elke spreker functie en organisatie, met een komma ertussen: {regel[..Math.Min(regel.Length, 60)]}.");
            onderdelen.Add(new(
                gelezen.Groups["van"].Value.PadLeft(5, '0'),
                gelezen.Groups["tot"].Value.PadLeft(5, '0'),
                gelezen.Groups["titel"].Value.Trim(),
                [.. sprekers.Select(spreker => spreker.LastIndexOf(',') is var komma ? new SprekerOpPagina(spreker[..komma].Trim(), spreker[(komma + 1)..].Trim()) : null!)]));
        }
        return (onderdelen, null);
    }

    /// <summary>The same, to type on.</summary>
    public static string Schrijf(IEnumerable<OnderdeelOpPagina> programma) => string.Join('\n', programma.Select(onderdeel =>
        $"{onderdeel.Van}-{onderdeel.Tot} {onderdeel.Titel}"
        + (onderdeel.Sprekers.Count > 0 ? " | " + string.Join("; ", onderdeel.Sprekers.Select(spreker => $"{spreker.Functie}, {spreker.Organisatie}")) : "")));

    [GeneratedRegex(@"^(?<van>([01]?\d|2[0-3]):[0-5]\d)\s*[-–]\s*(?<tot>([01]?\d|2[0-3]):[0-5]\d)\s+(?<titel>[^|]+)(\|(?<sprekers>.*))?$")]
    private static partial Regex Regel();
}
