using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>Making them.</summary>
public sealed partial class Uitstalling
{
    private const string Hoorn = Kijkersoort.Hoorn;
    private const string School = "16AH00";
    private const string Bestuur = "bestuur-10249";

    // Nobody of the table, so that what Hoorn has with them is only for Hoorn.
    private const string Buiten = "GM0363";

    private string _kring = "";

    private Client Eigenaar => _clients[Kijkersoort.Eigenaar];

    private async Task StalUit()
    {
        await Groepen();
        foreach (var deling in Schema.Keuzen("Zichtbaarheid"))
        {
            var (programma, budget) = (await Programma(deling), await Budget(deling));
            await Geld(deling, programma, budget);
            await Kennis(deling, programma);
            await Bijeenkomsten(deling);
            await Ambassadeurs(deling);
            var contact = await Eigenaar.Contact(Hoorn, deling, $"Loket {Merk("Contact", deling)}", Kring(deling));
            Zet("Contact", deling, contact);
            Zet("Netwerk", deling, await Groep("netwerk", deling, new { soort = "REGIO", naam = $"Regio {Merk("Netwerk", deling)}", zichtbaarheid = deling, netwerken = Kring(deling) }));
            Zet("Werkgroep", deling, await Groep(
                "werkgroep", deling, new { soort = "LEA", niveau = "UITVOEREND", gemeente = Hoorn, naam = $"Groep {Merk("Werkgroep", deling)}", zichtbaarheid = deling, netwerken = Kring(deling) }));
        }
        await VanSchoolEnBestuur();
        foreach (var (soort, sleutel) in new[] { ("Gemeente", Hoorn), ("Organisatie", Hoorn), ("School", School), ("Regeling", "goab-2023-2026"), ("Aanpak", "brugfunctionarissen") })
            _records.Add(new(soort, Uitgestald.Publiek, Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{soort}:{sleutel}")), ""));
        await ZonderToestemming();
        Zet("Toelating", Uitgestald.Beheer, (await _clients[Kijkersoort.Met("loa")].Opdracht(
            "directoryToelaten", new { directory = "https://aanbieder.test", groep = Merk("Toelating", Uitgestald.Beheer), organisatie = Hoorn, rol = "LEZER" })).Id());
        Slot = await Eigenaar.Programma(Hoorn, "OPENBAAR");
    }

    // Who is in, who was asked, and who left, before there is anything to see.
    private async Task Groepen()
    {
        foreach (var soort in new[] { "Netwerk", "Werkgroep" })
        {
            var naam = $"Kring {Merk(soort, "kring")}";
            var id = soort is "Netwerk" ? await Eigenaar.Netwerk(naam: naam) : await Eigenaar.Werkgroep(naam: naam);
            foreach (var wie in new[] { "netwerkgenoot", "oud-lid", "genodigde" })
                await Eigenaar.NodigUit(id, Kijkersoort.Met(wie).Organisatie!);
            await _clients[Kijkersoort.Met("netwerkgenoot")].Aanvaard(id);
            await _clients[Kijkersoort.Met("oud-lid")].Aanvaard(id);
            await _clients[Kijkersoort.Met("oud-lid")].Verlaat(id);
            Zet(soort, "kring", id);
            if (soort is "Netwerk")
                _kring = id;
        }
    }

    private async Task<string> Programma(string deling)
    {
        var merk = Merk("Programma", deling);
        var id = (await Eigenaar.Opdracht("programmaVastleggen", new
        {
            eigenaar = Hoorn,
            naam = $"Plan {merk}",
            aanpak = merk,
            van = "2025-01-01",
            tot = "2029-12-31",
            leeftijdVan = 2,
            leeftijdTot = 6,
            sectoren = new[] { "VVE" },
            directVve = true,
            vveBeoordeeldDoor = $"Team {merk}",
            omschrijving = $"Woorden {merk}",
            doel = $"Doel {merk}",
            zichtbaarheid = deling,
            netwerken = Kring(deling),
        })).Id();
        (await Eigenaar.Opdracht("fteVastleggen", new { programmaId = id, functie = merk, jaar = 2026, fte = 0.5 })).Gelukt();
        (await Eigenaar.Opdracht("betalerToelaten", new { programmaId = id, betaler = Kijkersoort.Met("betaler").Organisatie })).Gelukt();
        Zet("Opgave", deling, await Eigenaar.Opgave(id, Buiten, 2026, 77));
        return Zet("Programma", deling, id);
    }

    private async Task<string> Budget(string deling) => Zet(
        "Budget",
        deling,
        (await Eigenaar.Opdracht("budgetToekennen", new
        {
            eigenaar = Hoorn,
            bron = "GOAB",
            omschrijving = $"Geld {Merk("Budget", deling)}",
            van = "2025-01-01",
            tot = "2026-12-31",
            toegekend = 9_000,
            regeling = "goab-2023-2026",
            zichtbaarheid = deling,
            netwerken = Kring(deling),
        })).Id());

    private async Task Geld(string deling, string programma, string budget)
    {
        var financiering = Zet("Financiering", deling, await Eigenaar.Financiering(budget, programma, 2026, 500));
        Zet("Besteding", deling, await Eigenaar.Besteding(financiering, 5, $"Boeken {Merk("Besteding", deling)}"));
        Zet("Terugbetaling", deling, await Eigenaar.Terugbetaling(budget, 7, $"Over {Merk("Terugbetaling", deling)}"));
        Zet("Doorgifte", deling, await Eigenaar.Doorgifte(budget, Kijkersoort.Met("betaler").Organisatie!, 8, $"Samen {Merk("Doorgifte", deling)}"));
        Zet("Deadline", deling, await Eigenaar.Deadline(budget, $"Voor {Merk("Deadline", deling)}"));
        (await Eigenaar.Opdracht(
            "toekenningVastleggen", new { budgetId = budget, jaar = 2026, bedrag = 9_100, status = "VOORLOPIG", besluit = $"Besluit {Merk("Budget", deling)}" })).Gelukt();
    }

    private async Task<string> Groep(string soort, string deling, object invoer) => (await Eigenaar.Opdracht($"{soort}Oprichten", invoer)).Id();

    private async Task VanSchoolEnBestuur()
    {
        foreach (var (wie, eigenaar, deling) in new[] { ("school", School, "van een school"), ("bestuur", Bestuur, "van haar bestuur") })
        {
            var merk = $"eigen{wie}";
            Zet("Budget", deling, await _clients[Kijkersoort.Met(wie)].Budget(eigenaar, 900, omschrijving: $"Geld budget{merk}merk"), $"budget{merk}merk");
            // A bestuur is in no gemeente; what it runs is its school's.
            if (wie is "school")
                Zet("Programma", deling, await _clients[Kijkersoort.Met(wie)].Programma(eigenaar, naam: $"Plan programma{merk}merk"), $"programma{merk}merk");
        }
    }

    // Shared while the person agreed: since then nobody else reads who it is.
    private async Task ZonderToestemming()
    {
        const string woord = "contactbeslotenmerk";
        var contactId = await Eigenaar.Contact(Hoorn, "OPENBAAR", woord);
        (await Eigenaar.Opdracht("toestemmingIntrekken", new { contactId })).Gelukt();
        Zet("Contact", "toestemming ingetrokken", contactId, "", woord);
    }

    private string[] Kring(string deling) => deling is "NETWERK" ? [_kring] : [];

    private string Zet(string soort, string deling, string id, string? merk = null, string besloten = "")
    {
        _records.Add(new(soort, deling, id, merk ?? Merk(soort, deling)) { Besloten = besloten });
        return id;
    }

    // One word, so that whoever searches finds it whole.
    private static string Merk(string soort, string deling) => $"{soort}{deling.Replace(" ", "", StringComparison.Ordinal)}merk".ToLowerInvariant();
}
