using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;

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
    private readonly Projector _projector = Projector.VanHetDomein();

    /// <exception cref="DatabaseException">De database is bezet, beschadigd of onbereikbaar; het oude leesmodel staat er nog.</exception>
    /// <exception cref="InvalidOperationException">Een gebeurtenis is onbekend of past niet; het oude leesmodel staat er nog.</exception>
    /// <exception cref="InvalidDataException">Een gebeurtenis is beschadigd; het oude leesmodel staat er nog.</exception>
    public async Task<Herbouwverslag> BouwAsync(CancellationToken ct)
    {
        try
        {
            return await BouwEnWissel(ct);
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
        await using var db = await database.OpenWriter(Leesmodelwissel.Voorvoegsel);
        var wissel = new Leesmodelwissel(db.Session, opties.Limieten.DifferencesShown);
        await db.Begin();
        await wissel.MaakLeeg();
        await db.Commit();
        var (positie, verwerkt) = (default(FeedPosition), 0L);
        await using (var klad = database.OpenScratch())
        {
            var bouw = klad is null ? db : new(klad.Session, db.Publieken);
            for (var stap = -1; stap != 0; verwerkt += stap)
            {
                ct.ThrowIfCancellationRequested();
                await db.Begin();
                (stap, positie) = await Verwerk(bouw, await EventLog.After(db.Session, positie, opties.Limieten.EventsPerRebuildStep, Lees), positie);
                await db.Commit();
            }
            await db.Begin();
            if (klad is not null)
                await klad.CopyTo(db.Session, Leesmodelwissel.Voorvoegsel, Leesmodelwissel.Tabellen);
            await wissel.MaakIndexen();
            await db.Commit();
        }
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

    private async ValueTask<(int Aantal, FeedPosition Positie)> Verwerk(
        WriteSession db, List<(FeedPosition Positie, Gebeurtenis Gebeurtenis)> stap, FeedPosition positie)
    {
        foreach (var (_, gebeurtenis) in stap)
            await _projector.Pas(db, gebeurtenis);
        return (stap.Count, stap is [.., var laatste] ? laatste.Positie : positie);
    }

    private (FeedPosition Positie, Gebeurtenis Gebeurtenis) Lees(LoggedEvent e) =>
        (e.At, soorten.Read(e.Stream, e.Name, e.Shape, e.Data));

    private async Task RuimOp()
    {
        await using var db = await database.OpenWriter(Leesmodelwissel.Voorvoegsel);
        await db.Begin();
        await new Leesmodelwissel(db.Session, getoond: 0).Verwijder();
        await db.Commit();
    }
}
