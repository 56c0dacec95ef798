using System.Data.Common;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Controle;

/// <summary>Vergelijkt een budget zoals het uit zijn gebeurtenissen volgt met zijn rijen in het leesmodel.</summary>
internal sealed class BudgetNarekening(Session sessie, Verschillen verschillen)
{
    private const string Soort = "budget/";

    private static readonly Sql Budget = new("""
        SELECT eigenaar, bron, van, tot, gesloten, zichtbaarheid, netwerken, sleutels, toegekend, vastgelegd, besteed,
            tijdelijk, coalesce(regeling, ''), coalesce(herkomst, ''), budgetten.id
        FROM budgetten JOIN publieken ON publieken.id = budgetten.publiek
        WHERE budgetten.id IN [$1]
        """);

    private static readonly Sql Financieringen = new("""
        SELECT id, programma, jaar, bedrag, besteed,
            (SELECT CAST(coalesce(sum(b.bedrag), 0) AS BIGINT) FROM bestedingen b WHERE b.financiering = f.id AND b.teruggeboekt = 0),
            budget
        FROM financieringen f WHERE budget IN [$1]
        """);

    // Wat een rij van een andere overnam, moet gelijk zijn aan die andere; en geen rij staat los.
    private static readonly (Sql Vraag, string Wat)[] Geheel =
    [
        (new("""
            SELECT count(*) FROM financieringen f
            LEFT JOIN budgetten b ON b.id = f.budget
            LEFT JOIN programmas p ON p.id = f.programma
            WHERE b.id IS NULL OR p.id IS NULL OR f.budget_publiek <> b.publiek OR f.programma_publiek <> p.publiek
                OR f.eigenaar <> b.eigenaar OR f.bron <> b.bron OR f.tijdelijk <> b.tijdelijk OR f.gemeente <> p.gemeente
            """), "financieringen wijken af van hun budget of programma"),
        (new("""
            SELECT count(*) FROM bestedingen b LEFT JOIN financieringen f ON f.id = b.financiering
            WHERE f.id IS NULL OR f.budget <> b.budget OR f.eigenaar <> b.eigenaar
            """), "bestedingen wijken af van hun financiering"),
        (new("""
            SELECT count(*) FROM financieringen f
            WHERE f.bedrag <> COALESCE((SELECT v.bedrag FROM verloop v WHERE v.record = f.id ORDER BY v.vanaf DESC LIMIT 1), -1)
            """), "financieringen zijn anders dan hun verloop zegt"),
        (new("""
            SELECT count(*) FROM opgaven o
            WHERE o.bedrag <> COALESCE((SELECT v.bedrag FROM verloop v WHERE v.record = o.id ORDER BY v.vanaf DESC LIMIT 1), -1)
            """), "opgaven zijn anders dan hun verloop zegt"),
        (new("""
            SELECT count(*) FROM toekenningen t LEFT JOIN budgetten b ON b.id = t.budget WHERE b.id IS NULL OR t.publiek <> b.publiek
            """), "toekenningen wijken af van hun budget"),
        (new("""
            SELECT (SELECT count(*) FROM budgetjaren j LEFT JOIN budgetten b ON b.id = j.budget WHERE b.id IS NULL OR j.eigenaar <> b.eigenaar)
                + (SELECT count(*) FROM terugbetalingen t LEFT JOIN budgetten b ON b.id = t.budget WHERE b.id IS NULL OR t.eigenaar <> b.eigenaar)
                + (SELECT count(*) FROM deadlines d LEFT JOIN budgetten b ON b.id = d.budget WHERE b.id IS NULL OR d.eigenaar <> b.eigenaar)
            """), "jaren, terugbetalingen of deadlines zijn niet van de eigenaar van hun budget"),
        (new("""
            SELECT count(*) FROM doorgiften d
            LEFT JOIN budgetten b ON b.id = d.budget
            LEFT JOIN budgetten o ON o.id = d.id
            WHERE b.id IS NULL OR d.van <> b.eigenaar OR (d.status = 'Ontvangen') <> (o.id IS NOT NULL)
                OR o.herkomst <> d.budget OR o.eigenaar <> d.aan OR o.toegekend <> d.bedrag
            """), "doorgiften wijken af van het budget van de gever of de ontvanger"),
        (new("""
            SELECT count(*) FROM budgetten b WHERE NOT EXISTS (SELECT 1 FROM streams s WHERE s.id = 'budget/' || b.id)
            """), "budgetten hebben geen gebeurtenissen"),
    ];

    public static bool GaatOver(string stroom) => stroom.StartsWith(Soort, StringComparison.Ordinal);

