using Regionetwerk.Storage.Ambassadeurs;
using Regionetwerk.Storage.Bijeenkomsten;
using Regionetwerk.Storage.Contacten;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Gemeenten;
using Regionetwerk.Storage.Kennis;
using Regionetwerk.Storage.Leden;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Netwerken;
using Regionetwerk.Storage.Programmas;
using Regionetwerk.Storage.Scholen;
using Regionetwerk.Storage.Toelatingen;
using Regionetwerk.Storage.Werkgroepen;
using Regionetwerk.Storage.Zoeken;

namespace Regionetwerk.Storage.Tests.Postgres;

/// <summary>What exists for a caller according to the product's own condition.</summary>
internal static class EersteMuur
{
    /// <summary>By table a condition, or all rows where the table is public.</summary>
    public static IReadOnlyDictionary<string, string> PerTabel { get; } = new Dictionary<string, string>
    {
        ["programmas"] = Zichtbaar<ProgrammaRij>(),
        ["budgetten"] = Zichtbaar<BudgetRij>(),
        ["financieringen"] = Zichtbaar<FinancieringRij>(),
        ["bestedingen"] = Zichtbaar<BestedingRij>(),
        ["opgaven"] = $"""
            (SELECT * FROM opgaven WHERE id IN (
                SELECT id FROM {Zichtbaar<OpgaveVanToen>()} AS o UNION ALL SELECT id FROM {Zichtbaar<OpgaveBijEigenaar>()} AS e))
            """,
        ["verloop"] = $"""
            (SELECT * FROM verloop WHERE record IN (
                SELECT id FROM {Zichtbaar<FinancieringRij>()} AS f UNION ALL SELECT id FROM {Zichtbaar<OpgaveVanToen>()} AS o
                UNION ALL SELECT id FROM {Zichtbaar<OpgaveBijEigenaar>()} AS e))
            """,
        ["functies"] = Zichtbaar<FunctieRij>(),
        ["toekenningen"] = Zichtbaar<ToekenningRij>(),
        ["budgetjaren"] = Zichtbaar<BudgetjaarRij>(),
        ["terugbetalingen"] = Zichtbaar<TerugbetalingRij>(),
        ["doorgiften"] = Zichtbaar<DoorgifteRij>(),
        ["deadlines"] = Zichtbaar<DeadlineRij>(),
        ["contacten"] = Zichtbaar<ContactRij>(),
        ["kennisitems"] = $"""
            (SELECT * FROM kennisitems WHERE id IN (
                SELECT id FROM {Zichtbaar<KennisitemRij>()} AS k UNION ALL SELECT id FROM {Zichtbaar<KennisitemBijEigenaar>()} AS e))
            """,
        ["overnames"] = $"""
            (SELECT * FROM overnames WHERE id IN (
                SELECT id FROM {Zichtbaar<OvernameRij>()} AS o UNION ALL SELECT id FROM {Zichtbaar<OvernameBijEigenaar>()} AS e))
            """,
        ["reacties"] = $"""
            (SELECT * FROM reacties WHERE id IN (
                SELECT id FROM {Zichtbaar<ReactieRij>()} AS r UNION ALL SELECT id FROM {Zichtbaar<ReactieVanSchrijver>()} AS e))
            """,
        ["bijeenkomsten"] = Zichtbaar<BijeenkomstRij>(),
        ["programmaonderdelen"] = Zichtbaar<OnderdeelRij>(),
        ["aanmeldingen"] = Zichtbaar<AanmeldingRij>(),
        ["netwerken"] = Zichtbaar<NetwerkRij>(),
        ["werkgroepen"] = Zichtbaar<WerkgroepRij>(),
        ["leden"] = Zichtbaar<LidRij>(),
        ["ambassadeurs"] = Zichtbaar<AmbassadeurRij>(),
        ["ambassadeur_maanden"] = Zichtbaar<AmbassadeurMaandRij>(),
        ["aanvragen"] = Zichtbaar<AanvraagRij>(),
        ["afwijzingen"] = Zichtbaar<AfwijzingRij>(),
        ["inzetten"] = Zichtbaar<InzetRij>(),
        ["scholen"] = Zichtbaar<SchoolRij>(),
        ["zoekdocumenten"] = Zichtbaar<ZoekdocumentRij>(),
        ["zoektermen"] = "(SELECT * FROM zoektermen WHERE sleutel IN [$1])",
        ["organisaties"] = "(SELECT * FROM organisaties)",
        ["regelingen"] = "(SELECT * FROM regelingen)",
        ["jaarverklaringen"] = Zichtbaar<JaarverklaringRij>(),
        ["toelatingen"] = Zichtbaar<ToelatingRij>(),
        ["sluitingen"] = Zichtbaar<SluitingRij>(),
        ["betalers"] = $"(SELECT * FROM betalers WHERE programma IN (SELECT id FROM {Zichtbaar<ProgrammaRij>()} AS p))",
        // A doorgifte bears the id of the budget that its receiver made of it, and has its own words.
        ["teksten"] = $"""
            (SELECT * FROM teksten WHERE CASE veld WHEN 'toelichting' THEN record IN (SELECT id FROM {Zichtbaar<DoorgifteRij>()} AS d) ELSE record IN (
                SELECT id FROM {Zichtbaar<ProgrammaRij>()} AS p UNION ALL SELECT id FROM {Zichtbaar<BudgetRij>()} AS b
                UNION ALL SELECT id FROM {Zichtbaar<BestedingRij>()} AS u UNION ALL SELECT id FROM {Zichtbaar<ContactRij>()} AS c
                UNION ALL SELECT id FROM {Zichtbaar<ToekenningRij>()} AS t UNION ALL SELECT id FROM {Zichtbaar<TerugbetalingRij>()} AS g
                UNION ALL SELECT id FROM {Zichtbaar<DeadlineRij>()} AS l
                UNION ALL SELECT id FROM {Zichtbaar<KennisitemRij>()} AS k UNION ALL SELECT id FROM {Zichtbaar<OvernameRij>()} AS o
                UNION ALL SELECT id FROM {Zichtbaar<ReactieRij>()} AS r UNION ALL SELECT verberging FROM {Zichtbaar<ReactieRij>()} AS v
                UNION ALL SELECT id FROM {Zichtbaar<AanvraagRij>()} AS a UNION ALL SELECT id FROM {Zichtbaar<InzetRij>()} AS i
                UNION ALL SELECT id FROM {Zichtbaar<AfwijzingRij>()} AS n
                UNION ALL SELECT id FROM {Zichtbaar<AanmeldingRij>()} AS am
                UNION ALL SELECT bm.id FROM {Zichtbaar<BijeenkomstRij>()} AS bm WHERE veld IN ('plaats', 'omschrijving', 'huisregels', 'reden')
                    OR veld LIKE 'notitie%' AND bm.notitie_voor = 'Iedereen' OR 'T:' || bm.eigenaar IN [$1]) END)
            """,
        ["personen"] = $"""
            (SELECT * FROM personen WHERE contact IN (
                SELECT id FROM {Zichtbaar<ContactRij>()} AS c WHERE c.toestemming = 1 OR 'T:' || c.eigenaar IN [$1]
                UNION ALL SELECT id FROM {Zichtbaar<AanmeldingRij>()} AS a))
            """,
    };

    /// <summary>The rows of one kind.</summary>
    public static string Zichtbaar<T>()
        where T : class, IRij<T> => Vragen<T>.Zichtbaar;
}
