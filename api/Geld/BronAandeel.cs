using Regionetwerk.Api.Programmas;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Geld;

/// <summary>Wat één bron betaalt; geld dat afloopt en geld dat terugkomt staan apart.</summary>
public sealed class BronAandeel(BronDeel deel, double? genormeerd, Cijfer cijfer, Selectie selectie)
{
    [GraphQLIgnore]
    public Cijfer Cijfer => cijfer;

    [GraphQLIgnore]
    public Selectie Selectie => selectie;

    public Bron Bron => deel.Bron;

    public Bedrag Bedrag => Bedrag.UitCenten(deel.Bedrag);

    /// <summary>Het bedrag gedeeld door de norm; null wanneer de norm onbekend is.</summary>
    public double? Genormeerd => genormeerd;

    /// <summary>0 tot en met 1; de aandelen van een gemeente tellen op tot 1.</summary>
    public double Aandeel => deel.Aandeel;

    /// <summary>Waar voor geld dat afloopt. Heeft een bron geld van beide soorten, dan staat zij er twee keer.</summary>
    public bool Tijdelijk => deel.Tijdelijk;

    /// <summary>Het deel van het bedrag dat een ander dan de betaler heeft opgegeven: van horen zeggen.</summary>
    public Bedrag Opgegeven => Bedrag.UitCenten(deel.Opgegeven);

    /// <summary>Het deel van het bedrag dat niet meer past bij het programma, nadat dat veranderde.</summary>
    public Bedrag Strijdig => Bedrag.UitCenten(deel.Strijdig);
}

/// <summary>Wat pas gelezen wordt wanneer ernaar gevraagd is.</summary>
[ExtendObjectType<BronAandeel>]
public static class BronAandeelVelden
{
    /// <summary>De records onder dit bedrag; samen zijn zij precies dat bedrag.</summary>
    [UsePaging]
    public static Task<Connection<Post>> Posten(
        [Parent] BronAandeel aandeel, PagingArguments pagina, PostenLoader bladen, AantalPostenLoader aantallen) =>
        Postenlijst.Lees(aandeel.Cijfer, aandeel.Selectie, pagina, bladen, aantallen);
}

/// <summary>Hoe één programma betaald wordt.</summary>
public sealed class ProgrammaFinanciering(GemeenteFinanciering gemeente, Programma programma, ProgrammaMix mix)
{
    [GraphQLIgnore]
    public Cijfer Cijfer => new(gemeente.Cijfers.Gemeente.Code, mix.Programma);

    [GraphQLIgnore]
    public Selectie Selectie => gemeente.Selectie;

    public Programma Programma => programma;

    public Bedrag Totaal => Bedrag.UitCenten(mix.Totaal);

    /// <summary>Per bron, het hoogste bedrag eerst.</summary>
    public IReadOnlyList<BronAandeel> Mix =>
    [
        .. mix.Mix.Select(deel => new BronAandeel(
            deel, gemeente.PerNorm(deel.Bedrag), Cijfer.VanDeel(gemeente.Cijfers.Gemeente.Code, deel, mix.Programma), gemeente.Selectie)),
    ];
}

/// <summary>Wat pas gelezen wordt wanneer ernaar gevraagd is.</summary>
[ExtendObjectType<ProgrammaFinanciering>]
public static class ProgrammaFinancieringVelden
{
    /// <summary>De records onder het totaal; samen zijn zij precies dat bedrag.</summary>
    [UsePaging]
    public static Task<Connection<Post>> Posten(
        [Parent] ProgrammaFinanciering programma, PagingArguments pagina, PostenLoader bladen, AantalPostenLoader aantallen) =>
        Postenlijst.Lees(programma.Cijfer, programma.Selectie, pagina, bladen, aantallen);
}

/// <summary>Wat voor één jaar is vastgelegd, en wat er naar verwachting bij komt.</summary>
public sealed class JaarBedrag(JaarDeel deel)
{
    public int Jaar => deel.Jaar;

    /// <summary>Vastgelegd geld dat naar verwachting ieder jaar terugkomt.</summary>
    public Bedrag Structureel => Bedrag.UitCenten(deel.Structureel);

    /// <summary>Vastgelegd geld dat afloopt.</summary>
    public Bedrag Tijdelijk => Bedrag.UitCenten(deel.Tijdelijk);

    /// <summary>Structureel geld waarvoor dat jaar nog niets is vastgelegd, doorgetrokken van het laatste jaar ervoor.</summary>
    public Bedrag Verondersteld => Bedrag.UitCenten(deel.Verondersteld);
}
