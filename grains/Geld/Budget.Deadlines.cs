using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Geld;

public static partial class Budget
{
    public static Besluit Beslis(BudgetStaat staat, DeadlineVastleggen opdracht, string eigenaar, Guid deadline)
    {
        if (NietOpen(staat, eigenaar) is { } dicht)
            return dicht;
        Weigering[] fouten =
        [
            .. Invoer.Datum(opdracht.Datum, "datum"),
            .. BinnenBudget(opdracht.Jaar, staat.Van, staat.Tot, "jaar"),
            .. Invoer.Tekst(opdracht.Omschrijving, "omschrijving", Limieten.Omschrijving),
        ];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        return staat.Deadlines.Count >= Limieten.DeadlinesPerBudget
            ? BudgetWeigeringen.TeVeelDeadlines(staat.Deadlines.Count)
            : new DeadlineVastgelegd(opdracht.Budget, deadline, opdracht.Soort, opdracht.Datum, opdracht.Jaar);
    }

    /// <summary>Afronden mag ook na het sluiten: verantwoorden komt vaak later dan de laatste boeking.</summary>
    public static Besluit Beslis(BudgetStaat staat, DeadlineAfronden opdracht, string eigenaar)
    {
        if (NietOpenDeadline(staat, opdracht.Deadline, eigenaar) is { } dicht)
            return dicht;
        Weigering[] fouten = [.. Invoer.Datum(opdracht.Op, "op")];
        return fouten.Length > 0 ? Besluit.Weiger([.. fouten]) : new DeadlineAfgerond(opdracht.Budget, opdracht.Deadline, opdracht.Op);
    }

    /// <inheritdoc cref="Beslis(BudgetStaat, DeadlineAfronden, string)"/>
    public static Besluit Beslis(BudgetStaat staat, DeadlineVervallen opdracht, string eigenaar)
    {
        if (NietOpenDeadline(staat, opdracht.Deadline, eigenaar) is { } dicht)
            return dicht;
        Weigering[] fouten = [.. Invoer.Tekst(opdracht.Reden, "reden", Limieten.Omschrijving)];
        return fouten.Length > 0 ? Besluit.Weiger([.. fouten]) : new DeadlineIsVervallen(opdracht.Budget, opdracht.Deadline);
    }

    private static Weigering? NietOpenDeadline(BudgetStaat staat, Guid deadline, string eigenaar)
    {
        if (staat.Eigenaar != eigenaar)
            return BudgetWeigeringen.Onbekend;
        if (!staat.Deadlines.TryGetValue(deadline, out var open))
            return Weigeringen.Onbekend("De deadline", "deadlineId");
        return open ? null : BudgetWeigeringen.DeadlineAlAfgerond;
    }
}
