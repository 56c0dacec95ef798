using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;

namespace Regionetwerk.Api.Inlezen;

/// <summary>Wat er in een bestand staat.</summary>
public enum InleesSoort
{
    /// <summary>Een budget per regel.</summary>
    Budgetten,

    /// <summary>Een besteding per regel.</summary>
    Bestedingen,
}

/// <summary>Wat er van een regel wordt of werd.</summary>
public enum InleesUitslag
{
    /// <summary>Alleen bij een proef, of wanneer om een andere regel niets is vastgelegd: deze regel is goed.</summary>
    ZouWorden,

    /// <summary>Nu vastgelegd.</summary>
    Vastgelegd,

    /// <summary>Deze regel was al eerder vastgelegd, en is het nu niet nog eens.</summary>
    AlVastgelegd,

    /// <summary>Niet vastgelegd.</summary>
    Geweigerd,
}

/// <summary>Wat er van één regel van een bestand wordt of werd.</summary>
/// <param name="Regel">Nummer in het bestand; de regel met de namen van de kolommen is 1.</param>
/// <param name="Uitslag">Wat ervan wordt of werd.</param>
/// <param name="Code">Bij een weigering: de vaste code, zoals FINANCIERING_OVERSCHREDEN.</param>
/// <param name="Bericht">Bij een weigering: wat er aan de hand is en wat u kunt doen.</param>
/// <param name="Kolom">Bij een weigering: de kolom waar het om gaat; null wanneer het om de hele regel gaat.</param>
/// <param name="Omschrijving">Zoals die in het bestand staat.</param>
/// <param name="Bedrag">Het bedrag; null wanneer het niet te lezen is.</param>
/// <param name="Zichtbaarheid">Bij een budget: wie het zal kunnen zien. Een besteding ziet alleen de eigenaar.</param>
/// <param name="Record">Het budget of de besteding, wanneer die is vastgelegd.</param>
public sealed record InleesRegel(
    int Regel,
    InleesUitslag Uitslag,
    string? Code = null,
    string? Bericht = null,
    string? Kolom = null,
    string? Omschrijving = null,
    Bedrag? Bedrag = null,
    Zichtbaarheid? Zichtbaarheid = null,
    INode? Record = null);

/// <summary>Wat er van een bestand wordt of werd, regel voor regel.</summary>
public sealed class InleesVerslag(IReadOnlyList<InleesRegel> regels, IReadOnlyList<string> overgeslagen)
{
    /// <summary>Elke regel, in de volgorde van het bestand. Lege regels staan er niet bij.</summary>
    [ListSize(InleesLimieten.Regels)]
    public IReadOnlyList<InleesRegel> Regels => regels;

    /// <summary>Kolommen die niet gelezen worden.</summary>
    public IReadOnlyList<string> OvergeslagenKolommen => overgeslagen;

    /// <summary>Hoeveel regels vastgelegd zouden worden of zijn.</summary>
    public int AantalGoed => Goed.Count();

    /// <summary>Hoeveel daarvan nu zijn vastgelegd. Is de tijd om voordat alles is gedaan, dan is de rest nog te doen.</summary>
    public int AantalVastgelegd => Vastgelegd.Count();

    /// <summary>Hoeveel regels al eerder waren vastgelegd.</summary>
    public int AantalAlVastgelegd => regels.Count(regel => regel.Uitslag is InleesUitslag.AlVastgelegd);

    /// <summary>Hoeveel regels geweigerd zijn.</summary>
    public int AantalGeweigerd => regels.Count(regel => regel.Uitslag is InleesUitslag.Geweigerd);

    /// <summary>Het bedrag van de regels die vastgelegd zouden worden of zijn.</summary>
    public Bedrag Totaal => Goed.Aggregate(Bedrag.Nul, (som, regel) => som + regel.Bedrag.GetValueOrDefault());

    /// <summary>Het bedrag van de regels die nu zijn vastgelegd.</summary>
    public Bedrag TotaalVastgelegd => Vastgelegd.Aggregate(Bedrag.Nul, (som, regel) => som + regel.Bedrag.GetValueOrDefault());

    private IEnumerable<InleesRegel> Vastgelegd => regels.Where(regel => regel.Uitslag is InleesUitslag.Vastgelegd);

    private IEnumerable<InleesRegel> Goed => regels.Where(regel => regel.Uitslag is InleesUitslag.ZouWorden or InleesUitslag.Vastgelegd);
}
