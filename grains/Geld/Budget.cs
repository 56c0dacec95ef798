using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Geld;

/// <summary>Een organisatie heeft geld gekregen of vrijgemaakt.</summary>
[Opslagnaam("budget-toegekend")]
public sealed record BudgetToegekend(
    Guid Budget, string Eigenaar, Bron Bron, DateOnly Van, DateOnly Tot, Bedrag Toegekend, Deling Deling, bool Voorbeeldcijfers) : Gebeurtenis;

/// <summary>De eigenaar deelt het budget met een andere kring.</summary>
[Opslagnaam("budget-gedeeld")]
public sealed record BudgetGedeeld(Guid Budget, Deling Deling) : Gebeurtenis;

/// <summary>Een deel van het budget is voor een kalenderjaar toegezegd aan een programma.</summary>
[Opslagnaam("financiering-vastgelegd")]
public sealed record FinancieringVastgelegd(Guid Budget, Guid Financiering, Guid Programma, int Jaar, Bedrag Bedrag) : Gebeurtenis;

/// <summary>
/// De toezegging is verhoogd of verlaagd. De reden staat als tekst bij <paramref name="Wijziging"/>, zodat elke wijziging de hare houdt.
/// </summary>
[Opslagnaam("financiering-gewijzigd")]
public sealed record FinancieringGewijzigd(Guid Budget, Guid Financiering, Guid Wijziging, Bedrag Was, Bedrag Wordt) : Gebeurtenis;

/// <summary>Er is geld uitgegeven.</summary>
[Opslagnaam("besteding-geboekt")]
public sealed record BestedingGeboekt(Guid Budget, Guid Financiering, Guid Besteding, DateOnly Datum, Bedrag Bedrag) : Gebeurtenis;

/// <summary>Een eerdere besteding telt niet meer.</summary>
[Opslagnaam("besteding-teruggeboekt")]
public sealed record BestedingTeruggeboekt(Guid Budget, Guid Financiering, Guid Besteding, Bedrag Bedrag) : Gebeurtenis;

/// <summary>Het budget is afgesloten.</summary>
[Opslagnaam("budget-gesloten")]
public sealed record BudgetGesloten(Guid Budget) : Gebeurtenis;

/// <summary>De stand van één financiering.</summary>
public sealed record FinancieringStaat(Guid Programma, int Jaar, Bedrag Bedrag, Bedrag Besteed);

/// <summary>De stand van een budget: totalen en open posten, nooit de lijst van bestedingen.</summary>
public sealed record BudgetStaat : IStaat<BudgetStaat>
{
    public static BudgetStaat Leeg { get; } = new();

    public static int MomentopnameVersie => 1;

    /// <summary>Sleutel van de eigenaar; leeg zolang het budget niet bestaat.</summary>
    public string Eigenaar { get; init; } = "";

    public Bron Bron { get; init; }

    public DateOnly Van { get; init; }

    public DateOnly Tot { get; init; }

    public Bedrag Toegekend { get; init; }

    /// <summary>De som van alle financieringen.</summary>
    public Bedrag Vastgelegd { get; init; }

    public Deling Deling { get; init; } = Deling.Intern;

    public bool Gesloten { get; init; }

    public ImmutableDictionary<Guid, FinancieringStaat> Financieringen { get; init; } = ImmutableDictionary<Guid, FinancieringStaat>.Empty;

    public BudgetStaat Pas(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        BudgetToegekend e => this with
        {
            Eigenaar = e.Eigenaar,
            Bron = e.Bron,
            Van = e.Van,
            Tot = e.Tot,
            Toegekend = e.Toegekend,
            Deling = e.Deling,
        },
        BudgetGedeeld e => this with { Deling = e.Deling },
        FinancieringVastgelegd e => this with
        {
            Vastgelegd = Vastgelegd + e.Bedrag,
            Financieringen = Financieringen.Add(e.Financiering, new(e.Programma, e.Jaar, e.Bedrag, Bedrag.Nul)),
        },
        FinancieringGewijzigd e => Met(e.Financiering, f => f with { Bedrag = e.Wordt }) with
        {
            Vastgelegd = Vastgelegd - e.Was + e.Wordt,
        },
        BestedingGeboekt e => Met(e.Financiering, f => f with { Besteed = f.Besteed + e.Bedrag }),
        BestedingTeruggeboekt e => Met(e.Financiering, f => f with { Besteed = f.Besteed - e.Bedrag }),
        BudgetGesloten => this with { Gesloten = true },
        _ => throw new VreemdeGebeurtenisException(gebeurtenis, typeof(BudgetStaat)),
    };

