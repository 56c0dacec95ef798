using Microsoft.Data.Sqlite;
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
    private static readonly Sql Volgende = new("""
        SELECT position, stream, name, shape, data FROM events WHERE position > $1 ORDER BY position LIMIT $2
        """);

    private readonly Projector _projector = Projector.VanHetDomein();

    /// <exception cref="DatabaseException">De database is bezet of beschadigd; het oude leesmodel staat er nog.</exception>
    /// <exception cref="InvalidOperationException">Een gebeurtenis is onbekend of past niet; het oude leesmodel staat er nog.</exception>
    /// <exception cref="InvalidDataException">Een gebeurtenis is beschadigd; het oude leesmodel staat er nog.</exception>
    public Herbouwverslag Bouw(CancellationToken ct)
    {
        try
        {
            return BouwEnWissel(ct);
        }
        catch (SqliteException e)
        {
            // Wat er half staat, ruimt de volgende herbouw op.
            throw DatabaseCheck.Explain(e, database.File);
        }
        catch
        {
            RuimOp();
            throw;
        }
    }

    private Herbouwverslag BouwEnWissel(CancellationToken ct)
    {
        using var db = new WriteSession(database.OpenWriter(Leesmodelwissel.Voorvoegsel));
        var wissel = new Leesmodelwissel(db.Session, opties.Limieten.DifferencesShown);
        db.Begin();
        wissel.MaakLeeg();
        db.Commit();
        var (positie, verwerkt, stap) = (0L, 0L, 0);
        do
        {
            ct.ThrowIfCancellationRequested();
            if (verwerkt > 0)
                db.Commit();
            db.Begin();
            stap = Verwerk(db, ref positie);
            verwerkt += stap;
        }
        while (stap == opties.Limieten.EventsPerRebuildStep);
        // Bij: de laatste stap blijft open tot na de wissel, zodat er niets meer tussen komt.
        var verslag = wissel.Vergelijk(verwerkt);
        wissel.Wissel();
        db.Commit();
        return verslag;
    }

    private int Verwerk(WriteSession db, ref long positie)
    {
        var aantal = 0;
        using var rijen = db.Session.Query(Volgende, positie, opties.Limieten.EventsPerRebuildStep);
        for (; rijen.Read(); aantal++)
        {
            positie = rijen.GetInt64(0);
            _projector.Pas(db, soorten.Read(new(rijen.GetString(1)), rijen.GetString(2), rijen.GetInt32(3), rijen.GetString(4)));
        }
        return aantal;
    }

    private void RuimOp()
    {
        using var db = new WriteSession(database.OpenWriter(Leesmodelwissel.Voorvoegsel));
        db.Begin();
        new Leesmodelwissel(db.Session, getoond: 0).Verwijder();
        db.Commit();
    }
}
