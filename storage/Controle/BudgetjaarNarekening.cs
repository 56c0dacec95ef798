using System.Data.Common;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Controle;

/// <summary>Vergelijkt wat er per jaar met een budget is gebeurd, volgens zijn gebeurtenissen, met zijn rijen in het leesmodel.</summary>
internal sealed class BudgetjaarNarekening(Session sessie, Verschillen verschillen)
{
    private static readonly Sql Jaren = new($"SELECT {BudgetjaarRij.Vorm.Kolommen} FROM budgetjaren WHERE budget IN [$1]");

    // Elke soort boeking die nu telt, per jaar: wat de kolommen van de jaren horen te zijn.
    private static readonly Sql Boekingen = new($"""
        SELECT 'toegekend', jaar, bedrag, budget FROM toekenningen WHERE budget IN [$1] AND vervangen = 0
        UNION ALL SELECT 'doorgegeven', jaar, bedrag, budget FROM doorgiften WHERE budget IN [$1] AND status <> '{nameof(DoorgifteStatus.Ingetrokken)}'
        UNION ALL SELECT 'terugbetaald', jaar, bedrag, budget FROM terugbetalingen WHERE budget IN [$1] AND teruggeboekt = 0
        """);

    private static readonly Sql OpenDeadlines = new($"SELECT id, budget FROM deadlines WHERE budget IN [$1] AND status = '{nameof(DeadlineStatus.Open)}'");

    /// <summary>Meldt wat anders is.</summary>
    public async ValueTask Vergelijk(IReadOnlyDictionary<string, BudgetStaat> standen)
    {
        var ids = new TextList([.. standen.Keys.Select(Id)]);
        var jaren = (await sessie.List(Jaren, BudgetjaarRij.Vorm.Lees, ids)).ToLookup(rij => rij.Budget);
        var boekingen = (await sessie.List(Boekingen, rij => (Budget: rij.GetString(3), Post: Boeking(rij)), ids)).ToLookup(rij => rij.Budget, rij => rij.Post);
        var open = (await sessie.List(OpenDeadlines, rij => (Budget: rij.GetString(1), Id: rij.GetString(0)), ids)).ToLookup(rij => rij.Budget, rij => rij.Id);
        foreach (var (stroom, staat) in standen)
        {
            var id = Id(stroom);
            var volgt = Sommen(Volgt(staat).Where(post => post.Bedrag != 0));
            Gelijk(stroom, "", jaren[id].SelectMany(Posten).ToDictionary(post => (post.Jaar, post.Wat), post => post.Bedrag), volgt);
            Gelijk(stroom, "som van ", Sommen(boekingen[id]), volgt.Where(post => post.Key.Wat is not ("vastgelegd" or "besteed")).ToDictionary());
            HashSet<string> hoortOpen = [.. staat.Deadlines.Where(deadline => deadline.Value).Select(deadline => deadline.Key.ToString("N"))];
            verschillen.MeldAls(hoortOpen.SetEquals(open[id]), $"{stroom}: andere deadlines zijn open dan volgens de gebeurtenissen");
        }
    }

    private static Dictionary<(int Jaar, string Wat), long> Sommen(IEnumerable<(int Jaar, string Wat, long Bedrag)> posten) =>
        posten.GroupBy(post => (post.Jaar, post.Wat), post => post.Bedrag).ToDictionary(samen => samen.Key, samen => samen.Sum());

    private static string Id(string stroom) => stroom[(stroom.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private static IEnumerable<(int Jaar, string Wat, long Bedrag)> Volgt(BudgetStaat staat) =>
    [
        .. staat.Toekenningen.Values.Select(een => (een.Plaats, "toegekend", een.Bedrag.Centen)),
        .. staat.Financieringen.Values.SelectMany(een => new[] { (een.Jaar, "vastgelegd", een.Bedrag.Centen), (een.Jaar, "besteed", een.Besteed.Centen) }),
        .. staat.Doorgiften.Values.Select(een => (een.Jaar, "doorgegeven", een.Bedrag.Centen)),
        .. staat.Terugbetalingen.Values.Where(een => !een.Teruggeboekt).Select(een => (een.Jaar, "terugbetaald", een.Bedrag.Centen)),
    ];

    private static IEnumerable<(int Jaar, string Wat, long Bedrag)> Posten(BudgetjaarRij rij) =>
    [
        (rij.Jaar, "toegekend", rij.Toegekend), (rij.Jaar, "vastgelegd", rij.Vastgelegd), (rij.Jaar, "besteed", rij.Besteed),
        (rij.Jaar, "doorgegeven", rij.Doorgegeven), (rij.Jaar, "terugbetaald", rij.Terugbetaald),
    ];

    private static (int Jaar, string Wat, long Bedrag) Boeking(DbDataReader rij) => (rij.GetInt32(1), rij.GetString(0), rij.GetInt64(2));

    private void Gelijk(string stroom, string wat, Dictionary<(int Jaar, string Wat), long> leesmodel, Dictionary<(int Jaar, string Wat), long> volgt)
    {
        foreach (var post in leesmodel.Keys.Union(volgt.Keys))
        {
            var (staat, hoort) = (leesmodel.GetValueOrDefault(post), volgt.GetValueOrDefault(post));
            verschillen.MeldAls(
                staat == hoort, $"{stroom}, {post.Jaar}: {wat}{post.Wat} is {staat} in het leesmodel en {hoort} volgens de gebeurtenissen");
        }
    }
}
