using Regionetwerk.House.Tests.Draaien;
using Xunit;
using static Regionetwerk.House.Tests.Draaien.Inrichting;

namespace Regionetwerk.House.Tests.Opdrachten;

/// <summary>Every mutation of the schema, once. A mutation without a line here fails <see cref="OpdrachtTests"/>.</summary>
public static class Proeven
{
    private const string Hoorn = "GM0405";
    private const string Groningen = "GM0014";
    private const string Loa = "landelijk-ondersteuningsaanbod";
    private static readonly object HoornZelf = new { sleutel = Hoorn };

    /// <summary>By name.</summary>
    public static IReadOnlyDictionary<string, Proef> Alle { get; } = new Proef[]
    {
        new("programmaVastleggen", _ => Task.FromResult(Programma())),
        new("betalerToelaten", BetalerToelaten),
        new("budgetToekennen", _ => Task.FromResult(Budget())),
        new("budgetSluiten", BudgetSluiten),
        new("financieringVastleggen", FinancieringVastleggen),
        new("financieringWijzigen", FinancieringWijzigen),
        new("bestedingBoeken", BestedingBoeken),
        new("bestedingTerugboeken", BestedingTerugboeken),
        new("zichtbaarheidWijzigen", ZichtbaarheidWijzigen),
        new("contactVastleggen", _ => Task.FromResult(Contact())),
        new("contactWissen", ContactWissen),
        new("jaarVolledigVerklaren", _ => Task.FromResult(JaarVolledigVerklaren()), Rol: "beheerder"),
        new("organisatieRegistreren", _ => Task.FromResult(Organisatie()), Namens: Loa, Rol: "beheerder"),
        new("netwerkOprichten", _ => Task.FromResult(Netwerk()), Rol: "beheerder"),
        new("werkgroepOprichten", _ => Task.FromResult(Werkgroep()), Rol: "beheerder"),
        new("lidUitnodigen", LidUitnodigen, Rol: "beheerder"),
        new("lidmaatschapAanvaarden", Aanvaarden, Namens: Groningen, Rol: "beheerder"),
        new("lidmaatschapBeeindigen", Beeindigen, Namens: Groningen, Rol: "beheerder"),
    }.ToDictionary(proef => proef.Mutatie);

    /// <summary>The names, for theories.</summary>
    public static TheoryData<string> Namen => [.. Alle.Keys];

    private static Stap Programma()
    {
        var naam = Nieuw("Programma");
        var velden = new
        {
            naam,
            aanpak = "samen-van-start",
            van = "2026-01-01",
            tot = "2026-12-31",
            leeftijdVan = 2,
            leeftijdTot = 6,
            directVve = true,
            sectoren = new[] { "VVE", "PO" },
            zichtbaarheid = "LANDELIJK",
        };
        var invoer = new { eigenaar = Hoorn, velden.naam, velden.aanpak, velden.van, velden.tot, velden.leeftijdVan, velden.leeftijdTot, velden.directVve, velden.sectoren, velden.zichtbaarheid };
        return Stap.Van(
            invoer,
            new { eigenaar = Hoorn, naam = naam + " anders", van = "2026-01-01" },
            new
            {
                programma = new
                {
                    velden.naam, velden.aanpak, velden.van, velden.tot, velden.leeftijdVan, velden.leeftijdTot, velden.directVve,
                    velden.sectoren, velden.zichtbaarheid,
                    voorbeeldcijfers = false,
                    gemeente = new { code = Hoorn },
                    eigenaar = HoornZelf,
                },
            });
    }

    private static async Task<Stap> BetalerToelaten(DraaiendHuis huis)
    {
        var programmaId = await (await huis.Als(Hoorn)).Programma(Hoorn);
        return Stap.Van(
            new { programmaId, betaler = Groningen },
            new { programmaId, betaler = "GM0599" },
            new { programma = new { betalers = new[] { new { sleutel = Groningen } } } });
    }

    private static Stap Budget()
    {
        var invoer = new { eigenaar = Hoorn, bron = "FONDS", omschrijving = "Uit een fonds", van = "2026-01-01", tot = "2027-06-30", toegekend = 1250.5m, zichtbaarheid = "OPENBAAR" };
        return Stap.Van(invoer, invoer with { toegekend = 1250.51m }, new { budget = BudgetNa(invoer.toegekend, gesloten: false, "FONDS", "Uit een fonds", "2027-06-30", "OPENBAAR", "2026-01-01") });
    }