    private BudgetStaat Met(Guid financiering, Func<FinancieringStaat, FinancieringStaat> wijziging) =>
        this with { Financieringen = Financieringen.SetItem(financiering, wijziging(Financieringen[financiering])) };
}

/// <summary>De regels van het geld: wat een opdracht aan een budget betekent, gegeven de stand. Zuiver; de tijd komt van buiten.</summary>
public static class Budget
{
    public static Besluit Beslis(BudgetStaat staat, BudgetToekennen opdracht, string eigenaar, Guid budget)
    {
        if (staat.Eigenaar.Length > 0)
            return BudgetWeigeringen.BestaatAl;
        Weigering[] fouten =
        [
            .. Invoer.Tekst(opdracht.Omschrijving, "omschrijving", Limieten.Omschrijving),
            .. Invoer.Periode(opdracht.Van, opdracht.Tot),
            .. opdracht.Deling.Toets(),
        ];
        return fouten.Length > 0
            ? Besluit.Weiger([.. fouten])
            : new BudgetToegekend(
                budget, eigenaar, opdracht.Bron, opdracht.Van, opdracht.Tot, opdracht.Toegekend, opdracht.Deling, opdracht.Voorbeeldcijfers);
    }

    public static Besluit Beslis(
        BudgetStaat staat, ProgrammaStaat programma, FinancieringVastleggen opdracht, string eigenaar, Guid financiering)
    {
        if (NietOpen(staat, eigenaar) is { } dicht)
            return dicht;
        if (!programma.Bestaat)
            return BudgetWeigeringen.ProgrammaOnbekend;
        if (programma.Eigenaar != eigenaar && !programma.Betalers.Contains(eigenaar))
            return IsVoorIedereen(programma.Deling) ? BudgetWeigeringen.BetalerNietToegelaten : BudgetWeigeringen.ProgrammaOnbekend;
        Weigering[] fouten =
        [
            .. Invoer.Jaar(opdracht.Jaar, "jaar"),
            .. Invoer.MeerDanNul(opdracht.Bedrag, "bedrag"),
            .. BinnenPeriode(staat, programma, opdracht.Jaar),
            .. PastBijGoab(staat, programma),
            .. BinnenToekenning(staat, erbij: opdracht.Bedrag, eraf: Bedrag.Nul),
        ];
        return fouten.Length > 0
            ? Besluit.Weiger([.. fouten])
            : new FinancieringVastgelegd(opdracht.Budget, financiering, opdracht.Programma, opdracht.Jaar, opdracht.Bedrag);
    }

    public static Besluit Beslis(BudgetStaat staat, FinancieringWijzigen opdracht, string eigenaar, Guid wijziging)
    {
        if (NietOpen(staat, eigenaar) is { } dicht)
            return dicht;
        if (!staat.Financieringen.TryGetValue(opdracht.Financiering, out var financiering))
            return Weigeringen.Onbekend("De financiering", "financieringId");
        Weigering[] fouten =
        [
            .. Invoer.Tekst(opdracht.Reden, "reden", Limieten.Omschrijving),
            .. BinnenToekenning(staat, erbij: opdracht.Bedrag, eraf: financiering.Bedrag),
        ];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        if (opdracht.Bedrag < financiering.Besteed)
            return BudgetWeigeringen.AlBesteed(financiering.Besteed, opdracht.Bedrag);
        return opdracht.Bedrag == financiering.Bedrag
            ? Besluit.Niets
            : new FinancieringGewijzigd(opdracht.Budget, opdracht.Financiering, wijziging, financiering.Bedrag, opdracht.Bedrag);
    }

    public static Besluit Beslis(BudgetStaat staat, BestedingBoeken opdracht, string eigenaar, Guid besteding)
    {
        if (NietOpen(staat, eigenaar) is { } dicht)
            return dicht;
        if (!staat.Financieringen.TryGetValue(opdracht.Financiering, out var financiering))
            return Weigeringen.Onbekend("De financiering", "financieringId");
        Weigering[] fouten =
        [
            .. Invoer.Datum(opdracht.Datum, "datum"),
            .. Invoer.MeerDanNul(opdracht.Bedrag, "bedrag"),
            .. Invoer.Tekst(opdracht.Omschrijving, "omschrijving", Limieten.Omschrijving),
        ];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        if (opdracht.Datum.Year != financiering.Jaar || opdracht.Datum < staat.Van || opdracht.Datum > staat.Tot)
            return BudgetWeigeringen.DatumBuitenPeriode(opdracht.Datum, financiering.Jaar, staat);
        var ruimte = financiering.Bedrag - financiering.Besteed;
        return opdracht.Bedrag > ruimte
            ? BudgetWeigeringen.FinancieringOverschreden(ruimte, opdracht.Bedrag)
            : new BestedingGeboekt(opdracht.Budget, opdracht.Financiering, besteding, opdracht.Datum, opdracht.Bedrag);
    }

