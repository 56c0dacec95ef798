using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Regelingen;

namespace Regionetwerk.Grains.Geld;

/// <summary>De regels van het geld: wat een opdracht aan een budget betekent, gegeven de stand. Zuiver; de tijd komt van buiten.</summary>
public static partial class Budget
{
    public static Besluit Beslis(
        BudgetStaat staat,
        ProgrammaStaat programma,
        FinancieringVastleggen opdracht,
        string eigenaar,
        Guid financiering,
        RegelingStaat? regeling = null)
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
            .. Passend.Toets(staat, programma, opdracht.Jaar),
            .. BinnenToekenning(staat, regeling, opdracht.Jaar, opdracht.Bedrag),
        ];
        return fouten.Length > 0
            ? Besluit.Weiger([.. fouten])
            : new FinancieringVastgelegd(opdracht.Budget, financiering, opdracht.Programma, opdracht.Jaar, opdracht.Bedrag);
    }

    /// <summary>Verlagen mag altijd, ook wanneer het budget daarna nog overschreden is of het programma er niet meer bij past.</summary>
    /// <param name="programma">Van de financiering.</param>
    public static Besluit Beslis(
        BudgetStaat staat,
        ProgrammaStaat programma,
        FinancieringWijzigen opdracht,
        string eigenaar,
        Guid wijziging,
        RegelingStaat? regeling = null)
    {
        if (NietOpen(staat, eigenaar) is { } dicht)
            return dicht;
        if (!staat.Financieringen.TryGetValue(opdracht.Financiering, out var financiering))
            return Weigeringen.Onbekend("De financiering", "financieringId");
        Weigering[] fouten =
        [
            .. Invoer.Tekst(opdracht.Reden, "reden", Limieten.Omschrijving),
            .. BijVerhogen(staat, programma, financiering, opdracht, regeling),
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

    /// <param name="open">Een doorgifte die nog niet ontvangen is; leeg wanneer er geen is.</param>
    public static Besluit Beslis(BudgetStaat staat, BudgetSluiten opdracht, string eigenaar, DoorgifteStaat? open = null)
    {
        if (NietOpen(staat, eigenaar) is { } dicht)
            return dicht;
        return open is null ? new BudgetGesloten(opdracht.Budget) : BudgetWeigeringen.DoorgifteOpen(open);
    }

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

    private static IEnumerable<Weigering> BijVerhogen(
        BudgetStaat staat, ProgrammaStaat programma, FinancieringStaat financiering, FinancieringWijzigen opdracht, RegelingStaat? regeling) =>
        opdracht.Bedrag <= financiering.Bedrag
            ? []
            :
            [
                .. BinnenToekenning(staat, regeling, financiering.Jaar, opdracht.Bedrag, (opdracht.Financiering, financiering.Bedrag)),
                .. Passend.Toets(staat.Bron, programma, financiering.Jaar).Select(Passend.OverHetBedrag),
            ];

    private static Weigering? NietOpen(BudgetStaat staat, string eigenaar)
    {
        if (staat.Eigenaar != eigenaar)
            return BudgetWeigeringen.Onbekend;
        return staat.Gesloten ? BudgetWeigeringen.AlGesloten : null;
    }

    // Wie niet zeker mag weten dat een programma bestaat, krijgt hetzelfde antwoord als bij een verzonnen sleutel.
    private static bool IsVoorIedereen(Deling deling) => deling.Zichtbaarheid is Zichtbaarheid.Landelijk or Zichtbaarheid.Openbaar;
}
