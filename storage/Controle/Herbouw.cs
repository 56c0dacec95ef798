using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;
using Regionetwerk.Storage.Zoeken;

namespace Regionetwerk.Storage.Controle;

/// <summary>De uitkomst van een herbouw.</summary>
/// <param name="Gebeurtenissen">Zoveel gebeurtenissen zijn verwerkt.</param>
/// <param name="Tabellen">Per tabel het aantal rijen van daarvoor en daarna.</param>
/// <param name="Oud">De totalen in het leesmodel van daarvoor; leeg wanneer dat er niet was.</param>
/// <param name="Nieuw">De totalen in het leesmodel van nu.</param>
/// <param name="Verschillen">Waarin het oude leesmodel afweek van de gebeurtenissen.</param>
public sealed record Herbouwverslag(
    long Gebeurtenissen, IReadOnlyList<Tabelverslag> Tabellen, Bedragen? Oud, Bedragen Nieuw, Verschillen Verschillen);

/// <summary>Rijen van een tabel; leeg wanneer de tabel er niet was.</summary>
public sealed record Tabelverslag(string Tabel, long? Oud, long Nieuw);

/// <summary>
/// Maakt het leesmodel opnieuw uit de gebeurtenissen, naast het oude, en wisselt ze in één transactie. Anderen kunnen intussen lezen en
/// schrijven; het geheugen hangt niet af van de grootte. Zijn de gebeurtenissen niet te verwerken, dan blijft het oude staan.
/// </summary>
public sealed class Herbouw(Database database, EventTypes soorten, OpslagOpties opties)
{
    private static readonly Sql HoudAlleen = new("SELECT 1", "SELECT CASE WHEN pg_try_advisory_xact_lock(20260302) THEN 1 ELSE 0 END");

    private readonly Projector _projector = Projector.VanHetDomein();

    /// <exception cref="DatabaseException">De database is bezet, beschadigd of onbereikbaar; het oude leesmodel staat er nog.</exception>
    /// <exception cref="InvalidOperationException">Een gebeurtenis is onbekend of past niet; het oude leesmodel staat er nog.</exception>
    /// <exception cref="InvalidDataException">Een gebeurtenis is beschadigd; het oude leesmodel staat er nog.</exception>
    public async Task<Herbouwverslag> BouwAsync(CancellationToken ct)
    {
        try
        {
            var verslag = await BouwEnWissel(ct);
            // Wat te vinden is, komt uit de rijen die er nu staan.
            await new Zoekindex(database).VulOpnieuwAsync();
            return verslag;
        }
        catch (Exception e) when (database.Explain(e) is DatabaseException uitleg)
        {
            // Wat er half staat, ruimt de volgende herbouw op.
            throw uitleg;
        }
        catch
        {
            await RuimOp();
            throw;
        }
    }

    private async Task<Herbouwverslag> BouwEnWissel(CancellationToken ct)
    {
        // Two at once would build on each other's tables. SQLite has no such lock; there it is one operator's command.
        await using var alleen = await database.OpenSnapshot();
        if (await alleen.Number(HoudAlleen) == 0)
            throw new RebuildRunningException(database.Naam);
        await using var db = await database.OpenWriter(Leesmodelwissel.Voorvoegsel);
        var wissel = new Leesmodelwissel(db.Session, opties.Limieten.DifferencesShown);
        await db.Begin();
        await wissel.MaakLeeg();
        await db.Commit();
        var (positie, verwerkt) = (default(FeedPosition), 0L);
        await using (var klad = database.OpenScratch())
        {
            var bouw = klad is null ? db : new(klad.Session, db.Publieken);
            (verwerkt, positie) = await HaalIn(db, bouw, positie, ct);
            if (klad is not null)
                await klad.CopyTo(db, Leesmodelwissel.Voorvoegsel, Leesmodelwissel.Tabellen);
            await db.Begin();
            await wissel.MaakIndexen();
            await db.Commit();
        }
        // Wat er kwam terwijl rijen overgingen en indexen gemaakt werden.
        (var erbij, positie) = await HaalIn(db, db, positie, ct);
        verwerkt += erbij;
        // Bij: wat er intussen nog kwam, en daarna blijft de deur dicht tot na de wissel, zodat er niets meer tussen komt.
        await db.Begin();
        await EventLog.Close(db.Session);
        for (var stap = -1; stap != 0; verwerkt += stap)
            (stap, positie) = await Verwerk(db, await EventLog.AllAfter(db.Session, positie, opties.Limieten.EventsPerRebuildStep, Lees), positie);
        var verslag = await wissel.Vergelijk(verwerkt);
        await wissel.Wissel();
        await db.Commit();
        return verslag;
    }

    // Tot een stap die niet vol was: wie tot een lege wacht, wacht misschien eeuwig.
    private async ValueTask<(long Aantal, FeedPosition Positie)> HaalIn(WriteSession db, WriteSession bouw, FeedPosition positie, CancellationToken ct)
    {
        var (verwerkt, stap) = (0L, 0);
        do
        {
            ct.ThrowIfCancellationRequested();
            await db.Begin();
            (stap, positie) = await Verwerk(bouw, await EventLog.After(db.Session, positie, opties.Limieten.EventsPerRebuildStep, Lees), positie);
            await db.Commit();
            verwerkt += stap;
        }
        while (stap == opties.Limieten.EventsPerRebuildStep);
        return (verwerkt, positie);
    }

    private async ValueTask<(int Aantal, FeedPosition Positie)> Verwerk(
        WriteSession db, List<(FeedPosition Positie, Gebeurtenis Gebeurtenis, DateTimeOffset Op)> stap, FeedPosition positie)
    {
        foreach (var (_, gebeurtenis, op) in stap)
            await _projector.Pas(db, gebeurtenis, op);
        return (stap.Count, stap is [.., var laatste] ? laatste.Positie : positie);
    }

    private (FeedPosition Positie, Gebeurtenis Gebeurtenis, DateTimeOffset Op) Lees(LoggedEvent e) =>
        (e.At, soorten.Read(e.Stream, e.Name, e.Shape, e.Data), e.When);

    private async Task RuimOp()
    {
        await using var db = await database.OpenWriter(Leesmodelwissel.Voorvoegsel);
        await db.Begin();
        await new Leesmodelwissel(db.Session, getoond: 0).Verwijder();
        await db.Commit();
    }
}
