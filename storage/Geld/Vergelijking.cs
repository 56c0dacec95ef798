using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Geld;

/// <summary>Wat één bron in een gemeente betaalt, in eurocenten. Geld dat afloopt en geld dat terugkomt staan apart, ook van één bron.</summary>
/// <param name="Aandeel">Deel van het totaal, 0 tot en met 1.</param>
public sealed record BronDeel(Bron Bron, bool Tijdelijk, long Bedrag, double Aandeel)
{
    /// <summary>Het deel daarvan dat een ander dan de betaler heeft opgegeven, in eurocenten.</summary>
    public long Opgegeven { get; init; }

    /// <summary>Het deel daarvan dat niet meer past bij het programma, in eurocenten.</summary>
    public long Strijdig { get; init; }
}

/// <summary>Hoe het werk in één gemeente betaald wordt.</summary>
/// <param name="Deelt">Onwaar wanneer er voor deze kijker geen geld te zien is; de rest is dan onbekend en geen nul.</param>
/// <param name="Volledig">De gemeente verklaart dat zij dit jaar compleet deelt.</param>
/// <param name="Totaal">In eurocenten; leeg wanneer zij niet deelt.</param>
/// <param name="Mix">Per bron, het hoogste bedrag eerst.</param>
/// <param name="Voorbeeldcijfers">Er liggen voorbeeldcijfers onder.</param>
public sealed record GemeenteMix(
    GemeenteGegevens Gemeente, bool Deelt, bool Volledig, long? Totaal, ImmutableArray<BronDeel> Mix, bool Voorbeeldcijfers)
{
    /// <summary>Of er in deze selectie iets te zien is, ook wanneer dat nul is: nul is een besluit, niets is onbekend.</summary>
    public bool InSelectie { get; init; }

    /// <summary>Deel van het totaal dat een ander dan de betaler heeft opgegeven, in eurocenten.</summary>
    public long Opgegeven => Mix.Sum(deel => deel.Opgegeven);

    /// <summary>Deel van het totaal van financieringen die niet meer bij hun programma passen, in eurocenten.</summary>
    public long Strijdig => Mix.Sum(deel => deel.Strijdig);

    /// <summary>Fte's van de gekozen functie; leeg wanneer er geen zijn vastgelegd.</summary>
    public double? Fte { get; init; }

    /// <summary>Deel van het totaal dat tijdelijk geld is; leeg zonder totaal.</summary>
    public double? Borgingsrisico => Totaal > 0
        ? (double)Mix.Where(deel => deel.Tijdelijk).Sum(deel => deel.Bedrag) / Totaal.Value
        : null;

    /// <summary>Een bedrag in eurocenten, in euro's per eenheid van de norm; leeg wanneer de norm onbekend is.</summary>
    public double? Genormeerd(long centen, Norm norm) => norm switch
    {
        Norm.Absoluut => centen / 100.0,
        Norm.PerInwoner => Per(centen, Gemeente.Inwoners),
        Norm.PerKind => Per(centen, Gemeente.KinderenTot15),
        Norm.PerFte => Per(centen, Fte ?? 0),
        _ => null,
    };

    private static double? Per(long centen, double aantal) => aantal > 0 ? centen / 100.0 / aantal : null;
}

/// <summary>Wat voor één jaar is vastgelegd, in eurocenten.</summary>
/// <param name="Verondersteld">Structureel geld waarvoor dat jaar nog niets is vastgelegd, doorgetrokken van het laatste jaar ervoor.</param>
public sealed record JaarDeel(int Jaar, long Structureel, long Tijdelijk, long Verondersteld);

/// <summary>Hoe één programma betaald wordt, in eurocenten.</summary>
public sealed record ProgrammaMix(string Programma, long Totaal, ImmutableArray<BronDeel> Mix);

/// <summary>Rekent bedragen per bron om naar een mix.</summary>
internal static class Mixen
{
    /// <summary>De mix per bron en duur, ook waar een deel in stukken komt; het hoogste bedrag eerst; bronnen zonder geld horen er niet bij.</summary>
    public static ImmutableArray<BronDeel> Van(IEnumerable<BronDeel> delen)
    {
        BronDeel[] metGeld =
        [
            .. delen.Where(deel => deel.Bedrag > 0).GroupBy(deel => (deel.Bron, deel.Tijdelijk)).Select(gelijk => gelijk.First() with
            {
                Bedrag = gelijk.Sum(deel => deel.Bedrag),
                Opgegeven = gelijk.Sum(deel => deel.Opgegeven),
                Strijdig = gelijk.Sum(deel => deel.Strijdig),
            }),
        ];
        var totaal = metGeld.Sum(deel => deel.Bedrag);
        return
        [
            .. metGeld.OrderByDescending(deel => deel.Bedrag).ThenBy(deel => deel.Bron).ThenBy(deel => deel.Tijdelijk)
                .Select(deel => deel with { Aandeel = (double)deel.Bedrag / totaal }),
        ];
    }
}
