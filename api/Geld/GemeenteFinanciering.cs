using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Api.Programmas;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Geld;

/// <summary>Hoe programma's in één gemeente betaald worden.</summary>
public sealed class GemeenteFinanciering(GemeenteMix mix, Norm norm, Selectie selectie)
{
    [GraphQLIgnore]
    public Selectie Selectie => selectie;

    [GraphQLIgnore]
    public GemeenteMix Cijfers => mix;

    internal double? PerNorm(long centen) => mix.Genormeerd(centen, norm);

    public Gemeente Gemeente => new(mix.Gemeente);

    /// <summary>Onwaar wanneer er voor deze vrager niets te zien is; alle bedragen zijn dan null, nooit 0.</summary>
    public bool Deelt => mix.Deelt;

    /// <summary>Onwaar bij een totaal van 0 wanneer in deze selectie niets te zien is; waar wanneer die 0 is vastgelegd.</summary>
    public bool InSelectie => mix.InSelectie;

    /// <summary>De eigenaar verklaart dat dit jaar compleet gedeeld is met aangemelde deelnemers; wie niet is aangemeld ziet daarvan alleen wat openbaar is.</summary>
    public bool Volledig => mix.Volledig;

    /// <summary>Wat voor dit jaar is vastgelegd voor programma's in deze gemeente, wie ook betaalt.</summary>
    public Bedrag? Totaal => mix.Totaal is { } centen ? Bedrag.UitCenten(centen) : null;

    /// <summary>Het totaal gedeeld door de norm; null wanneer de norm onbekend is.</summary>
    public double? Genormeerd => mix.Totaal is { } centen ? mix.Genormeerd(centen, norm) : null;

    /// <summary>Per bron, het hoogste bedrag eerst.</summary>
    public IReadOnlyList<BronAandeel> Mix =>
        [.. mix.Mix.Select(deel => new BronAandeel(deel, PerNorm(deel.Bedrag), Cijfer.VanDeel(mix.Gemeente.Code, deel), selectie))];

    /// <summary>Deel van het totaal dat tijdelijk geld is, 0 tot en met 1; null zonder totaal.</summary>
    public double? Borgingsrisico => mix.Borgingsrisico;

    /// <summary>Het deel van het totaal dat een ander dan de betaler heeft opgegeven: van horen zeggen. Het wijkt zodra de betaler het zelf vastlegt.</summary>
    public Bedrag? Opgegeven => mix.Deelt ? Bedrag.UitCenten(mix.Opgegeven) : null;

    /// <summary>Het deel van het totaal dat niet meer past bij het programma waarvoor het is vastgelegd, nadat dat veranderde.</summary>
    public Bedrag? Strijdig => mix.Deelt ? Bedrag.UitCenten(mix.Strijdig) : null;

    /// <summary>Fte's van de gekozen functie in de programma's van deze selectie, voor zover u die ziet; null wanneer er geen zijn vastgelegd.</summary>
    public double? Fte => mix.Fte;

    /// <summary>Waar wanneer er voorbeeldcijfers onder liggen.</summary>
    public bool Voorbeeldcijfers => mix.Voorbeeldcijfers;
}

/// <summary>Wat pas gelezen wordt wanneer ernaar gevraagd is.</summary>
[ExtendObjectType<GemeenteFinanciering>]
public static class GemeenteFinancieringVelden
{
    /// <summary>Per programma, het hoogste bedrag eerst.</summary>
    public static async Task<IReadOnlyList<ProgrammaFinanciering>> Programmas(
        [Parent] GemeenteFinanciering gemeente, ProgrammaMixLoader mixen, ProgrammaLoader programmas)
    {
        if (!gemeente.Deelt)
            return [];
        var delen = await mixen.LoadAsync((gemeente.Gemeente.Code, gemeente.Selectie)) ?? [];
        var rijen = await Task.WhenAll(delen.Select(deel => programmas.LoadAsync(deel.Programma)));
        return [.. delen.Zip(rijen).Select(paar => new ProgrammaFinanciering(gemeente, new(paar.Second ?? throw Veranderd.TijdensHetLezen()), paar.First))];
    }

    /// <summary>Dit jaar en de vijf volgende, per jaar; leeg wanneer de gemeente niet deelt.</summary>
    [ListSize(6)]
    public static async Task<IReadOnlyList<JaarBedrag>> Vooruitzicht(
        [Parent] GemeenteFinanciering gemeente, VooruitzichtLoader vooruitzichten) =>
        gemeente.Deelt
            ? [.. (await vooruitzichten.LoadAsync((gemeente.Gemeente.Code, gemeente.Selectie)))!.Value.Select(deel => new JaarBedrag(deel))]
            : [];

    /// <summary>Dit jaar en de vijf ervoor, het oudste eerst; verondersteld is altijd 0. Leeg wanneer de gemeente niet deelt.</summary>
    [ListSize(6)]
    public static async Task<IReadOnlyList<JaarBedrag>> Trend([Parent] GemeenteFinanciering gemeente, TrendLoader trends) =>
        gemeente.Deelt
            ? [.. (await trends.LoadAsync((gemeente.Gemeente.Code, gemeente.Selectie)))!.Value.Select(deel => new JaarBedrag(deel))]
            : [];

    /// <summary>De records onder het totaal; samen zijn zij precies dat bedrag.</summary>
    /// <param name="gemeente">De gemeente.</param>
    /// <param name="pagina">Het stuk van de lijst.</param>
    /// <param name="bladen">De posten.</param>
    /// <param name="aantallen">Hoeveel het er zijn.</param>
    /// <param name="bron">Alleen van deze bron; samen is dat haar bedrag in de mix.</param>
    /// <param name="jaar">Van een ander jaar dan dat van de vergelijking, zoals een jaar van de trend.</param>
    /// <param name="programma">Alleen van dit programma; een id dat u niet mag zien, geeft een lege lijst.</param>
    /// <param name="tijdelijk">Alleen geld dat afloopt (waar), of alleen geld dat naar verwachting terugkomt (onwaar).</param>
    [UsePaging]
    public static Task<Connection<Post>> Posten(
        [Parent] GemeenteFinanciering gemeente,
        PagingArguments pagina,
        PostenLoader bladen,
        AantalPostenLoader aantallen,
        Bron? bron = null,
        int? jaar = null,
        [ID] string? programma = null,
        bool? tijdelijk = null)
    {
        VergelijkFinancieringInput.ToetsJaar(jaar ?? gemeente.Selectie.Jaar);
        return Postenlijst.Lees(
            new(gemeente.Cijfers.Gemeente.Code, programma is null ? null : Sleutel.Van(nameof(Programma), programma) ?? "", bron, tijdelijk),
            gemeente.Selectie with { Jaar = jaar ?? gemeente.Selectie.Jaar },
            pagina,
            bladen,
            aantallen);
    }

    /// <summary>Dit alles in twee tot vier zinnen.</summary>
    public static async Task<string> Toelichting([Parent] GemeenteFinanciering gemeente, VooruitzichtLoader vooruitzichten)
    {
        var vooruitzicht = gemeente.Cijfers is { Deelt: true, Borgingsrisico: > 0 }
            ? (await vooruitzichten.LoadAsync((gemeente.Gemeente.Code, gemeente.Selectie)))!.Value
            : [];
        return InWoorden.Gemeente(gemeente.Cijfers, gemeente.Selectie, vooruitzicht);
    }
}
