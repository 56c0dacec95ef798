using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Geld;

/// <summary>Waardoor een bedrag gedeeld wordt om gemeenten te kunnen vergelijken.</summary>
public enum Norm
{
    /// <summary>Het bedrag zelf.</summary>
    Absoluut,

    /// <summary>Per inwoner (CBS, met peildatum).</summary>
    PerInwoner,

    /// <summary>Per kind jonger dan 15 jaar (CBS, met peildatum).</summary>
    PerKind,

    /// <summary>Per fte; onbekend zolang er geen fte's zijn vastgelegd.</summary>
    PerFte,
}

/// <summary>Waarover de vergelijking gaat.</summary>
/// <param name="Jaar">Kalenderjaar.</param>
/// <param name="Aanpak">Slug; leeg is alle programma's.</param>
/// <param name="AlleenGedeeld">Eigen gegevens tellen alleen mee voor zover ze gedeeld zijn.</param>
public sealed record Selectie(int Jaar, string? Aanpak, bool AlleenGedeeld);

/// <summary>Wat één bron in een gemeente betaalt, in eurocenten. Geld dat afloopt en geld dat terugkomt staan apart, ook van één bron.</summary>
/// <param name="Aandeel">Deel van het totaal, 0 tot en met 1.</param>
public sealed record BronDeel(Bron Bron, bool Tijdelijk, long Bedrag, double Aandeel);

/// <summary>Hoe het werk in één gemeente betaald wordt.</summary>
/// <param name="Deelt">Onwaar wanneer er voor deze kijker geen geld te zien is; de rest is dan onbekend en geen nul.</param>
/// <param name="Volledig">De gemeente verklaart dat zij dit jaar compleet deelt.</param>
/// <param name="Totaal">In eurocenten; leeg wanneer zij niet deelt.</param>
/// <param name="Mix">Per bron, het hoogste bedrag eerst.</param>
/// <param name="Voorbeeldcijfers">Er liggen voorbeeldcijfers onder.</param>
public sealed record GemeenteMix(
    GemeenteGegevens Gemeente, bool Deelt, bool Volledig, long? Totaal, ImmutableArray<BronDeel> Mix, bool Voorbeeldcijfers)
{
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
        _ => null,
    };

    private static double? Per(long centen, int aantal) => aantal > 0 ? centen / 100.0 / aantal : null;
}

/// <summary>Een bron in de groep: bij hoeveel gemeenten zij meebetaalt, en haar middelste aandeel bij die gemeenten.</summary>
public sealed record BronInGroep(Bron Bron, int AantalGemeenten, double MediaanAandeel);

/// <summary>De gemeenten die delen en het jaar volledig hebben verklaard, samen.</summary>
/// <param name="Mediaan">Het middelste genormeerde totaal, in euro's; leeg wanneer er geen is.</param>
public sealed record GroepsMix(int Aantal, double? Mediaan, ImmutableArray<BronInGroep> Mix)
{
    /// <summary>De groep uit deze gemeenten. Een jaar dat niet volledig is verklaard, blijft erbuiten (domain.md).</summary>
    public static GroepsMix Van(IEnumerable<GemeenteMix> gemeenten, Norm norm)
    {
        GemeenteMix[] groep = [.. gemeenten.Where(gemeente => gemeente is { Deelt: true, Volledig: true })];
        return new(
            groep.Length,
            MediaanVan(groep.Select(gemeente => gemeente.Genormeerd(gemeente.Totaal!.Value, norm)).OfType<double>()),
            [
                .. groep.SelectMany(gemeente => gemeente.Mix.GroupBy(deel => deel.Bron, (bron, delen) => (Bron: bron, Aandeel: delen.Sum(deel => deel.Aandeel))))
                    .GroupBy(deel => deel.Bron)
                    .OrderBy(bron => bron.Key)
                    .Select(bron => new BronInGroep(bron.Key, bron.Count(), MediaanVan(bron.Select(deel => deel.Aandeel))!.Value)),
            ]);
    }

    private static double? MediaanVan(IEnumerable<double> waarden)
    {
        double[] gesorteerd = [.. waarden.Order()];
        var midden = gesorteerd.Length / 2;
        return gesorteerd.Length switch
        {
            0 => null,
            _ when gesorteerd.Length % 2 == 1 => gesorteerd[midden],
            _ => (gesorteerd[midden - 1] + gesorteerd[midden]) / 2,
        };
    }
}

/// <summary>Wat voor één jaar is vastgelegd, in eurocenten.</summary>
/// <param name="Verondersteld">Structureel geld waarvoor dat jaar nog niets is vastgelegd, doorgetrokken van het laatste jaar ervoor.</param>
public sealed record JaarDeel(int Jaar, long Structureel, long Tijdelijk, long Verondersteld);

/// <summary>Hoe één programma betaald wordt, in eurocenten.</summary>
public sealed record ProgrammaMix(string Programma, long Totaal, ImmutableArray<BronDeel> Mix);

/// <summary>Rekent bedragen per bron om naar een mix.</summary>
internal static class Mixen
{
    /// <summary>De mix per bron en duur, het hoogste bedrag eerst; bronnen zonder geld horen er niet bij.</summary>
    public static ImmutableArray<BronDeel> Van(IEnumerable<(Bron Bron, bool Tijdelijk, long Bedrag)> bedragen)
    {
        (Bron Bron, bool Tijdelijk, long Bedrag)[] metGeld = [.. bedragen.Where(deel => deel.Bedrag > 0)];
        var totaal = metGeld.Sum(deel => deel.Bedrag);
        return
        [
            .. metGeld.OrderByDescending(deel => deel.Bedrag).ThenBy(deel => deel.Bron).ThenBy(deel => deel.Tijdelijk)
                .Select(deel => new BronDeel(deel.Bron, deel.Tijdelijk, deel.Bedrag, (double)deel.Bedrag / totaal)),
        ];
    }
}
