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

    /// <summary>Whether clients got no answer any more, though all nodes were up.</summary>
    public bool Stilstand { get; private set; }

    /// <summary>Until the time is up and all faults were done, or nothing moves any more.</summary>
    public async Task Woed(CancellationToken stop)
    {
        var klok = Stopwatch.StartNew();
        while (klok.Elapsed < plan.Duur || Kills < plan.Kills || (herstart is not null && Herstarts == 0))
        {
            if (!await KomenVerder(stop))
                return;
            if (herstart is not null && Herstarts == 0 && Kills >= plan.Kills / 2 && klok.Elapsed >= plan.Duur / 2)
                await HerstartDatabase(herstart);
            else
                await Dood(knopen[kans.Next(knopen.Count)]);
        }
        await KomenVerder(stop);
    }

    // As long as anything is acknowledged, a slow machine is only slow.
    private async Task<bool> KomenVerder(CancellationToken stop)
    {
        var genoeg = geschiedenis.Na(plan.Ertussen, stop);
        while (!genoeg.IsCompleted)
        {
            var tot = geschiedenis.Bevestigd;
            await Task.WhenAny(genoeg, Task.Delay(plan.Stilstand, stop));
            Stilstand = !genoeg.IsCompleted && geschiedenis.Bevestigd == tot;
            if (Stilstand)
            {
                geschiedenis.Schrijf("stilstand", new { seconden = plan.Stilstand.TotalSeconds });
                return false;
            }
        }
        await genoeg;
        return true;
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
