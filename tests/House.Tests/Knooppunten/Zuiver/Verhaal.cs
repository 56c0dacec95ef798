using System.Text.Json;
using Regionetwerk.House.Tests.Knooppunten.Oordeel;
using Regionetwerk.House.Tests.Knooppunten.Verloop;
using Xunit;

namespace Regionetwerk.House.Tests.Knooppunten.Zuiver;

/// <summary>
/// A short history by hand, in which all is well: whoever tells it then spoils one thing. Its clock stands still unless something happens.
/// </summary>
internal sealed class Verhaal
{
    public const string Actor = "GM0405";
    public const string Budget = "budget/b";
    public const string Programma = "programma/p";

    private int _nummer;

    public List<Poging> Pogingen { get; } = [];

    public List<Lezing> Lezingen { get; } = [];

    public List<Gebeurtenis> Gebeurtenissen { get; } = [];

    public List<Feedlezing> Feeds { get; } = [];

    public string? Narekening { get; set; }

    /// <summary>The moment after the last that happened.</summary>
    public long Nu { get; private set; } = 1;

    /// <summary>What is found wrong with it.</summary>
    public IReadOnlyList<Overtreding> Oordeel => Controleur.Oordeel(new(Pogingen, Lezingen, Gebeurtenissen, Feeds, Narekening));

    /// <summary>A budget of 1000 with a programma; nothing is committed yet.</summary>
    public static Verhaal Begin()
    {
        var verhaal = new Verhaal();
        verhaal.Doe(verhaal.Vraag(Soort.Toekennen) with { Bedrag = 1000 }, "b", Budget, "budget-toegekend", new
        {
            eigenaar = Actor,
            toegekend = 1000,
            deling = new { zichtbaarheid = "Intern" },
        });
        var programma = verhaal.Vraag(Soort.Programma);
        verhaal.Doe(programma, "p", Programma, "programma-vastgelegd", new
        {
            eigenaar = Actor,
            naam = programma.VerzoekId,
            deling = new { zichtbaarheid = "Intern" },
        });
        return verhaal;
    }

    /// <summary>Something new to ask.</summary>
    public Operatie Vraag(Soort soort) => new(++_nummer, soort, Actor);

    /// <summary>Sent and answered, one moment after another.</summary>
    public void Stuur(Operatie operatie, Uitslag uitslag, string knoop = "A") => Pogingen.Add(new(operatie, 1, knoop, Nu++, Nu++, uitslag));

    /// <summary>Into the books.</summary>
    public void Boek(string stroom, string naam, object data) =>
        Gebeurtenissen.Add(new(stroom, Gebeurtenissen.Count(e => e.Stroom == stroom) + 1, naam, JsonSerializer.SerializeToElement(data)));

    /// <summary>Sent, booked and acknowledged.</summary>
    public Operatie Doe(Operatie operatie, string sleutel, string stroom, string naam, object data)
    {
        Boek(stroom, naam, data);
        Stuur(operatie, new Bevestigd(sleutel));
        return operatie;
    }

    public Operatie Vastleggen(string financiering, long bedrag) => Doe(
        Vraag(Soort.Vastleggen) with { Stroom = Budget, Doel = "p", Bedrag = bedrag },
        financiering,
        Budget,
        "financiering-vastgelegd",
        new { financiering, programma = "p", bedrag });

    public Operatie Wijzigen(string financiering, long was, long wordt) => Doe(
        Vraag(Soort.Wijzigen) with { Stroom = Budget, Doel = financiering, Bedrag = wordt },
        financiering,
        Budget,
        "financiering-gewijzigd",
        new { financiering, was, wordt });

    public Operatie Boeken(string financiering, string besteding, long bedrag) => Doe(
        Vraag(Soort.Boeken) with { Stroom = Budget, Doel = financiering, Bedrag = bedrag },
        besteding,
        Budget,
        "besteding-geboekt",
        new { financiering, besteding, bedrag });

    public Operatie Terugboeken(string financiering, string besteding, long bedrag) => Doe(
        Vraag(Soort.Terugboeken) with { Stroom = Budget, Doel = besteding },
        besteding,
        Budget,
        "besteding-teruggeboekt",
        new { financiering, besteding, bedrag });

    public Operatie Delen(string stroom, string zichtbaarheid) => Doe(
        Vraag(Soort.Delen) with { Stroom = stroom, Zichtbaarheid = zichtbaarheid.ToUpperInvariant() },
        stroom[^1..],
        stroom,
        stroom == Budget ? "budget-gedeeld" : "programma-gedeeld",
        new { deling = new { zichtbaarheid } });

    /// <summary>Read, one moment after the last that happened.</summary>
    public void Lees(Gelezen waarde, string stroom = Budget) => Lezingen.Add(new(2, "B", stroom, Nu++, Nu++, waarde));

    /// <summary>All is quiet: everything is read as it follows from the books, and the feed was whole.</summary>
    public Verhaal Eind()
    {
        var b = Na(Budget);
        Lees(new BudgetGelezen(b.Toegekend, b.Vastgelegd, b.Besteed, b.Zichtbaarheid));
        Lees(new InhoudGelezen(
            [.. b.Financieringen.Select(een => new FinancieringGelezen(een.Key, een.Value.Bedrag, een.Value.Besteed))],
            [.. b.Bestedingen.Select(een => new BestedingGelezen(een.Key, een.Value.Financiering, een.Value.Bedrag, een.Value.Teruggeboekt))]));
        Lees(new ProgrammaGelezen(Na(Programma).Zichtbaarheid), Programma);
        Feeds.Add(new("lezer", [.. Gebeurtenissen.Select(gebeurtenis => (gebeurtenis.Stroom, gebeurtenis.Versie))]));
        return this;
    }

    /// <summary>The checker finds exactly these rules broken.</summary>
    public void Breekt(params IEnumerable<Regel> regels)
    {
        var gevonden = Eind().Oordeel;
        Assert.True(gevonden.Select(overtreding => overtreding.Regel).Distinct().Order().SequenceEqual(regels.Order()), string.Join('\n', gevonden));
    }

    private Stand Na(string stroom) => Gebeurtenissen.Where(e => e.Stroom == stroom).Aggregate(Stand.Leeg, Boekregels.Pas);
}
