using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Knooppunten.Verloop;
using Xunit;

namespace Regionetwerk.House.Tests.Knooppunten.Spel;

/// <summary>A whole run: nodes over one database, clients, faults, and in the end everything that the checker wants to know.</summary>
internal sealed class Toernooi : IDisposable
{
    private const string Partner = "bibliotheek-knooppunten";

    private static readonly string[] Gemeenten = ["GM0405", "GM0014", "GM0599", "GM0363", "GM0518", "GM0344", "GM0772", "GM0034", "GM0855"];

    private readonly Plan _plan;
    private readonly Opslagplek _opslag;
    private readonly Knooppunt[] _knopen;
    private readonly Volger[] _volgers;
    private readonly Random _kans;
    private int _nummer;

    public Toernooi(Plan plan, Opslagplek opslag)
    {
        (_plan, _opslag, _kans) = (plan, opslag, new(plan.Zaad));
        _knopen = [.. Enumerable.Range(1, plan.Knopen).Select(nummer => new Knooppunt($"knoop {nummer}", opslag, plan.Geduld))];
        _volgers =
        [
            .. Enumerable.Range(1, plan.Volgers).Select(nummer => new Volger($"volger {nummer}", opslag, Geschiedenis, new(plan.Zaad - nummer))),
        ];
        Nemesis = new(plan, _knopen, opslag.Herstart, Geschiedenis, new(plan.Zaad));
    }

    public Geschiedenis Geschiedenis { get; } = new();

    public Nemesis Nemesis { get; }

    /// <summary>Plays, and gathers what there is to judge.</summary>
    public async Task<Dossier> Speel()
    {
        // The first one fills the database; the others find it filled.
        await _knopen[0].Start();
        await Task.WhenAll(_knopen.Skip(1).Select(knoop => knoop.Start()));
        var actoren = await Actoren();
        var ervoor = _opslag.Boeken().Select(Plaats).ToHashSet();
        var scheidsrechter = new Speler(0, _knopen, Geschiedenis, new(_plan.Zaad));
        foreach (var actor in actoren)
        {
            // Of who has nothing yet, a budget and a programma are asked first.
            await scheidsrechter.Voer(actor, actor.Kies(Volgende(), _kans), Ct);
            await scheidsrechter.Voer(actor, actor.Kies(Volgende(), _kans), Ct);
        }
        using var gevolgd = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var volgen = _volgers.Select(volger => volger.Volg(gevolgd.Token)).ToArray();
        await SpeelDoor(actoren);
        await Herhaal(actoren, scheidsrechter);
        Gebeurtenis[] erbij = [.. _opslag.Boeken().Where(gebeurtenis => !ervoor.Contains(Plaats(gebeurtenis)))];
        await new Slotlezing(Geschiedenis, scheidsrechter).Lees(actoren, erbij);
        // What they are not given within reason, they missed.
        await Task.WhenAny(Task.WhenAll(_volgers.Select(volger => volger.Tot(erbij.Select(Plaats)))), Task.Delay(_plan.Uitloop, Ct));
        await gevolgd.CancelAsync();
        await Task.WhenAll(volgen);
        return new(
            Geschiedenis.Pogingen,
            Geschiedenis.Lezingen,
            erbij,
            [.. _volgers.Select(volger => volger.Lezing(ervoor))],
            await _opslag.Narekening());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var knoop in _knopen)
            knoop.Dispose();
        Geschiedenis.Dispose();
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static (string, long) Plaats(Gebeurtenis gebeurtenis) => (gebeurtenis.Stroom, gebeurtenis.Versie);

    private int Volgende() => Interlocked.Increment(ref _nummer);

    private async Task<Actor[]> Actoren()
    {
        var http = _knopen[0].Http;
        var landelijk = await Client.MeldAan(http, "landelijk-ondersteuningsaanbod", "beheerder");
        (await landelijk.Opdracht("organisatieRegistreren", new { sleutel = Partner, soort = "PARTNER", naam = "Bibliotheek" })).Gelukt();
        List<Actor> actoren = [];
        foreach (var sleutel in Gemeenten.Append(Partner).TakeLast(_plan.Actoren))
            actoren.Add(new(sleutel, await Client.MeldAan(http, sleutel, "beheerder")));
        return [.. actoren];
    }

    private async Task SpeelDoor(Actor[] actoren)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        using var opgeven = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var spelers = Enumerable.Range(1, _plan.Clients)
            .Select(nummer => Speel(new(nummer, _knopen, Geschiedenis, new(_plan.Zaad + nummer)), actoren, stop, opgeven.Token))
            .ToArray();
        try
        {
            await Nemesis.Woed(stop.Token);
        }
        // A client broke off: what broke it is what one wants to hear.
        catch (OperationCanceledException) when (!Ct.IsCancellationRequested)
        {
        }
        if (Nemesis.Stilstand)
            await opgeven.CancelAsync();
        await stop.CancelAsync();
        opgeven.CancelAfter(_plan.Uitloop);
        await Task.WhenAll(spelers);
    }

    private async Task Speel(Speler speler, Actor[] actoren, CancellationTokenSource stop, CancellationToken opgeven)
    {
        try
        {
            await speler.Speel(actoren, Volgende, stop.Token, opgeven);
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    // Some of what was acknowledged, once more, anywhere: the answer is to be the same.
    private async Task Herhaal(Actor[] actoren, Speler speler)
    {
        Operatie[] bevestigd = [.. Geschiedenis.Pogingen.Where(poging => poging.Uitslag is Bevestigd).Select(poging => poging.Operatie).Distinct()];
        foreach (var operatie in _kans.GetItems(bevestigd, _plan.Herhaald))
            await speler.Stuur(actoren.Single(actor => actor.Sleutel == operatie.Actor), operatie, speler.Knoop());
    }
}
