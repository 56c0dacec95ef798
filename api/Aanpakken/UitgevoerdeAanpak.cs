using Regionetwerk.Storage.Aanpakken;

namespace Regionetwerk.Api.Aanpakken;

/// <summary>Een aanpak die wordt uitgevoerd.</summary>
public sealed class UitgevoerdeAanpak(AanpakGebruik gebruik, AanpakRegister catalogus)
{
    /// <summary>De aanpak, zoals <c>Programma.aanpak</c> haar noemt.</summary>
    public string Slug => gebruik.Slug;

    /// <summary>Hoeveel programma's die u mag zien haar uitvoeren.</summary>
    public int AantalProgrammas => gebruik.Programmas;

    /// <summary>In hoeveel gemeenten die programma's lopen.</summary>
    public int AantalGemeenten => gebruik.Gemeenten;

    /// <summary>Of de catalogus haar kent: dan is zij te lezen met <c>aanpak</c>.</summary>
    public bool InCatalogus => catalogus.Vind(gebruik.Slug) is not null;
}
