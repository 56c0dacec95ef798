using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using static Regionetwerk.Silo.Voorbeelden.VoorbeeldBudget;

namespace Regionetwerk.Silo.Voorbeelden;

/// <summary>Groningen, Brugfunctionarissen: 000 (slides 35 and on) and 001 (Brugfunctionarissen).</summary>
internal static class Groningen
{
    public const string Code = "GM0014";
    private const string Aanpak = "brugfunctionarissen";

    public static async Task Laad(Func<string, VoorbeeldDeelnemer> deelnemer)
    {
        var groningen = deelnemer(Code);
        await LaadOpSchool(groningen, deelnemer(Landelijk.BesturenGroningen));
        await LaadVoorschools(groningen);
        await groningen.VerklaarVolledig(2025);
        // Some of the money of that year is for participants only.
        await groningen.VerklaarVolledig(2026, Kring.Landelijk);

        // 001, «Lessen uit Groningen»: intervisie and sharing what one knows. For the network of ambassadeurs alone; no money is named.
        await groningen.Programma("intervisie", new(
            "Intervisie en kennisdeling van brugfunctionarissen",
            Aanpak,
            Gemeente: null,
            Van: Begin(2025),
            Tot: null,
            LeeftijdVan: null,
            LeeftijdTot: null,
            DirectVve: false,
            Sectoren: [Sector.PO, Sector.SO, Sector.VO],
            new(Zichtbaarheid.Netwerk, [Landelijk.Ambassadeurs])));
        await LaadIntern(groningen);
        await groningen.Contact("brugfunctionarissen.groningen", "Beleid onderwijs, brugfunctionarissen", Deling.Landelijk);
    }

    // 001: "already for years"; the year that it began is not named. 000: 35 brugfunctionarissen in voorschools, PO, SO and VO.
    private static async Task LaadOpSchool(VoorbeeldDeelnemer groningen, VoorbeeldDeelnemer besturen)
    {
        var opSchool = await groningen.Programma("op-school", new(
            "Brugfunctionarissen op school",
            Aanpak,
            Gemeente: null,
            Van: Begin(2022),
            Tot: null,
            LeeftijdVan: 4,
            LeeftijdTot: 18,
            DirectVve: false,
            Sectoren: [Sector.PO, Sector.SO, Sector.VO],
            Deling.Openbaar));
        await groningen.LaatToe(opSchool, Landelijk.BesturenGroningen);

        // 001, «Financiering» (Brugfunctionarissen): for the larger part the gemeente, topped up from the national scheme, which ends with
        // school year 2026-2027.
        await groningen.Betaal("onderwijs", opSchool, new(
            Bron.GemeenteOnderwijs,
            "Onderwijsbudget van de gemeente: het grootste deel van de brugfunctionarissen op school (bron: 001, Financiering)",
            Begin(2025),
            Eind(2028),
            Deling.Openbaar,
            Ieder(2025, 2028, 1_200_000))
        { NogVrij = 200_000 });
        await besturen.Betaal("subsidieregeling", opSchool, new(
            Bron.SubsidieregelingBrugfunctionaris,
            "Landelijke subsidieregeling brugfunctionaris, als aanvulling (bron: 001, Financiering)",
            Begin(2025),
            new DateOnly(2027, 7, 31),
            Deling.Openbaar,
            (2025, 550_000),
            (2026, 550_000),
            (2027, 320_000))
        { Regeling = Regelingen.Brugfunctionaris });

        // Known to participants only; the texts say nothing of it.
        await groningen.Betaal("scholing", opSchool, new(
            Bron.GemeenteOnderwijs,
            "Scholing van brugfunctionarissen (verzonnen, gedeeld met deelnemers)",
            Begin(2026),
            Eind(2026),
            Deling.Landelijk,
            (2026, 40_000)));
    }

    // 001: "since shortly on the voorschool too", leading children to kinderopvang; paid from SPUK Kansrijke Wijk (2023-2025, 2026-2028).
    private static async Task LaadVoorschools(VoorbeeldDeelnemer groningen)
    {
        var voorschools = await groningen.Programma("voorschools", new(
            "Voorschoolse brugfunctionarissen",
            Aanpak,
            Gemeente: null,
            Van: Begin(2024),
            Tot: null,
            LeeftijdVan: 0,
            LeeftijdTot: 4,
            DirectVve: true,
            Sectoren: [Sector.VVE],
            Deling.Openbaar));
        await groningen.Betaal("kansrijke-wijk-1", voorschools, new(
            Bron.SpukKansrijkeWijk,
            "SPUK Kansrijke Wijk, eerste tranche (bron: 001, Financiering)",
            Begin(2023),
            Eind(2025),
            Deling.Openbaar,
            (2025, 250_000))
        { Regeling = Regelingen.KansrijkeWijk1 });
        await groningen.Betaal("kansrijke-wijk-2", voorschools, new(
            Bron.SpukKansrijkeWijk,
            "SPUK Kansrijke Wijk, tweede tranche (bron: 001, Financiering)",
            Begin(2026),
            Eind(2028),
            Deling.Openbaar,
            Ieder(2026, 2028, 250_000))
        { Regeling = Regelingen.KansrijkeWijk2, Verantwoorden = [2026] });
    }

    // In no text: something that others must not see.
    private static async Task LaadIntern(VoorbeeldDeelnemer groningen)
    {
        var verkenning = await groningen.Programma("verkenning", new(
            "Verkenning: brugfunctionarissen in het mbo",
            Aanpak,
            Gemeente: null,
            Van: Begin(2026),
            Tot: Eind(2026),
            LeeftijdVan: 16,
            LeeftijdTot: 27,
            DirectVve: false,
            Sectoren: [Sector.MBO],
            Deling.Intern));
        await groningen.Betaal("verkenning", verkenning, new(
            Bron.GemeenteOnderwijs,
            "Verkenning in het mbo (verzonnen, alleen intern)",
            Begin(2026),
            Eind(2026),
            Deling.Intern,
            (2026, 75_000)));
    }
}
