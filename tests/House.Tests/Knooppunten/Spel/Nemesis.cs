using System.Diagnostics;
using Regionetwerk.House.Tests.Knooppunten.Verloop;

namespace Regionetwerk.House.Tests.Knooppunten.Spel;

/// <summary>
/// Does damage while clients go on: <c>kill -9</c> to one node at a time, which then comes back, and once a restart of the database. It
/// waits for the clients to get on between two faults, never for time; when it is done all nodes are up.
/// </summary>
internal sealed class Nemesis(Plan plan, IReadOnlyList<Knooppunt> knopen, Func<Task>? herstart, Geschiedenis geschiedenis, Random kans)
{
    /// <summary>How many times a node was killed.</summary>
    public int Kills { get; private set; }

    /// <summary>How many times the database was restarted.</summary>
    public int Herstarts { get; private set; }

    public async Task Woed(CancellationToken stop)
    {
        var klok = Stopwatch.StartNew();
        while (klok.Elapsed < plan.Duur || Kills < plan.Kills || (herstart is not null && Herstarts == 0))
        {
            await geschiedenis.Na(plan.Ertussen, stop);
            if (herstart is not null && Herstarts == 0 && Kills >= plan.Kills / 2 && klok.Elapsed >= plan.Duur / 2)
                await HerstartDatabase(herstart);
            else
                await Dood(knopen[kans.Next(knopen.Count)]);
        }
        await geschiedenis.Na(plan.Ertussen, stop);
    }

    private async Task Dood(Knooppunt knoop)
    {
        geschiedenis.Schrijf("kill", new { knoop = knoop.Naam });
        await knoop.Dood();
        Kills++;
        await knoop.Start();
        geschiedenis.Schrijf("terug", new { knoop = knoop.Naam });
    }

    private async Task HerstartDatabase(Func<Task> herstart)
    {
        geschiedenis.Schrijf("database weg", new { });
        await herstart();
        Herstarts++;
        geschiedenis.Schrijf("database terug", new { });
    }
}
