using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.Storage.Kennis;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>What organisations do together: kennis, bijeenkomsten and ambassadeurs.</summary>
public sealed partial class Uitstalling
{
    private async Task Kennis(string deling, string programma)
    {
        var merk = Merk("Kennisitem", deling);
        var link = $"https://voorbeeld.test/{merk}";
        var item = Zet("Kennisitem", deling, (await Eigenaar.Opdracht("kennisitemVastleggen", new
        {
            eigenaar = Hoorn,
            soort = "PRAKTIJKVOORBEELD",
            titel = $"Voorbeeld {merk}",
            samenvatting = $"Kort {merk}",
            link,
            uitgever = $"Uitgever {merk}",
            jaar = 2026,
            themas = new[] { "ARMOEDE" },
            sectoren = new[] { "VVE" },
            doelgroepen = new[] { "ALLE_OUDERS" },
            gemeente = Hoorn,
            aanpak = merk,
            kenmerk = merk,
            zichtbaarheid = deling,
            netwerken = Kring(deling),
        })).Id());
        await Huis.Diensten.GetRequiredService<Linkboek>().NoteAsync(link, found: true, 200, Huis.Klok.GetUtcNow());
        var eerste = await Eigenaar.Overname(item, programma);
        var tweede = await Eigenaar.Programma(Hoorn, deling, $"Tweede {Merk("Programma", deling)}", null, Kring(deling));
        Zet("Overname", deling, await Eigenaar.Overname(item, tweede, $"Anders {Merk("Overname", deling)}", eerste));
        Zet("Reactie", deling, await Eigenaar.Reactie(Hoorn, item, $"Mooi {Merk("Reactie", deling)}"));
        if (deling is "OPENBAAR")
        {
            var verborgen = await _clients[Kijkersoort.Met("gemeente")].Reactie("GM0014", item, $"Lelijk {Merk("Reactie", "verborgen")}");
            (await Eigenaar.Opdracht("reactieVerbergen", new { reactieId = verborgen, reden = $"Reden {Merk("Reactie", "verborgen")}" })).Gelukt();
            Zet("Reactie", "verborgen", verborgen);
        }
    }

    private async Task Bijeenkomsten(string deling)
    {
        Zet("Bijeenkomst", deling, await Bijeenkomst("Bijeenkomst", deling, "2099-07-03"), besloten: $"link{Merk("Bijeenkomst", deling)}");
        Zet("Aanmelding", deling, (await Huis.DoetMee(Eigenaar, Eigenaar, _records[^1].Id, $"Deelnemer {Merk("Aanmelding", deling)}")).Id);
        if (deling is not "OPENBAAR")
            return;
        foreach (var voor in Schema.Keuzen("NotitieVoor"))
        {
            var geweest = await Bijeenkomst($"Bijeenkomst{voor}", deling, "2025-07-03");
            (await Eigenaar.Opdracht("notitiePubliceren", new
            {
                bijeenkomstId = geweest,
                samenvatting = $"Zo was het: notitie{voor}merk",
                tips = new[] { "Begin thuis." },
                links = new[] { new { naam = "Kist", adres = "https://voorbeeld.test/kist" } },
                voor,
            })).Gelukt();
            (await Eigenaar.Opdracht("bijeenkomstAfgelasten", new { bijeenkomstId = geweest, reden = "Toch niet" })).ToString();
            Zet("Bijeenkomst", $"notitie voor {voor}", geweest, $"bijeenkomst{voor}openbaarmerk".ToLowerInvariant(), voor is "DEELNEMERS" ? $"notitie{voor}merk" : $"linkbijeenkomst{voor}openbaarmerk");
        }
    }

    private async Task<string> Bijeenkomst(string naam, string deling, string dag)
    {
        var merk = Merk(naam, deling);
        return (await Eigenaar.Opdracht("bijeenkomstAankondigen", new
        {
            eigenaar = Hoorn,
            inhoud = new
            {
                soort = "WEBINAR",
                titel = $"Webinar {merk}",
                dag,
                van = "09:30",
                tot = "11:00",
                capaciteit = 5,
                netwerkId = _kring,
                plaats = $"Zaal {merk}",
                // Only for who takes part.
                link = $"https://voorbeeld.test/link{merk}",
                omschrijving = $"Over {merk}",
                huisregels = $"Stil {merk}",
                programma = new[] { new { van = "09:35", tot = "10:00", titel = $"Deel {merk}", sprekers = new[] { new { functie = $"Lector {merk}", organisatie = "Hogeschool" } } } },
            },
            zichtbaarheid = deling,
            netwerken = Kring(deling),
        })).Id();
    }

    private async Task Ambassadeurs(string deling)
    {
        var netwerk = (await Eigenaar.Opdracht(
            "netwerkOprichten", new { soort = "AMBASSADEURS", naam = Inrichting.Nieuw("Ambassadeurs"), zichtbaarheid = deling, netwerken = Kring(deling) })).Id();
        var ambassadeur = Zet("Ambassadeur", deling, await Eigenaar.Ambassadeur(Hoorn, netwerk, functie: $"Leider {Merk("Ambassadeur", deling)}"));
        (await Eigenaar.Opdracht("ambassadeurAfwezig", new { ambassadeurId = ambassadeur, perioden = new[] { new { van = "2098-07-01", tot = "2098-08-01" } } })).Gelukt();
        var aanvraag = await Eigenaar.Aanvraag(Hoorn, netwerk, $"Wens {Merk("Aanvraag", deling)}");
        (await Eigenaar.Opdracht("aanvraagAanbieden", new { aanvraagId = aanvraag, ambassadeurId = ambassadeur, uren = 6, maand = Inrichting.DezeMaand })).Gelukt();
        var inzet = (await Eigenaar.Opdracht("aanbodAanvaarden", new { aanvraagId = aanvraag, datum = Inrichting.Vandaag })).Id();
        (await Eigenaar.Opdracht("inzetVerslag", new { inzetId = inzet, uren = 1, datum = Inrichting.Vandaag, verslag = $"Verslag {Merk("Inzet", deling)}" })).Gelukt();
        Zet("Aanvraag", deling, aanvraag);
        Zet("Inzet", deling, inzet);
    }
}
