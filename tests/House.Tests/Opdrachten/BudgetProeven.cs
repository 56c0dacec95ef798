using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Opdrachten;

/// <summary>What is granted, passed on, paid back, and when it must be accounted for.</summary>
internal static class BudgetProeven
{
    private const string Hoorn = "GM0405";
    private const string Groningen = "GM0014";
    private static readonly object HoornZelf = new { sleutel = Hoorn };
    private static readonly object GroningenZelf = new { sleutel = Groningen };

    public static async Task<Stap> ToekenningVastleggen(DraaiendHuis huis)
    {
        var budgetId = await (await huis.Als(Hoorn)).Budget(Hoorn, 100);
        return Stap.Van(
            new { budgetId, jaar = 2026, bedrag = 25.5m, status = "VOORLOPIG", besluit = "Brief 12" },
            new { budgetId, jaar = 2026, bedrag = 25.5m, status = "DEFINITIEF", besluit = "Brief 12" },
            new
            {
                budget = new
                {
                    toegekend = 125.5m,
                    beschikbaar = 125.5m,
                    status = "OPEN",
                    toekenningen = new object[]
                    {
                        new { jaar = (int?)null, bedrag = 100, status = "DEFINITIEF", besluit = (string?)null, geldig = true },
                        new { jaar = 2026, bedrag = 25.5m, status = "VOORLOPIG", besluit = "Brief 12", geldig = true },
                    },
                },
            });
    }

    public static async Task<Stap> TerugbetalingBoeken(DraaiendHuis huis)
    {
        var budgetId = await (await huis.Als(Hoorn)).Budget(Hoorn, 100);
        return Stap.Van(
            new { budgetId, datum = "2029-02-28", bedrag = 12.34m, omschrijving = "Niet besteed" },
            new { budgetId, jaar = 2027, datum = "2029-02-28", bedrag = 12.34m, omschrijving = "Niet besteed" },
            new { terugbetaling = Terugbetaling(2028, "2029-02-28", 12.34m, "Niet besteed", false, new { id = budgetId, beschikbaar = 87.66m }) });
    }

    public static async Task<Stap> TerugbetalingTerugboeken(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var budgetId = await hoorn.Budget(Hoorn, 100);
        return Stap.Van(
            new { terugbetalingId = await hoorn.Terugbetaling(budgetId, 20, "Te veel"), reden = "Vergissing" },
            new { terugbetalingId = await hoorn.Terugbetaling(budgetId, 5), reden = "Vergissing" },
            new { terugbetaling = Terugbetaling(2026, "2026-06-30", 20, "Te veel", true, new { id = budgetId, beschikbaar = 95 }) });
    }

    public static async Task<Stap> GeldDoorgeven(DraaiendHuis huis)
    {
        var budgetId = await (await huis.Als(Hoorn)).Budget(Hoorn, 100);
        return Stap.Van(
            new { budgetId, aan = Groningen, jaar = 2026, bedrag = 40, omschrijving = "Samen" },
            new { budgetId, aan = Groningen, jaar = 2027, bedrag = 40, omschrijving = "Samen" },
            new { doorgifte = Doorgifte(40, "OPEN", "Samen", budgetId) });
    }

    public static async Task<Stap> DoorgifteIntrekken(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var budgetId = await hoorn.Budget(Hoorn, 100);
        return Stap.Van(
            new { doorgifteId = await hoorn.Doorgifte(budgetId, Groningen, 40, "Samen"), reden = "Toch niet" },
            new { doorgifteId = await hoorn.Doorgifte(budgetId, Groningen, 5), reden = "Toch niet" },
            new { doorgifte = Doorgifte(40, "INGETROKKEN", "Samen", budgetId) });
    }

    public static async Task<Stap> DoorgifteOntvangen(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var budgetId = await hoorn.Budget(Hoorn, 100);
        var invoer = new
        {
            doorgifteId = await hoorn.Doorgifte(budgetId, Groningen, 40),
            omschrijving = "Van Hoorn",
            van = "2026-01-01",
            tot = "2026-12-31",
        };
        return Stap.Van(
            invoer,
            invoer with { doorgifteId = await hoorn.Doorgifte(budgetId, Groningen, 5) },
            new
            {
                budget = new
                {
                    bron = "GEMEENTE_ONDERWIJS",
                    toegekend = 40,
                    van = "2026-01-01",
                    tot = "2026-12-31",
                    eigenaar = GroningenZelf,
                    herkomst = new { organisatie = HoornZelf, budget = (object?)null },
                },
            });
    }

    public static async Task<Stap> DeadlineVastleggen(DraaiendHuis huis)
    {
        var budgetId = await (await huis.Als(Hoorn)).Budget(Hoorn, 100);
        return Stap.Van(
            new { budgetId, soort = "AANVRAAG", datum = "2026-10-01", omschrijving = "Aanvragen" },
            new { budgetId, soort = "AANVRAAG", datum = "2026-10-02", omschrijving = "Aanvragen" },
            new { deadline = Deadline("AANVRAAG", "2026-10-01", null, "OPEN", null, "Aanvragen", budgetId) });
    }

    public static async Task<Stap> DeadlineAfronden(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var budgetId = await hoorn.Budget(Hoorn, 100);
        var deadlineId = await hoorn.Deadline(budgetId);
        return Stap.Van(
            new { deadlineId, op = "2027-07-01" },
            new { deadlineId, op = "2027-07-02" },
            new { deadline = Deadline("VERANTWOORDING", "2027-07-15", 2026, "AFGEROND", "2027-07-01", "Voor een test", budgetId) });
    }

    public static async Task<Stap> DeadlineVervallen(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var budgetId = await hoorn.Budget(Hoorn, 100);
        return Stap.Van(
            new { deadlineId = await hoorn.Deadline(budgetId), reden = "Niet meer nodig" },
            new { deadlineId = await hoorn.Deadline(budgetId), reden = "Niet meer nodig" },
            new { deadline = Deadline("VERANTWOORDING", "2027-07-15", 2026, "VERVALLEN", null, "Voor een test", budgetId) });
    }

    private static object Terugbetaling(int jaar, string datum, decimal bedrag, string omschrijving, bool teruggeboekt, object budget) =>
        new { jaar, datum, bedrag, omschrijving, teruggeboekt, budget };

    private static object Doorgifte(decimal bedrag, string status, string omschrijving, string budgetId) => new
    {
        jaar = 2026,
        bedrag,
        status,
        omschrijving,
        van = HoornZelf,
        aan = GroningenZelf,
        budget = new { id = budgetId },
        ontvangen = (object?)null,
    };

    private static object Deadline(string soort, string datum, int? jaar, string status, string? afgerondOp, string omschrijving, string budgetId) =>
        new { soort, datum, jaar, status, afgerondOp, omschrijving, budget = new { id = budgetId } };
}
