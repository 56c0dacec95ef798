using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Werkgroepen;
using static Regionetwerk.Silo.Voorbeelden.VoorbeeldBudget;

namespace Regionetwerk.Silo.Voorbeelden;

/// <summary>Hoorn, Samen van Start: 000 (slides 25 to 33) and 001 (Samen van start).</summary>
internal static class Hoorn
{
    public const string Code = "GM0405";

    public static async Task Laad(Func<string, VoorbeeldDeelnemer> deelnemer)
    {
        var (hoorn, besturen, kindcentra) = (deelnemer(Code), deelnemer(Landelijk.BesturenHoorn), deelnemer(Landelijk.KindcentraHoorn));

        // 001: peuters en kleuters in one kindcentrum, children at risk of onderwijsachterstand. 000: agreements on the money in 2019.
        var samenVanStart = await hoorn.Programma("samen-van-start", new(
            "Samen van Start",
            Aanpak: "samen-van-start",
            Gemeente: null,
            Van: Begin(2019),
            Tot: null,
            LeeftijdVan: 2,
            LeeftijdTot: 6,
            DirectVve: true,
            Sectoren: [Sector.VVE, Sector.PO],
            Deling.Openbaar));
        await hoorn.LaatToe(samenVanStart, Landelijk.BesturenHoorn);
        await hoorn.LaatToe(samenVanStart, Landelijk.KindcentraHoorn);

        // The four sources: 001, «Financiering» (Samen van Start). GOAB's period ends on 31-12-2026.
        await hoorn.Betaal("goab", samenVanStart, new(
            Bron.Goab,
            "Onderwijsachterstandenbeleid voor Samen van Start (bron: 001, Financiering)",
            Begin(2025),
            Eind(2026),
            Deling.Openbaar,
            Ieder(2025, 2026, 400_000))
        { Regeling = Regelingen.Goab, PerJaarToegekend = true, Verantwoorden = [2026] });
        await hoorn.Betaal("welzijn", samenVanStart, new(
            Bron.Welzijn,
            "Welzijnswerk: de buurtmoeders (bron: 001, Financiering)",
            Begin(2025),
            Eind(2028),
            Deling.Openbaar,
            Ieder(2025, 2028, 80_000))
        { NogVrij = 30_000 });
        await besturen.Betaal("schoolbestuur", samenVanStart, new(
            Bron.Schoolbestuur,
            "Een klein deel van de uren van pedagogisch medewerkers die op school meedraaien (bron: 001, Financiering)",
            Begin(2025),
            Eind(2028),
            Deling.Openbaar,
            Ieder(2025, 2028, 12_000)));
        await kindcentra.Betaal("locatie", samenVanStart, new(
            Bron.Locatie,
            "De uren van het overleg, door de locaties zelf gedragen (bron: 001, Financiering)",
            Begin(2025),
            Eind(2028),
            Deling.Openbaar,
            Ieder(2025, 2028, 8_000)));
        await hoorn.VerklaarVolledig(2025);
        await hoorn.VerklaarVolledig(2026);

        // 000, «Rol gemeente»: every school in Hoorn has one. No money is named.
        await hoorn.Programma("jeugd-en-gezinswerker", new(
            "Jeugd- en gezinswerker op iedere school",
            Aanpak: null,
            Gemeente: null,
            Van: Begin(2024),
            Tot: null,
            LeeftijdVan: null,
            LeeftijdTot: null,
            DirectVve: false,
            Sectoren: [Sector.PO],
            Deling.Landelijk));

        await LaadIntern(hoorn);
        await hoorn.Contact("samen-van-start.hoorn", "Beleid onderwijs en jeugd, Samen van Start", Deling.Landelijk);

        // 002 §4 wants a werkgroep ouderbeleid of all who deal with parents; that Hoorn has one is made up.
        const string Slug = "ouderbeleid-hoorn";
        await hoorn.RichtOp(Slug, new WerkgroepOprichten(
            WerkgroepSoort.Ouderbeleid, WerkgroepNiveau.Uitvoerend, "Werkgroep ouderbeleid Hoorn", Code, Deling.Intern));
        await hoorn.NeemOp(GroepSoort.Werkgroep, Slug, besturen);
        await hoorn.NeemOp(GroepSoort.Werkgroep, Slug, kindcentra);
    }

    // In no text: something that others must not see.
    private static async Task LaadIntern(VoorbeeldDeelnemer hoorn)
    {
        var verkenning = await hoorn.Programma("verkenning", new(
            "Verkenning: Samen van Start in een tweede kindcentrum",
            Aanpak: "samen-van-start",
            Gemeente: null,
            Van: Begin(2026),
            Tot: Eind(2026),
            LeeftijdVan: 2,
            LeeftijdTot: 6,
            DirectVve: true,
            Sectoren: [Sector.VVE, Sector.PO],
            Deling.Intern));
        await hoorn.Betaal("verkenning", verkenning, new(
            Bron.GemeenteOnderwijs,
            "Verkenning van een tweede kindcentrum (verzonnen, alleen intern)",
            Begin(2026),
            Eind(2026),
            Deling.Intern,
            (2026, 50_000)));
    }
}