    /// <summary>Meldt wat anders is; geeft de bedragen volgens de gebeurtenissen.</summary>
    public async ValueTask<Bedragen> Vergelijk(IReadOnlyDictionary<string, BudgetStaat> standen)
    {
        var ids = new TextList([.. standen.Keys.Select(stroom => stroom[Soort.Length..])]);
        var budgetten = (await sessie.List(Budget, Velden, ids)).ToDictionary(rij => (string)rij[^1]);
        var financieringen = (await sessie.List(Financieringen, Velden, ids)).ToLookup(rij => (string)rij[^1]);
        var totaal = new Bedragen(0, 0, 0);
        foreach (var (stroom, staat) in standen)
        {
            var id = stroom[Soort.Length..];
            // Wat is doorgegeven, is toegekend waar het vandaan komt.
            var bedragen = new Bedragen(
                staat.Herkomst is null ? staat.Toegekend.Centen : 0, staat.Vastgelegd.Centen, staat.Financieringen.Values.Sum(financiering => financiering.Besteed.Centen));
            if (budgetten.TryGetValue(id, out var gevonden))
                VergelijkBudget(stroom, gevonden, staat, bedragen);
            else
                verschillen.Meld($"{stroom}: ontbreekt in het leesmodel");
            VergelijkFinancieringen(stroom, financieringen[id], staat);
            totaal += bedragen;
        }
        return totaal;
    }

    /// <summary>Meldt rijen die niet bij elkaar passen.</summary>
    public async ValueTask VergelijkGeheel()
    {
        foreach (var (vraag, wat) in Geheel)
        {
            var aantal = await sessie.Number(vraag);
            verschillen.MeldAls(aantal == 0, $"{aantal} {wat}");
        }
    }

    private static object[] Velden(DbDataReader rij)
    {
        var velden = new object[rij.FieldCount];
        rij.GetValues(velden);
        return velden;
    }

    private void VergelijkBudget(string stroom, object[] rij, BudgetStaat staat, Bedragen bedragen)
    {
        var publiek = Publieken.Naam(Sleutels.Van(staat.Deling, staat.Eigenaar));
        (string Veld, object Volgt)[] velden =
        [
            ("eigenaar", staat.Eigenaar),
            ("bron", staat.Bron.ToString()),
            ("van", staat.Van.ToString("yyyy-MM-dd")),
            ("tot", staat.Tot.ToString("yyyy-MM-dd")),
            ("gesloten", staat.Gesloten ? 1L : 0L),
            ("zichtbaarheid", staat.Deling.Zichtbaarheid.ToString()),
            ("netwerken", string.Join(' ', staat.Deling.Netwerken)),
            ("publiek", publiek),
            ("toegekend", staat.Toegekend.Centen),
            ("vastgelegd", bedragen.Vastgelegd),
            ("besteed", bedragen.Besteed),
            ("tijdelijk", staat.Tijdelijk ? 1L : 0L),
            ("regeling", staat.Regeling ?? ""),
            ("herkomst", staat.Herkomst?.ToString("N") ?? ""),
        ];
        for (var i = 0; i < velden.Length; i++)
            Gelijk(stroom, velden[i].Veld, rij[i], velden[i].Volgt);
    }

    private void VergelijkFinancieringen(string stroom, IEnumerable<object[]> rijen, BudgetStaat staat)
    {
        var gevonden = 0;
        foreach (var rij in rijen)
        {
            var sleutel = (string)rij[0];
            var naam = $"{stroom}, financiering {sleutel}";
            if (!staat.Financieringen.TryGetValue(Guid.ParseExact(sleutel, "N"), out var financiering))
            {
                verschillen.Meld($"{naam}: staat niet in de gebeurtenissen");
                continue;
            }
            gevonden++;
            Gelijk(naam, "programma", rij[1], financiering.Programma.ToString("N"));
            Gelijk(naam, "jaar", rij[2], (long)financiering.Jaar);
            Gelijk(naam, "bedrag", rij[3], financiering.Bedrag.Centen);
            Gelijk(naam, "besteed", rij[4], financiering.Besteed.Centen);
            Gelijk(naam, "som van de bestedingen", rij[5], financiering.Besteed.Centen);
        }
        var ontbreken = staat.Financieringen.Count - gevonden;
        verschillen.MeldAls(ontbreken == 0, $"{stroom}: {ontbreken} financieringen ontbreken in het leesmodel");
    }

    private void Gelijk(string waar, string veld, object leesmodel, object volgt) =>
        verschillen.MeldAls(leesmodel.Equals(volgt), $"{waar}: {veld} is {leesmodel} in het leesmodel en {volgt} volgens de gebeurtenissen");
}
