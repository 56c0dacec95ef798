using System.Data.Common;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Controle;

/// <summary>Vergelijkt wat er per jaar met een budget is gebeurd, volgens zijn gebeurtenissen, met zijn rijen in het leesmodel.</summary>
internal sealed class BudgetjaarNarekening(Session sessie, Verschillen verschillen)
{
    private static readonly Sql Jaren = new($"SELECT {BudgetjaarRij.Vorm.Kolommen} FROM budgetjaren WHERE budget = $1");

    // Elke soort boeking die nu telt, per jaar: wat de kolommen van de jaren horen te zijn.
    private static readonly Sql Boekingen = new($"""
        SELECT 'toegekend', jaar, bedrag FROM toekenningen WHERE budget = $1 AND vervangen = 0
        UNION ALL SELECT 'doorgegeven', jaar, bedrag FROM doorgiften WHERE budget = $1 AND status <> '{nameof(DoorgifteStatus.Ingetrokken)}'
        UNION ALL SELECT 'terugbetaald', jaar, bedrag FROM terugbetalingen WHERE budget = $1 AND teruggeboekt = 0
        """);

    private static readonly Sql OpenDeadlines = new($"SELECT id FROM deadlines WHERE budget = $1 AND status = '{nameof(DeadlineStatus.Open)}'");

    public async ValueTask Vergelijk(string stroom, BudgetStaat staat)
    {
        var id = stroom[(stroom.IndexOf('/', StringComparison.Ordinal) + 1)..];
        var volgt = Volgt(staat).Where(post => post.Bedrag != 0).GroupBy(post => (post.Jaar, post.Wat), post => post.Bedrag)
            .ToDictionary(posten => posten.Key, posten => posten.Sum());
        var jaren = (await sessie.List(Jaren, BudgetjaarRij.Vorm.Lees, id)).SelectMany(Posten).ToDictionary(post => (post.Jaar, post.Wat), post => post.Bedrag);
        Gelijk(stroom, "", jaren, volgt);
        var boekingen = (await sessie.List(Boekingen, Boeking, id)).GroupBy(post => (post.Jaar, post.Wat), post => post.Bedrag)
            .ToDictionary(posten => posten.Key, posten => posten.Sum());
        Gelijk(stroom, "som van ", boekingen, volgt.Where(post => post.Key.Wat is not ("vastgelegd" or "besteed")).ToDictionary());
        HashSet<string> open = [.. staat.Deadlines.Where(deadline => deadline.Value).Select(deadline => deadline.Key.ToString("N"))];
        verschillen.MeldAls(
            open.SetEquals(await sessie.List(OpenDeadlines, rij => rij.GetString(0), id)), $"{stroom}: andere deadlines zijn open dan volgens de gebeurtenissen");
    }

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
