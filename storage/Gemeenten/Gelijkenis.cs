using System.Collections.Frozen;
using System.Collections.Immutable;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Gemeenten;

/// <summary>
/// Welke gemeenten het meest op elkaar lijken. Elke gemeente krijgt een score op vijf kenmerken: het inwonertal en de
/// omgevingsadressendichtheid (beide als logaritme, zodat een verdubbeling overal even zwaar telt), het deel van de inwoners met een laag
/// opleidingsniveau, het deel van de huishoudens met een laag inkomen, en het aantal mensen met bijstand per 1.000 inwoners. Een score is
/// het verschil met het gemiddelde van alle gemeenten, gedeeld door de standaardafwijking; zo wegen de vijf kenmerken even zwaar. De
/// afstand tussen twee gemeenten is de wortel uit de som van de gekwadrateerde verschillen. Ontbreekt bij een van beide een cijfer, dan
/// telt dat kenmerk niet mee en wordt de som naar vijf kenmerken opgehoogd. Bij gelijke afstand gaat de laagste code voor.
/// </summary>
public sealed class Gelijkenis
{
    private static readonly ImmutableArray<Func<GemeenteGegevens, double?>> kenmerken =
    [
        gemeente => Math.Log(gemeente.Inwoners),
        gemeente => gemeente.Adressendichtheid is { } dichtheid ? Math.Log(dichtheid) : null,
        gemeente => (double?)gemeente.PctOpleidingLaag,
        gemeente => (double?)gemeente.PctHuishoudensLaagInkomen,
        gemeente => (double?)gemeente.BijstandPer1000Inwoners,
    ];

    private readonly GemeenteRegister register;
    private readonly FrozenDictionary<string, double?[]> scores;

    /// <summary>Computes the scores of all gemeenten once; afterwards the instance is immutable and safe to share.</summary>
    public Gelijkenis(GemeenteRegister register)
    {
        this.register = register;
        var perKenmerk = kenmerken.Select(kenmerk => Scores([.. register.Alle.Select(kenmerk)])).ToArray();
        scores = register.Alle
            .Select((gemeente, i) => KeyValuePair.Create(gemeente.Code, perKenmerk.Select(score => score[i]).ToArray()))
            .ToFrozenDictionary();
    }

    /// <summary>
    /// De gemeenten die het meest op deze lijken, de dichtstbijzijnde eerst, nooit zijzelf. Een opgeheven code telt als haar opvolger.
    /// </summary>
    /// <param name="code">CBS-code van nu of van een opgeheven gemeente.</param>
    /// <param name="aantal">Hoeveel er ten hoogste komen, 1 of meer; zijn er minder andere gemeenten, dan komen die allemaal.</param>
    /// <exception cref="ArgumentException">The code is unknown: ask <see cref="GemeenteRegister.IsBekend"/> first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 asked for.</exception>
    public IReadOnlyList<GemeenteGegevens> VergelijkbareGemeenten(string code, int aantal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(aantal, 1);
        var gezocht = Vind(code);
        return
        [
            .. register.Alle
                .Where(gemeente => gemeente.Code != gezocht.Code)
                .OrderBy(gemeente => Afstand(gezocht, gemeente))
                .ThenBy(gemeente => gemeente.Code, StringComparer.Ordinal)
                .Take(aantal),
        ];
    }

    /// <summary>De afstand tussen twee gemeenten: 0 of meer, in standaardafwijkingen; oneindig wanneer zij geen cijfer delen.</summary>
    /// <exception cref="ArgumentException">A code is unknown.</exception>
    public double Afstand(string code, string andereCode) => Afstand(Vind(code), Vind(andereCode));

    private static double?[] Scores(double?[] waarden)
    {
        var bekend = waarden.OfType<double>().ToArray();
        var gemiddelde = bekend.DefaultIfEmpty().Average();
        var afwijking = Math.Sqrt(bekend.Select(waarde => Math.Pow(waarde - gemiddelde, 2)).DefaultIfEmpty().Average());
        // Where all are equal the feature tells nobody apart.
        return [.. waarden.Select(waarde => afwijking == 0 ? waarde * 0 : (waarde - gemiddelde) / afwijking)];
    }

    private double Afstand(GemeenteGegevens een, GemeenteGegevens ander)
    {
        var (links, rechts) = (scores[een.Code], scores[ander.Code]);
        var (gedeeld, som) = (0, 0.0);
        for (var i = 0; i < kenmerken.Length; i++)
        {
            if (links[i] - rechts[i] is not { } verschil)
                continue;
            gedeeld++;
            som += verschil * verschil;
        }

        return gedeeld == 0 ? double.PositiveInfinity : Math.Sqrt(som * kenmerken.Length / gedeeld);
    }

    private GemeenteGegevens Vind(string code) =>
        register.Vind(code) ?? throw new ArgumentException($"Onbekende gemeentecode '{code}'.", nameof(code));
}