    private static async Task<Stap> BudgetSluiten(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        return Stap.Van(
            new { budgetId = await hoorn.Budget(Hoorn, 10) },
            new { budgetId = await hoorn.Budget(Hoorn, 10) },
            new { budget = BudgetNa(10, gesloten: true, "GEMEENTE_ONDERWIJS", "Voor een test", "2028-12-31", "INTERN", "2025-01-01") });
    }

    private static object BudgetNa(decimal toegekend, bool gesloten, string bron, string omschrijving, string tot, string zichtbaarheid, string van) => new
    {
        bron,
        tijdelijk = bron == "FONDS",
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

    private static async Task<Stap> FinancieringVastleggen(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var (budgetId, programmaId) = (await hoorn.Budget(Hoorn, 100), await hoorn.Programma(Hoorn));
        return Stap.Van(
            new { budgetId, programmaId, jaar = 2026, bedrag = 40.01m },
            new { budgetId, programmaId, jaar = 2027, bedrag = 40.01m },
            new { financiering = new { jaar = 2026, bedrag = 40.01m, besteed = 0, budget = new { id = budgetId }, programma = new { id = programmaId } } });
    }

    private static async Task<Stap> FinancieringWijzigen(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        var (budgetId, programmaId) = (await hoorn.Budget(Hoorn, 100), await hoorn.Programma(Hoorn));
        var financieringId = await hoorn.Financiering(budgetId, programmaId, 2026, 50);
        return Stap.Van(
            new { financieringId, bedrag = "99.99", reden = "Meer kinderen" },
            new { financieringId, bedrag = 99.98m, reden = "Meer kinderen" },
            new { financiering = new { jaar = 2026, bedrag = 99.99m, besteed = 0, budget = new { id = budgetId }, programma = new { id = programmaId } } });
    }

