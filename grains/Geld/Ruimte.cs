using Regionetwerk.Grains.Regelingen;

namespace Regionetwerk.Grains.Geld;

/// <summary>Wat in één kalenderjaar is toegekend en vastgelegd, in eurocenten. Vastgelegd is ook wat is doorgegeven of terugbetaald.</summary>
public readonly record struct Jaarsom(int Jaar, long Toegekend, long Vastgelegd);

/// <summary>
/// Hoeveel er van een budget nog vast te leggen is, per jaar. Wat in een jaar overblijft gaat mee naar het volgende; wat voor een later jaar is
/// toegekend kan niet eerder worden vastgelegd. Mag er niet worden doorgeschoven, dan staat elk jaar op zichzelf en vult het onverdeelde deel
/// aan waar dat nodig is. In centen, want een tekort is negatief.
/// </summary>
public sealed class Ruimte
{
    private readonly long _onverdeeld;
    private readonly IReadOnlyList<Jaarsom> _jaren;
    private readonly bool _gaatMee;

    /// <param name="onverdeeld">Voor de hele periode toegekend, in centen.</param>
    /// <param name="jaren">Wat per jaar is toegekend of vastgelegd; een jaar één keer.</param>
    /// <param name="doorschuiven">Wat de regeling zegt.</param>
    public Ruimte(long onverdeeld, IEnumerable<Jaarsom> jaren, Doorschuiven doorschuiven)
    {
        (_onverdeeld, _jaren, _gaatMee) = (onverdeeld, [.. jaren.OrderBy(som => som.Jaar)], doorschuiven is not Doorschuiven.Nee);
        Tekort = EersteTekort();
    }

    /// <summary>Er is in een van de jaren meer vastgelegd dan toegekend. Er kan dan niets meer bij.</summary>
    public bool Overschreden => Tekort is not null;

    /// <summary>Het eerste jaar waarvoor te weinig is toegekend, en hoeveel, in centen; leeg wanneer er genoeg is.</summary>
    public (int Jaar, long Centen)? Tekort { get; }

    /// <summary>De ruimte van een budget zoals het nu staat.</summary>
    /// <param name="behalve">Een financiering die niet meetelt.</param>
    public static Ruimte Van(BudgetStaat staat, Doorschuiven doorschuiven, Guid? behalve = null) => new(
        staat.Toekenningen.GetValueOrDefault(0)?.Bedrag.Centen ?? 0,
        staat.Toekenningen.Values.Where(een => een.Jaar is not null).Select(een => new Jaarsom(een.Plaats, een.Bedrag.Centen, 0))
            .Concat(staat.Financieringen.Where(paar => paar.Key != behalve).Select(paar => new Jaarsom(paar.Value.Jaar, 0, paar.Value.Bedrag.Centen)))
            .Concat(staat.Doorgiften.Values.Select(een => new Jaarsom(een.Jaar, 0, een.Bedrag.Centen)))
            .Concat(staat.Terugbetalingen.Values.Where(een => !een.Teruggeboekt).Select(een => new Jaarsom(een.Jaar, 0, een.Bedrag.Centen)))
            .GroupBy(som => som.Jaar)
            .Select(jaar => new Jaarsom(jaar.Key, jaar.Sum(som => som.Toegekend), jaar.Sum(som => som.Vastgelegd))),
        doorschuiven);

    /// <summary>Wat er in dit jaar nog bij kan, in centen; het onverdeelde deel meegerekend. Nul wanneer het budget overschreden is.</summary>
    public long In(int jaar)
    {
        if (Overschreden)
            return 0;
        // Wat nu wordt vastgelegd, mag een later jaar niet tekort doen.
        return _gaatMee
            ? _jaren.Where(som => som.Jaar > jaar).Select(som => Saldo(som.Jaar)).Append(Saldo(jaar)).Min()
            : Math.Max(0, Over(Som(jaar))) + RestOnverdeeld;
    }

    /// <summary>Of er tot en met dit jaar (of, zonder doorschuiven, in dit jaar) meer is vastgelegd dan toegekend.</summary>
    public bool IsOverschreden(int jaar) => _gaatMee ? Saldo(jaar) < 0 : RestOnverdeeld < 0 && Over(Som(jaar)) < 0;

    /// <summary>Wat er van de toekenningen voor eerdere jaren over is, in centen.</summary>
    public long Meegenomen(int jaar) =>
        _gaatMee ? _jaren.Where(som => som.Jaar < jaar).Aggregate(0L, (over, som) => Math.Max(0, over + Over(som))) : 0;

    private long RestOnverdeeld => _onverdeeld - _jaren.Sum(som => Math.Max(0, -Over(som)));

    private (int Jaar, long Centen)? EersteTekort()
    {
        var over = _onverdeeld;
        foreach (var som in _jaren)
        {
            over += _gaatMee ? Over(som) : Math.Min(0, Over(som));
            if (over < 0)
                return (som.Jaar, -over);
        }
        return null;
    }

    private long Saldo(int jaar) => _onverdeeld + _jaren.Where(som => som.Jaar <= jaar).Sum(Over);

    private Jaarsom Som(int jaar) => _jaren.FirstOrDefault(som => som.Jaar == jaar);

    private static long Over(Jaarsom som) => som.Toegekend - som.Vastgelegd;
}
