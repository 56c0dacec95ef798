using System.Text;
using Regionetwerk.House.Tests.Knooppunten.Oordeel;
using Regionetwerk.House.Tests.Knooppunten.Verloop;

namespace Regionetwerk.House.Tests.Knooppunten.Spel;

/// <summary>A run in figures, for people.</summary>
internal static class Verslag
{
    private const int Getoond = 5; // of each rule; the history has them all
    private const double Seconde = 1_000_000; // of microseconds

    public static string Van(Plan plan, string opslag, Nemesis nemesis, Dossier dossier, IReadOnlyList<Overtreding> overtredingen)
    {
        var spel = dossier.Pogingen.Where(poging => poging.Client > 0).ToList();
        var (begin, einde) = (spel.Min(poging => poging.Start), spel.Max(poging => poging.Einde));
        var duur = (einde - begin) / Seconde;
        var bevestigd = Verzoek.Van(spel).Where(verzoek => verzoek.BevestigdOp is not null).ToList();
        var stromen = dossier.Gebeurtenissen.Select(gebeurtenis => gebeurtenis.Stroom).Distinct().Count();
        var vaker = dossier.Pogingen.GroupBy(poging => poging.Operatie.Nummer).Count(zelfde => zelfde.Count() > 1);
        var tekst = new StringBuilder()
            .AppendLine($"{plan.Knopen} nodes on {opslag}, {plan.Clients} clients, {plan.Actoren} actors, {duur:0.0} s, seed {plan.Zaad}")
            .AppendLine($"kills of a node: {nemesis.Kills}; restarts of the database: {nemesis.Herstarts}")
            .AppendLine($"acknowledged mutations: {bevestigd.Count}, {bevestigd.Count / duur:0} a second")
            .AppendLine($"longest without one: {Stilte(begin, einde, bevestigd):0.00} s")
            .AppendLine($"readings: {dossier.Lezingen.Count}; events: {dossier.Gebeurtenissen.Count} in {stromen} streams")
            .AppendLine($"requests sent more than once: {vaker}")
            .AppendLine($"readers of the feed: {dossier.Feeds.Count}")
            .AppendLine()
            .AppendLine("| mutation | sent | acknowledged | refused | unknown |")
            .AppendLine("|---|---|---|---|---|");
        foreach (var soort in dossier.Pogingen.GroupBy(poging => poging.Operatie.Soort).OrderBy(soort => soort.Key))
        {
            string[] uitslagen = [$"{Aantal<Bevestigd>(soort)}", $"{Aantal<Geweigerd>(soort)}", $"{Aantal<Onbekend>(soort)}"];
            tekst.AppendLine($"| {soort.Key} | {soort.Count()} | {string.Join(" | ", uitslagen)} |");
        }
        tekst.AppendLine().AppendLine($"violations: {overtredingen.Count}");
        foreach (var regel in overtredingen.GroupBy(overtreding => overtreding.Regel))
            tekst.AppendLine($"- {regel.Key}: {regel.Count()}");
        foreach (var overtreding in overtredingen.GroupBy(overtreding => overtreding.Regel).SelectMany(regel => regel.Take(Getoond)))
            tekst.AppendLine($"  {overtreding}");
        return tekst.ToString();
    }

    private static int Aantal<T>(IEnumerable<Poging> pogingen) => pogingen.Count(poging => poging.Uitslag is T);

    // In seconds.
    private static double Stilte(long begin, long einde, IEnumerable<Verzoek> bevestigd)
    {
        long[] momenten = [begin, .. bevestigd.Select(verzoek => verzoek.BevestigdOp!.Value).Order(), einde];
        return momenten.Zip(momenten.Skip(1), (een, ander) => (ander - een) / Seconde).Max();
    }
}