    private static async Task<Stap> BestedingBoeken(DraaiendHuis huis)
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
                    datum = "2026-02-28", bedrag = 12.34m, omschrijving = "Boeken", teruggeboekt = false,
                    financiering = new { id = financieringId, besteed = 12.34m },
                },
            });
    }

    private static async Task<Stap> BestedingTerugboeken(DraaiendHuis huis)
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
                    datum = "2026-06-30", bedrag = 20, omschrijving = "Dubbel betaald", teruggeboekt = true,
                    financiering = new { id = financieringId, besteed = 5 },
                },
            });
    }

    private static async Task<Stap> ZichtbaarheidWijzigen(DraaiendHuis huis)
    {
        var id = await (await huis.Als(Hoorn)).Budget(Hoorn, 10);
        return Stap.Van(
            new { id, zichtbaarheid = "LANDELIJK" },
            new { id, zichtbaarheid = "OPENBAAR" },
            new { node = new { __typename = "Budget", zichtbaarheid = "LANDELIJK" } });
    }

    private static Stap Contact()
    {
        var velden = new { naam = "Postbus ouders", functie = "Loket", email = "ouders@example.nl", telefoon = "+31 6 00000000", zichtbaarheid = "LANDELIJK" };
        return Stap.Van(
            new { eigenaar = Hoorn, velden.naam, velden.functie, velden.email, velden.telefoon, toestemming = true, velden.zichtbaarheid },
            new { eigenaar = Hoorn, velden.naam, velden.functie, velden.email, velden.telefoon, toestemming = true, zichtbaarheid = "INTERN" },
            new { contact = new { velden.naam, velden.functie, velden.email, velden.telefoon, velden.zichtbaarheid, eigenaar = HoornZelf } });
    }

    private static async Task<Stap> ContactWissen(DraaiendHuis huis)
    {
        var hoorn = await huis.Als(Hoorn);
        return Stap.Van(new { contactId = await hoorn.Contact(Hoorn) }, new { contactId = await hoorn.Contact(Hoorn) }, new { gewist = true });
    }

    private static Stap JaarVolledigVerklaren()
    {
        // Hoorn has declared no year of this century but 2025 and 2026; each call takes another.
        var jaar = Interlocked.Increment(ref _jaar);
        return Stap.Van(
            new { gemeente = Hoorn, jaar, volledig = true }, new { gemeente = Hoorn, jaar, volledig = false }, new { gemeente = new { code = Hoorn } });
    }

    private static int _jaar = 2026;

    private static Stap Organisatie()
    {
        var sleutel = $"bibliotheek-{Guid.NewGuid():N}";
        return Stap.Van(
            new { sleutel, soort = "PARTNER", naam = "Bibliotheek" },
            new { sleutel = sleutel + "-anders", soort = "PARTNER", naam = "Bibliotheek" },
            new { organisatie = new { sleutel, naam = "Bibliotheek", soort = "PARTNER" } });
    }

    private static Stap Netwerk()
    {
        var naam = Nieuw("Netwerk");
        return Stap.Van(
            new { soort = "LEERKRING", naam, zichtbaarheid = "LANDELIJK" },
            new { soort = "REGIO", naam, zichtbaarheid = "LANDELIJK" },
            new { netwerk = new { naam, soort = "LEERKRING", zichtbaarheid = "LANDELIJK", oprichter = HoornZelf, leden = Leden(("LID", "LID", Hoorn)) } });
    }

    private static Stap Werkgroep()
    {
        var naam = Nieuw("Werkgroep");
        return Stap.Van(
            new { soort = "LEA", niveau = "BESTUURLIJK", naam, gemeente = Hoorn },
            new { soort = "VVE", niveau = "BESTUURLIJK", naam, gemeente = Hoorn },
            new
            {
                werkgroep = new
                {
                    naam, soort = "LEA", niveau = "BESTUURLIJK", zichtbaarheid = "INTERN", gemeente = new { code = Hoorn }, oprichter = HoornZelf,
                    leden = Leden(("TREKKER", "LID", Hoorn)),
                },
            });
    }

    private static async Task<Stap> LidUitnodigen(DraaiendHuis huis)
    {
        var naam = Nieuw("Werkgroep");
        var groepId = await (await huis.Als(Hoorn)).Werkgroep(naam: naam);
        return Stap.Van(
            new { groepId, organisatie = Groningen, rol = "TREKKER" },
            new { groepId, organisatie = "GM0599", rol = "TREKKER" },
            new
            {
                groep = new
                {
                    __typename = "Werkgroep", naam, werkgroepsoort = "LEA", niveau = "UITVOEREND", zichtbaarheid = "INTERN",
                    leden = Leden(("TREKKER", "UITGENODIGD", Groningen), ("TREKKER", "LID", Hoorn)),
                },
            });
    }

    private static async Task<Stap> Aanvaarden(DraaiendHuis huis)
    {
        var naam = Nieuw("Netwerk");
        var (groepId, anderId) = (await Uitnodiging(huis, naam), await Uitnodiging(huis, Nieuw("Netwerk")));
        return Stap.Van(
            new { groepId },
            new { groepId = anderId },
            new
            {
                groep = new
                {
                    __typename = "Netwerk", naam, soort = "REGIO", zichtbaarheid = "INTERN",
                    leden = Leden(("LID", "LID", Groningen), ("LID", "LID", Hoorn)),
                },
            });
    }

    private static async Task<Stap> Beeindigen(DraaiendHuis huis)
    {
        var groningen = await huis.Als(Groningen);
        var (groepId, anderId) = (await Uitnodiging(huis, Nieuw("Netwerk")), await Uitnodiging(huis, Nieuw("Netwerk")));
        await groningen.Aanvaard(groepId);
        await groningen.Aanvaard(anderId);
        return Stap.Van(new { groepId }, new { groepId = anderId }, new { groep = (object?)null });
    }

    private static async Task<string> Uitnodiging(DraaiendHuis huis, string naam)
    {
        var hoorn = await huis.Als(Hoorn);
        var groepId = await hoorn.Netwerk(naam: naam);
        await hoorn.NodigUit(groepId, Groningen);
        return groepId;
    }

    private static object Leden(params (string Rol, string Status, string Sleutel)[] leden) => new
    {
        totalCount = leden.Length,
        nodes = leden.Select(lid => new { rol = lid.Rol, status = lid.Status, organisatie = new { sleutel = lid.Sleutel } }),
    };
}
