using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Storage.Wijzigingen;

/// <summary>
/// Voor wie records er zijn, gevolgd langs de gebeurtenissen: dezelfde regels als de projecties, die alleen de stand van nu bewaren.
/// </summary>
internal sealed class Publiekverloop
{
    private readonly Dictionary<RecordSleutel, Publiek> _publieken = [];
    private readonly HashSet<RecordSleutel> _financieringen = [];

    /// <summary>De namen van de gebeurtenissen die ertoe doen.</summary>
    public static string[] Soorten { get; } =
    [
        "budget-toegekend", "budget-gedeeld", "financiering-vastgelegd",
        "programma-vastgelegd", "programma-gedeeld", "betaler-toegelaten",
        "contact-vastgelegd", "contact-gedeeld", "contact-gewist",
    ];

    /// <summary>De netwerken waar iets mee gedeeld is, als slug.</summary>
    public IReadOnlyList<string> Netwerken => [.. _publieken.Values.SelectMany(publiek => publiek.Deling.Netwerken).Distinct()];

    /// <summary>De stroom waarin staat voor wie een record er is; van een financiering leeg, die staat in die van haar budget.</summary>
    public static string? Stroom(RecordSleutel record) => record.Soort switch
    {
        RecordSoort.Budget => $"budget/{record.Sleutel}",
        RecordSoort.Programma => $"programma/{record.Sleutel}",
        RecordSoort.Contact => $"contact/{record.Sleutel}",
        _ => null,
    };

    /// <summary>Of het record er al is.</summary>
    public bool Bestaat(RecordSleutel record) => _publieken.ContainsKey(record) || _financieringen.Contains(record);

    /// <summary>De sleutels van wie het budget, programma of contact ziet.</summary>
    public IEnumerable<string> Van(RecordSleutel record) => _publieken[record].Sleutels;

    public void Pas(Gebeurtenis gebeurtenis)
    {
        switch (gebeurtenis)
        {
            case BudgetToegekend e:
                Zet(RecordSoort.Budget, e.Budget, new(e.Eigenaar, e.Deling, []));
                break;
            case BudgetGedeeld e:
                Deel(RecordSoort.Budget, e.Budget, e.Deling);
                break;
            case FinancieringVastgelegd e:
                _financieringen.Add(new(RecordSoort.Financiering, $"{e.Financiering:N}"));
                break;
            case ProgrammaVastgelegd e:
                Zet(RecordSoort.Programma, e.Programma, new(e.Eigenaar, e.Deling, []));
                break;
            case ProgrammaGedeeld e:
                Deel(RecordSoort.Programma, e.Programma, e.Deling);
                break;
            case BetalerToegelaten e:
                var programma = Vind(RecordSoort.Programma, e.Programma);
                Zet(RecordSoort.Programma, e.Programma, programma with { Betalers = [.. programma.Betalers, e.Betaler] });
                break;
            case ContactVastgelegd e:
                Zet(RecordSoort.Contact, e.Contact, new(e.Eigenaar, e.Deling, []));
                break;
            case ContactGedeeld e:
                Deel(RecordSoort.Contact, e.Contact, e.Deling);
                break;
            case ContactGewist e:
                Deel(RecordSoort.Contact, e.Contact, Deling.Intern);
                break;
        }
    }

    private void Deel(RecordSoort soort, Guid id, Deling deling) => Zet(soort, id, Vind(soort, id) with { Deling = deling });

    private Publiek Vind(RecordSoort soort, Guid id) => _publieken[new(soort, $"{id:N}")];

    private void Zet(RecordSoort soort, Guid id, Publiek publiek) => _publieken[new(soort, $"{id:N}")] = publiek;

    private sealed record Publiek(string Eigenaar, Deling Deling, IReadOnlyList<string> Betalers)
    {
        public IEnumerable<string> Sleutels => [.. Storage.Publiek.Sleutels.Van(Deling, Eigenaar), .. Betalers.Select(Storage.Publiek.Sleutels.Eigenaar)];
    }
}
