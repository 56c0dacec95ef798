using System.Security.Cryptography;
using System.Text;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>
/// De index als geheel. Wat verandert, schrijft zichzelf; hier wordt alles opnieuw gevuld uit de rijen: na een migratie, na een herbouw, en
/// als de gegevens of de regels van het programma andere zijn dan die waarvan de index gemaakt is.
/// </summary>
public sealed class Zoekindex(Database database)
{
    // One higher when the same record would get other words: a new stem, compound or source.
    private const int Regels = 2;

    private const int PerStap = 500;

    private static readonly Sql Stand = new("SELECT count(*) FROM zoekstand WHERE afdruk = $1");
    private static readonly Sql NieuweStand = new("INSERT INTO zoekstand (afdruk) VALUES ($1)");
    private static readonly Sql Leeg = new(
        "DELETE FROM zoekstand; DELETE FROM zoekdocumenten; DELETE FROM zoektermen; INSERT INTO zoekwoorden (zoekwoorden) VALUES ('delete-all');",
        "DELETE FROM zoekstand; DELETE FROM zoekdocumenten; DELETE FROM zoektermen;");
    private static readonly Sql Aantal = new("SELECT count(*) FROM zoekdocumenten");

    /// <summary>Vult de index als dat nodig is.</summary>
    /// <returns>Hoeveel documenten er nu in staan wanneer hij gevuld is; leeg wanneer hij al klopte.</returns>
    public async Task<long?> BrengBijAsync()
    {
        var afdruk = Afdruk();
        if (await database.Read(sessie => sessie.Number(Stand, afdruk)) > 0)
            return null;
        return await database.Write(async db =>
        {
            await EventLog.Close(db.Session);
            if (await db.Session.Number(Stand, afdruk) > 0)
                return (long?)null;
            return await Vul(db);
        });
    }

    /// <summary>Vult de index opnieuw, wat er ook in stond.</summary>
    public Task<long> VulOpnieuwAsync() => database.Write(async db =>
    {
        await EventLog.Close(db.Session);
        return await Vul(db);
    });

    /// <summary>Hetzelfde in een transactie die al loopt en waarin niemand anders iets toevoegt.</summary>
    internal static async ValueTask<long> Vul(WriteSession db)
    {
        await db.Session.Script(Leeg);
        foreach (var bron in Zoekbronnen.Alle)
        {
            for (var ids = await bron.Sleutels(db, "", PerStap); ids.Count > 0; ids = await bron.Sleutels(db, ids[^1], PerStap))
                await Zoekschrijver.Schrijf(db, bron, ids);
        }
        await db.Session.Run(NieuweStand, Afdruk());
        return await db.Session.Number(Aantal);
    }

    // What the program brings itself is in the index too.
    private static string Afdruk()
    {
        var inhoud = string.Join('\n', Zoekbronnen.Alle.Select(bron => bron.Afdruk).Prepend($"{Regels}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inhoud)));
    }
}
