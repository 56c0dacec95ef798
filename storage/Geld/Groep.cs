using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Storage.Geld;

/// <summary>Een bron in de groep: bij hoeveel gemeenten zij meebetaalt, en haar middelste aandeel bij die gemeenten.</summary>
public sealed record BronInGroep(Bron Bron, int AantalGemeenten, double MediaanAandeel);

/// <summary>
/// De gemeenten die delen en het jaar volledig hebben verklaard, samen. Alles hier volgt uit wat de kijker van elke gemeente apart ook
/// ziet; onder <see cref="Limieten.KleinsteGroep"/> zegt het getal te weinig over de groep en te veel over een gemeente.
/// </summary>
/// <param name="Mediaan">Het middelste genormeerde totaal, in euro's; leeg wanneer er geen is.</param>
/// <param name="Mix">De bronnen die bij genoeg gemeenten meebetalen.</param>
/// <param name="Reden">Waarom er geen mediaan is, in woorden; leeg wanneer zij er is.</param>
public sealed record GroepsMix(int Aantal, double? Mediaan, ImmutableArray<BronInGroep> Mix, string? Reden)
{
    /// <summary>De groep uit deze gemeenten. Een jaar dat niet volledig is verklaard, blijft erbuiten (domain.md).</summary>
    public static GroepsMix Van(IEnumerable<GemeenteMix> gemeenten, int jaar, Norm norm)
    {
        GemeenteMix[] groep = [.. gemeenten.Where(gemeente => gemeente is { Deelt: true, Volledig: true })];
        if (groep.Length < Limieten.KleinsteGroep)
            return new(groep.Length, null, [], TeKlein(groep.Length, jaar));
        double[] waarden = [.. groep.Select(gemeente => gemeente.Genormeerd(gemeente.Totaal!.Value, norm)).OfType<double>()];
        var genoeg = waarden.Length >= Limieten.KleinsteGroep;
        return new(groep.Length, genoeg ? MediaanVan(waarden) : null, MixVan(groep), genoeg ? null : TeWeinigBekend(waarden.Length, groep.Length));
    }

    private static ImmutableArray<BronInGroep> MixVan(GemeenteMix[] groep) =>
    [
        .. groep.SelectMany(gemeente => gemeente.Mix.GroupBy(deel => deel.Bron, (bron, delen) => (Bron: bron, Aandeel: delen.Sum(deel => deel.Aandeel))))
            .GroupBy(deel => deel.Bron)
            .Where(bron => bron.Count() >= Limieten.KleinsteGroep)
            .OrderBy(bron => bron.Key)
            .Select(bron => new BronInGroep(bron.Key, bron.Count(), MediaanVan(bron.Select(deel => deel.Aandeel)))),
    ];

    private static string TeKlein(int aantal, int jaar) => aantal switch
    {
        0 => $"Geen van deze gemeenten deelt en heeft {jaar} volledig verklaard. Een mediaan is er vanaf {Limieten.KleinsteGroep} gemeenten.",
        1 => $"Eén gemeente deelt en heeft {jaar} volledig verklaard. Een mediaan is er vanaf {Limieten.KleinsteGroep} gemeenten.",
        _ => $"{aantal} gemeenten delen en hebben {jaar} volledig verklaard. Een mediaan is er vanaf {Limieten.KleinsteGroep} gemeenten.",
    };

    private static string TeWeinigBekend(int bekend, int aantal) =>
        $"De norm is bekend van {bekend} van de {aantal} gemeenten in de groep. Een mediaan is er vanaf {Limieten.KleinsteGroep}.";

    private static double MediaanVan(IEnumerable<double> waarden)
    {
        double[] gesorteerd = [.. waarden.Order()];
        var midden = gesorteerd.Length / 2;
        return gesorteerd.Length % 2 == 1 ? gesorteerd[midden] : (gesorteerd[midden - 1] + gesorteerd[midden]) / 2;
    }
}

/// <summary>De groep in één jaar van een reeks.</summary>
public sealed record GroepInJaar(int Jaar, GroepsMix Groep);