    public static Besluit Beslis(BudgetStaat staat, BestedingInRegister? besteding, BestedingTerugboeken opdracht, string eigenaar)
    {
        if (NietOpen(staat, eigenaar) is { } dicht)
            return dicht;
        if (besteding is null || besteding.Budget != opdracht.Budget)
            return Weigeringen.Onbekend("De besteding", "bestedingId");
        if (besteding.Teruggeboekt)
            return BudgetWeigeringen.AlTeruggeboekt;
        Weigering[] fouten = [.. Invoer.Tekst(opdracht.Reden, "reden", Limieten.Omschrijving)];
        return fouten.Length > 0
            ? Besluit.Weiger([.. fouten])
            : new BestedingTeruggeboekt(opdracht.Budget, besteding.Financiering, besteding.Besteding, besteding.Bedrag);
    }

    public static Besluit Beslis(BudgetStaat staat, BudgetSluiten opdracht, string eigenaar) =>
        NietOpen(staat, eigenaar) is { } dicht ? dicht : new BudgetGesloten(opdracht.Budget);

    /// <summary>Delen mag ook na het sluiten: het verandert de boeken niet, alleen wie ze leest.</summary>
    public static Besluit Beslis(BudgetStaat staat, BudgetDelen opdracht, string eigenaar)
    {
        if (staat.Eigenaar != eigenaar)
            return BudgetWeigeringen.Onbekend;
        Weigering[] fouten = [.. opdracht.Deling.Toets()];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        return opdracht.Deling == staat.Deling ? Besluit.Niets : new BudgetGedeeld(opdracht.Budget, opdracht.Deling);
    }

    private static Weigering? NietOpen(BudgetStaat staat, string eigenaar)
    {
        if (staat.Eigenaar != eigenaar)
            return BudgetWeigeringen.Onbekend;
        return staat.Gesloten ? BudgetWeigeringen.AlGesloten : null;
    }

    // Wie niet zeker mag weten dat een programma bestaat, krijgt hetzelfde antwoord als bij een verzonnen sleutel.
    private static bool IsVoorIedereen(Deling deling) => deling.Zichtbaarheid is Zichtbaarheid.Landelijk or Zichtbaarheid.Openbaar;

    private static IEnumerable<Weigering> BinnenPeriode(BudgetStaat staat, ProgrammaStaat programma, int jaar)
    {
        if (jaar < staat.Van.Year || jaar > staat.Tot.Year)
            yield return BudgetWeigeringen.JaarBuitenBudget(jaar, staat);
        else if (jaar < programma.Van.Year || jaar > (programma.Tot?.Year ?? int.MaxValue))
            yield return BudgetWeigeringen.JaarBuitenProgramma(jaar, programma);
    }

    // 002 §5.2: uit GOAB mag voor 0- tot en met 6-jarigen alleen wat een directe relatie met vve heeft.
    private static IEnumerable<Weigering> PastBijGoab(BudgetStaat staat, ProgrammaStaat programma)
    {
        if (staat.Bron is not Bron.Goab)
            yield break;
        if (programma.LeeftijdVan is not { } van || programma.LeeftijdTot is null)
            yield return BudgetWeigeringen.GoabVraagtLeeftijd;
        else if (van <= GoabLeeftijdTot && !programma.DirectVve)
            yield return BudgetWeigeringen.GoabVraagtVve;
    }

    private static IEnumerable<Weigering> BinnenToekenning(BudgetStaat staat, Bedrag erbij, Bedrag eraf)
    {
        var elders = staat.Vastgelegd - eraf;
        if (elders + erbij > staat.Toegekend)
            yield return BudgetWeigeringen.Overschreden(staat.Toegekend, elders, erbij);
    }

    // Laatste leeftijd, in jaren, waarvoor de eis van een directe relatie met vve geldt (002 §5.2).
    private const int GoabLeeftijdTot = 6;
}
