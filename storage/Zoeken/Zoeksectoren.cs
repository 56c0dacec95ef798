using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>Hoe mensen een sector noemen: voluit of met de afkorting.</summary>
internal static class Zoeksectoren
{
    /// <summary>De woorden van deze sectoren.</summary>
    public static string Woorden(IEnumerable<string> sectoren) => string.Join(' ', sectoren.Select(sector => sector + " " + Voluit(sector)));

    private static string Voluit(string sector) => Enum.TryParse<Sector>(sector, ignoreCase: true, out var bekend) ? bekend switch
    {
        Sector.VVE => "voorschoolse vroegschoolse educatie",
        Sector.PO => "basisonderwijs primair onderwijs",
        Sector.SBO => "speciaal basisonderwijs",
        Sector.SO => "speciaal onderwijs",
        Sector.VSO => "voortgezet speciaal onderwijs",
        Sector.VO => "voortgezet onderwijs",
        Sector.MBO => "middelbaar beroepsonderwijs",
        _ => "",
    } : "";
}
