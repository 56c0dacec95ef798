using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Aanpakken;

/// <summary>Een gemeente waar een aanpak wordt uitgevoerd.</summary>
/// <param name="AantalProgrammas">Hoeveel programma's die u mag zien dat doen.</param>
public sealed record AanpakInGemeente(Gemeente Gemeente, int AantalProgrammas);

/// <summary>Hoe de uitvoering van een aanpak in een jaar betaald wordt, in alle gemeenten samen.</summary>
public sealed class AanpakFinanciering(int jaar, AanpakMix mix)
{
    /// <summary>Kalenderjaar.</summary>
    public int Jaar => jaar;

    /// <summary>Alles samen; null wanneer er voor u niets te zien is: dat is onbekend, en geen nul.</summary>
    public Bedrag? Totaal => mix.Totaal is { } totaal ? Bedrag.UitCenten(totaal) : null;

    /// <summary>Per bron, het hoogste bedrag eerst.</summary>
    [ListSize(20)]
    public IReadOnlyList<AanpakBron> Mix => [.. mix.Mix.Select(deel => new AanpakBron(deel))];

    /// <summary>Waar wanneer er voorbeeldgegevens onder liggen.</summary>
    public bool Voorbeeldcijfers => mix.Voorbeeldcijfers;
}

/// <summary>Wat één bron aan een aanpak betaalt; geld dat afloopt en geld dat terugkomt staan apart.</summary>
public sealed class AanpakBron(BronDeel deel)
{
    public Bron Bron => deel.Bron;

    /// <summary>Waar voor geld dat afloopt.</summary>
    public bool Tijdelijk => deel.Tijdelijk;

    public Bedrag Bedrag => Bedrag.UitCenten(deel.Bedrag);

    /// <summary>0 tot en met 1; de aandelen tellen op tot 1.</summary>
    public double Aandeel => deel.Aandeel;
}
