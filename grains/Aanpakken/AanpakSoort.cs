namespace Regionetwerk.Grains.Aanpakken;

/// <summary>Wat een aanpak is, in de woorden van gids 003, tabellen A en B.</summary>
public enum AanpakSoort
{
    /// <summary>Een hulpmiddel dat men zelf gebruikt.</summary>
    Gereedschap,

    /// <summary>Een programma of werkwijze die wordt uitgevoerd.</summary>
    Programma,

    /// <summary>Scholing of begeleiding van wie met ouders werkt.</summary>
    Professionalisering,
}
