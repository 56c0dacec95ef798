using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Api.Programmas;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Geld;

/// <summary>Wat u wilt vergelijken.</summary>
/// <param name="Gemeenten">CBS-codes; ten minste een, ten hoogste alle. Onbekende code: fout met extensions.code ONBEKENDE_GEMEENTE en de code erbij.</param>
/// <param name="Jaar">Kalenderjaar.</param>
/// <param name="Norm">Waardoor de bedragen gedeeld worden.</param>
/// <param name="Aanpak">Alleen programma's van deze aanpak.</param>
/// <param name="AlleenGedeeld">Waar: eigen gegevens tellen alleen mee voor zover ze gedeeld zijn, zodat de uitkomst voor iedereen met dezelfde rechten gelijk is.</param>
public sealed record VergelijkFinancieringInput(
    IReadOnlyList<string> Gemeenten, int Jaar, Norm? Norm = Storage.Geld.Norm.Absoluut, string? Aanpak = null, bool? AlleenGedeeld = true);

/// <summary>Hoe deze gemeenten hetzelfde betalen.</summary>
public sealed class FinancieringsVergelijking(Selectie selectie, Norm norm, IReadOnlyList<GemeenteMix> mixen)
{
    public int Jaar => selectie.Jaar;

    public Norm Norm => norm;

    /// <summary>In de volgorde waarin zij gevraagd zijn; een gemeente die meer dan eens gevraagd is, staat er één keer.</summary>
    public IReadOnlyList<GemeenteFinanciering> Gemeenten => [.. mixen.Select(mix => new GemeenteFinanciering(mix, norm, selectie))];

    /// <summary>De gemeenten die delen en het jaar volledig hebben verklaard.</summary>
    public GroepsFinanciering Groep => new(GroepsMix.Van(mixen, norm));
}

/// <summary>Hoe programma's in één gemeente betaald worden.</summary>
public sealed class GemeenteFinanciering(GemeenteMix mix, Norm norm, Selectie selectie)
{
    [GraphQLIgnore]
    public Selectie Selectie => selectie;

    internal double? PerNorm(long centen) => mix.Genormeerd(centen, norm);

    public Gemeente Gemeente => new(mix.Gemeente);

    /// <summary>Onwaar wanneer er voor deze vrager niets te zien is; alle bedragen zijn dan null, nooit 0. Waar met totaal 0: wel gedeeld, niets in deze selectie.</summary>
    public bool Deelt => mix.Deelt;

    /// <summary>De eigenaar verklaart dat dit jaar compleet gedeeld is met aangemelde deelnemers; wie niet is aangemeld ziet daarvan alleen wat openbaar is.</summary>
    public bool Volledig => mix.Volledig;

    /// <summary>Wat voor dit jaar is vastgelegd voor programma's in deze gemeente, wie ook betaalt.</summary>
    public Bedrag? Totaal => mix.Totaal is { } centen ? Bedrag.UitCenten(centen) : null;

    /// <summary>Het totaal gedeeld door de norm; null wanneer de norm onbekend is.</summary>
    public double? Genormeerd => mix.Totaal is { } centen ? mix.Genormeerd(centen, norm) : null;

    /// <summary>Per bron, het hoogste bedrag eerst.</summary>
    public IReadOnlyList<BronAandeel> Mix => [.. mix.Mix.Select(deel => new BronAandeel(deel, PerNorm(deel.Bedrag)))];

    /// <summary>Deel van het totaal dat tijdelijk geld is, 0 tot en met 1; null zonder totaal.</summary>
    public double? Borgingsrisico => mix.Borgingsrisico;

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
}

/// <summary>Wat één bron betaalt.</summary>
public sealed class BronAandeel(BronDeel deel, double? genormeerd)
{
    public Bron Bron => deel.Bron;

    public Bedrag Bedrag => Bedrag.UitCenten(deel.Bedrag);

    /// <summary>Het bedrag gedeeld door de norm; null wanneer de norm onbekend is.</summary>
    public double? Genormeerd => genormeerd;

    /// <summary>0 tot en met 1; de aandelen van een gemeente tellen op tot 1.</summary>
    public double Aandeel => deel.Aandeel;

    /// <summary>Waar voor geld dat afloopt.</summary>
    public bool Tijdelijk => deel.Tijdelijk;
}

/// <summary>Hoe één programma betaald wordt.</summary>
public sealed class ProgrammaFinanciering(GemeenteFinanciering gemeente, Programma programma, ProgrammaMix mix)
{
    public Programma Programma => programma;

    public Bedrag Totaal => Bedrag.UitCenten(mix.Totaal);

    /// <summary>Per bron, het hoogste bedrag eerst.</summary>
    public IReadOnlyList<BronAandeel> Mix => [.. mix.Mix.Select(deel => new BronAandeel(deel, gemeente.PerNorm(deel.Bedrag)))];
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

/// <summary>De groep waarmee u vergelijkt: wie deelt en het jaar volledig heeft verklaard.</summary>
public sealed class GroepsFinanciering(GroepsMix groep)
{
    /// <summary>Hoeveel gemeenten in de groep zitten.</summary>
    public int Aantal => groep.Aantal;

    /// <summary>Van genormeerd, of van totaal bij ABSOLUUT.</summary>
    public double? Mediaan => groep.Mediaan;

    public IReadOnlyList<BronInGroep> Mix => groep.Mix;
}
