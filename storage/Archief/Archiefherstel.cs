using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Privacy;
using Regionetwerk.Storage.Projecties;
using Regionetwerk.Storage.Zoeken;

namespace Regionetwerk.Storage.Archief;

/// <summary>What was put back.</summary>
public sealed record Archiefverslag(long Stromen, long Gebeurtenissen, long Teksten, long Personen);

/// <summary>Puts an archive into a database without a single entry, with the same ids, in one transaction: all of it or nothing.</summary>
public sealed class Archiefherstel(Database database, EventTypes types)
{
    // So that what is on its way to a server does not grow without end.
    private const int Adempauze = 500;

    private static readonly Sql Leeg = new("SELECT (SELECT count(*) FROM streams) + (SELECT count(*) FROM teksten) + (SELECT count(*) FROM personen)");
    private static readonly Sql Adem = new("SELECT 1");
    private static readonly Sql Tekst = new("INSERT INTO teksten (record, veld, waarde) VALUES ($1, $2, $3)");
    private static readonly Sql Persoon = new("INSERT INTO personen (contact, naam, functie, email, telefoon) VALUES ($1, $2, $3, $4, $5)");

    private readonly Projector _projector = Projector.VanHetDomein();

    /// <exception cref="ArchiefException">What is in it does not fit; nothing was recorded.</exception>
    /// <exception cref="DatabaseException">The database is not empty, or cannot be used.</exception>
    public async Task<Archiefverslag> HerstelAsync(Archieflezer archief, CancellationToken ct)
    {
        await using var db = await database.OpenWriter("");
        await db.Begin();
        try
        {
            await EventLog.Close(db.Session);
            if (await db.Session.Number(Leeg) > 0)
                throw new DatabaseExistsException(database.Naam);
            var verslag = await Zet(db, archief, ct);
            await Zoekindex.Vul(db);
            await db.Commit();
            return verslag;
        }
        catch (Exception e)
        {
            await db.Rollback();
            throw e is ArchiefException or OperationCanceledException ? e : database.Explain(e) switch
            {
                DatabaseException uitleg => uitleg,
                _ => new ArchiefException($"Wat in het archief staat, past niet bij elkaar: {e.Message} Er is niets teruggezet.", e),
            };
        }
    }

    private async Task<Archiefverslag> Zet(WriteSession db, Archieflezer archief, CancellationToken ct)
    {
        Dictionary<string, long> standen = [];
        var gebeurtenissen = 0L;
        foreach (var bestand in new[] { Archiefbestand.Vooraf, Archiefbestand.Gebeurtenissen, Archiefbestand.Achteraf })
            gebeurtenissen += await Elke<Gebeurtenisregel>(db, archief, bestand, regel => Pas(db, regel, standen), ct);
        foreach (var (stroom, versie) in standen)
            await db.Session.RunOne(AppendWork.NewHead, stroom, versie);
        var teksten = await Elke<Tekstregel>(db, archief, Archiefbestand.Teksten, regel => db.Session.RunOne(Tekst, regel.Record, regel.Veld, regel.Waarde), ct);
        var personen = await Elke<Persoonregel>(
            db, archief, Archiefbestand.Personen, regel => db.Session.RunOne(Persoon, regel.Record, regel.Naam, regel.Functie, regel.Email, regel.Telefoon), ct);
        await Elke<Wisregel>(db, archief, Archiefbestand.Gewist, regel => Wislijst.Remember(db.Session, Guid.ParseExact(regel.Record, "N"), regel.Op, Enum.Parse<Wisstand>(regel.Stand)), ct);
        return new(standen.Count, gebeurtenissen, teksten, personen);
    }

    private async ValueTask Pas(WriteSession db, Gebeurtenisregel regel, Dictionary<string, long> standen)
    {
        var stroom = new StreamId(regel.Stroom);
        if (regel.Versie != standen.GetValueOrDefault(regel.Stroom) + 1)
            throw new ArchiefException($"In het archief ontbreekt een gebeurtenis van {regel.Stroom}. Er is niets teruggezet.");
        standen[regel.Stroom] = regel.Versie;
        var data = regel.Inhoud.GetRawText();
        var gebeurtenis = types.Read(stroom, regel.Naam, regel.Vorm, data);
        await db.Session.RunOne(
            AppendWork.Insert, regel.Stroom, regel.Versie, regel.Naam, regel.Vorm, new Json(data), regel.Organisatie, regel.Persoon, regel.Op, new AppendId(Guid.NewGuid()));
        await _projector.Pas(db, gebeurtenis, DateTimeOffset.FromUnixTimeMilliseconds(regel.Op));
    }

    private static async Task<long> Elke<T>(WriteSession db, Archieflezer archief, string bestand, Func<T, ValueTask> zet, CancellationToken ct)
    {
        var aantal = 0L;
        await foreach (var regel in archief.LeesAsync<T>(bestand, ct))
        {
            await zet(regel);
            if (++aantal % Adempauze == 0)
                await db.Session.Number(Adem);
        }
        return aantal;
    }
}
