using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Opdrachten;

/// <summary>Budgetten, financieringen and bestedingen.</summary>
internal static class GeldProeven
{
    private const string Hoorn = "GM0405";
    private static readonly object HoornZelf = new { sleutel = Hoorn };

    public static Stap Budget()
    {
        var invoer = new
        {
            eigenaar = Hoorn,
            bron = "FONDS",
            omschrijving = "Uit een fonds",
            van = "2026-01-01",
            tot = "2027-06-30",
            toegekend = 1250.5m,
            zichtbaarheid = "OPENBAAR",
        };
        return Stap.Van(
            invoer,
            invoer with { toegekend = 1250.51m },
            new { budget = Toegekend(1250.5m, "FONDS", "Uit een fonds", "2026-01-01", "2027-06-30", "OPENBAAR", gesloten: false) });
    }

    public static async Task<Stap> BudgetSluiten(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        return Stap.Van(
            new { budgetId = await hoorn.Budget(Hoorn, 10) },
            new { budgetId = await hoorn.Budget(Hoorn, 10) },
            new { budget = Toegekend(10, "GEMEENTE_ONDERWIJS", "Voor een test", "2025-01-01", "2028-12-31", "INTERN", gesloten: true) });
    }

    public static async Task<Stap> FinancieringVastleggen(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var (budgetId, programmaId) = (await hoorn.Budget(Hoorn, 100), await hoorn.Programma(Hoorn));
        return Stap.Van(
            new { budgetId, programmaId, jaar = 2026, bedrag = 40.01m },
            new { budgetId, programmaId, jaar = 2027, bedrag = 40.01m },
            new { financiering = new { jaar = 2026, bedrag = 40.01m, status = "VASTGELEGD", besteed = 0, budget = new { id = budgetId }, programma = new { id = programmaId } } });
    }

    public static async Task<Stap> FinancieringWijzigen(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var (budgetId, programmaId) = (await hoorn.Budget(Hoorn, 100), await hoorn.Programma(Hoorn));
        var financieringId = await hoorn.Financiering(budgetId, programmaId, 2026, 50);
        return Stap.Van(
            new { financieringId, bedrag = "99.99", reden = "Meer kinderen" },
            new { financieringId, bedrag = 99.98m, reden = "Meer kinderen" },
            new { financiering = new { jaar = 2026, bedrag = 99.99m, status = "VASTGELEGD", besteed = 0, budget = new { id = budgetId }, programma = new { id = programmaId } } });
    }

    public static async Task<Stap> BestedingBoeken(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var financieringId = await hoorn.Financiering(await hoorn.Budget(Hoorn, 100), await hoorn.Programma(Hoorn), 2026, 50);
        return Stap.Van(
            new { financieringId, datum = "2026-02-28", bedrag = 12.34m, omschrijving = "Boeken" },
            new { financieringId, datum = "2026-02-28", bedrag = 12.34m, omschrijving = "Andere boeken" },
            new
            {
                besteding = new
                {
                    datum = "2026-02-28",
                    bedrag = 12.34m,
                    omschrijving = "Boeken",
                    teruggeboekt = false,
                    financiering = new { id = financieringId, besteed = 12.34m },
                },
            });
    }

    public static async Task<Stap> BestedingTerugboeken(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var financieringId = await hoorn.Financiering(await hoorn.Budget(Hoorn, 100), await hoorn.Programma(Hoorn), 2026, 50);
        var bestedingId = await hoorn.Besteding(financieringId, 20, "Dubbel betaald");
        return Stap.Van(
            new { bestedingId, reden = "Vergissing" },
            new { bestedingId = await hoorn.Besteding(financieringId, 5), reden = "Vergissing" },
            new
            {
                besteding = new
                {
                    datum = "2026-06-30",
                    bedrag = 20,
                    omschrijving = "Dubbel betaald",
                    teruggeboekt = true,
                    financiering = new { id = financieringId, besteed = 5 },
                },
            });
    }

    private static object Toegekend(
        decimal toegekend, string bron, string omschrijving, string van, string tot, string zichtbaarheid, bool gesloten) => new
        {
            bron,
            tijdelijk = bron is "FONDS",
            omschrijving,
            van,
            tot,
            toegekend,
            vastgelegd = 0,
            besteed = 0,
            gesloten,
            zichtbaarheid,
            voorbeeldcijfers = false,
            eigenaar = HoornZelf,
        };
}
