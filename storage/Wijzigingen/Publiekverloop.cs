using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Wijzigingen;

/// <summary>
/// Voor wie records er zijn, gevolgd langs de gebeurtenissen: dezelfde regels als de projecties, die alleen de stand van nu bewaren.
/// </summary>
internal sealed class Publiekverloop
{
    private readonly Dictionary<RecordSleutel, Stand> _standen = [];
    private readonly HashSet<RecordSleutel> _financieringen = [];

    /// <summary>De namen van de gebeurtenissen die ertoe doen.</summary>
    public static string[] Soorten { get; } =
    [
        "budget-toegekend", "budget-gedeeld", "financiering-vastgelegd",
        "programma-vastgelegd", "programma-gedeeld", "betaler-toegelaten",
        "contact-vastgelegd", "contact-gedeeld", "contact-gewist",
        "kennisitem-vastgelegd", "kennisitem-gedeeld", "kennisitem-ingetrokken",
        "bijeenkomst-aangekondigd", "bijeenkomst-gedeeld",
    ];

    /// <summary>De netwerken waarmee deze gebeurtenis iets deelt, als slug.</summary>
    public static IEnumerable<string> Netwerken(Gebeurtenis gebeurtenis) => DelingVan(gebeurtenis)?.Netwerken ?? [];

    /// <summary>De stroom waarin staat voor wie een record er is; van een financiering leeg, die staat in die van haar budget.</summary>
    public static string? Stroom(RecordSleutel record) => record.Soort switch
    {
        RecordSoort.Budget => $"budget/{record.Sleutel}",
        RecordSoort.Programma => $"programma/{record.Sleutel}",
        RecordSoort.Contact => $"contact/{record.Sleutel}",
        RecordSoort.Kennisitem => $"kennisitem/{record.Sleutel}",
        RecordSoort.Bijeenkomst => $"bijeenkomst/{record.Sleutel}",
        _ => null,
    };

    /// <summary>Of het record er is.</summary>
    public bool Bestaat(RecordSleutel record) => _standen.ContainsKey(record) || _financieringen.Contains(record);

    /// <summary>De sleutels van wie het budget, programma, contact of kennisitem ziet; geen enkele wanneer het er niet is.</summary>
    public IEnumerable<string> Van(RecordSleutel record) => _standen.TryGetValue(record, out var stand) ? stand.Publiek : [];

    /// <summary>De kring waarmee het gedeeld is, van wat een kring heeft.</summary>
    public Zichtbaarheid? Kring(RecordSleutel record) => _standen.TryGetValue(record, out var stand) ? stand.Deling.Zichtbaarheid : null;

    public void Pas(Gebeurtenis gebeurtenis)
    {
        switch (gebeurtenis)
        {
            case BudgetToegekend e:
                Zet(RecordSoort.Budget, e.Budget, new(e.Eigenaar, e.Deling, []));
                break;
            case ProgrammaVastgelegd e:
                Zet(RecordSoort.Programma, e.Programma, new(e.Eigenaar, e.Deling, []));
                break;
            case ContactVastgelegd e:
                Zet(RecordSoort.Contact, e.Contact, new(e.Eigenaar, e.Deling, []));
                break;
            case BudgetGedeeld e:
                Zet(RecordSoort.Budget, e.Budget, Vind(RecordSoort.Budget, e.Budget) with { Deling = e.Deling });
                break;
            case ProgrammaGedeeld e:
                Zet(RecordSoort.Programma, e.Programma, Vind(RecordSoort.Programma, e.Programma) with { Deling = e.Deling });
                break;
            case ContactGedeeld e:
                Zet(RecordSoort.Contact, e.Contact, Vind(RecordSoort.Contact, e.Contact) with { Deling = e.Deling });
                break;
            case ContactGewist e:
                Zet(RecordSoort.Contact, e.Contact, Vind(RecordSoort.Contact, e.Contact) with { Deling = Deling.Intern });
                break;
            case KennisitemVastgelegd e:
                Zet(RecordSoort.Kennisitem, e.Kennisitem, new(e.Eigenaar, e.Deling, []));
                break;
            case KennisitemGedeeld e:
                Zet(RecordSoort.Kennisitem, e.Kennisitem, Vind(RecordSoort.Kennisitem, e.Kennisitem) with { Deling = e.Deling });
                break;
            case KennisitemIngetrokken e:
                _standen.Remove(new(RecordSoort.Kennisitem, $"{e.Kennisitem:N}"));
                break;
            case BijeenkomstAangekondigd e:
                Zet(RecordSoort.Bijeenkomst, e.Bijeenkomst, new(e.Eigenaar, e.Deling, []));
                break;
            case BijeenkomstGedeeld e:
                Zet(RecordSoort.Bijeenkomst, e.Bijeenkomst, Vind(RecordSoort.Bijeenkomst, e.Bijeenkomst) with { Deling = e.Deling });
                break;
            case BetalerToegelaten e:
                var programma = Vind(RecordSoort.Programma, e.Programma);
                Zet(RecordSoort.Programma, e.Programma, programma with { Betalers = [.. programma.Betalers, e.Betaler] });
                break;
            case FinancieringVastgelegd e:
                _financieringen.Add(new(RecordSoort.Financiering, $"{e.Financiering:N}"));
                break;
        }
    }

    private static Deling? DelingVan(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        BudgetToegekend e => e.Deling,
        BudgetGedeeld e => e.Deling,
        ProgrammaVastgelegd e => e.Deling,
        ProgrammaGedeeld e => e.Deling,
        ContactVastgelegd e => e.Deling,
        ContactGedeeld e => e.Deling,
        KennisitemVastgelegd e => e.Deling,
        KennisitemGedeeld e => e.Deling,
        BijeenkomstAangekondigd e => e.Deling,
        BijeenkomstGedeeld e => e.Deling,
        _ => null,
    };

    private Stand Vind(RecordSoort soort, Guid id) => _standen[new(soort, $"{id:N}")];

    private void Zet(RecordSoort soort, Guid id, Stand stand) => _standen[new(soort, $"{id:N}")] = stand;

    private sealed record Stand(string Eigenaar, Deling Deling, IReadOnlyList<string> Betalers)
    {
        public IEnumerable<string> Publiek => [.. Sleutels.Van(Deling, Eigenaar), .. Betalers.Select(Sleutels.Eigenaar)];
    }
}
