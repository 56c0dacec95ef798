using System.Security.Cryptography;
using System.Text;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Toegang;

/// <summary>
/// Who is signed in on pages. What a browser has is a key; here is a hash of it, and a proof that only this installation can read. Whoever
/// reads the database can sign in as nobody.
/// </summary>
public sealed class Sessies(Database database, TimeProvider tijd)
{
    private const int Stap = 500;

    private static readonly Sql Zet = new("INSERT INTO sessies (afdruk, persoon, bewijs, tot) VALUES ($1, $2, $3, $4)");

    private static readonly Sql Wijzig = new("UPDATE sessies SET bewijs = $2, tot = $3 WHERE afdruk = $1");

    private static readonly Sql Vind = new("SELECT bewijs FROM sessies WHERE afdruk = $1 AND tot > $2");

    private static readonly Sql Weg = new("DELETE FROM sessies WHERE afdruk = $1");

    internal static readonly Sql WegVan = new("DELETE FROM sessies WHERE persoon = $1");

    private static readonly Sql Voorbij = new("DELETE FROM sessies WHERE afdruk IN (SELECT afdruk FROM sessies WHERE tot <= $1 ORDER BY tot LIMIT $2)");

    /// <summary>Begins one.</summary>
    /// <param name="sleutel">What the browser gets.</param>
    /// <param name="persoon">Pseudonymous key of the person.</param>
    /// <param name="bewijs">Who he is, encrypted.</param>
    /// <param name="tot">Until when it lasts.</param>
    public Task BeginAsync(string sleutel, string persoon, string bewijs, DateTimeOffset tot) => database.Write(async db =>
    {
        await db.Session.Run(Weg, Afdruk(sleutel));
        await db.Session.Run(Zet, Afdruk(sleutel), persoon, bewijs, tot.ToUnixTimeMilliseconds());
        return true;
    });

    /// <summary>Lets it last longer; one that was ended stays so.</summary>
    public Task<bool> VerlengAsync(string sleutel, string bewijs, DateTimeOffset tot) =>
        database.Write(async db => await db.Session.RunNow(Wijzig, Afdruk(sleutel), bewijs, tot.ToUnixTimeMilliseconds()) > 0);

    /// <summary>The proof of who has this key; null when there is no such session any more.</summary>
    public ValueTask<string?> LeesAsync(string sleutel) =>
        database.Read(sessie => sessie.First(Vind, rij => rij.GetString(0), Afdruk(sleutel), tijd.GetUtcNow().ToUnixTimeMilliseconds()));

    /// <summary>Ends it.</summary>
    public Task EindigAsync(string sleutel) => database.Write(async db => await db.Session.RunNow(Weg, Afdruk(sleutel)));

    /// <summary>Ends all of one person, on every device; gives how many.</summary>
    public Task<int> EindigVanAsync(string persoon) => database.Write(db => db.Session.RunNow(WegVan, persoon));

    /// <summary>Forgets those that are over; gives how many.</summary>
    public async Task<long> VergeetAsync(CancellationToken ct)
    {
        var nu = tijd.GetUtcNow().ToUnixTimeMilliseconds();
        var (vergeten, stap) = (0L, 0);
        do
        {
            ct.ThrowIfCancellationRequested();
            stap = await database.Write(db => db.Session.RunNow(Voorbij, nu, Stap));
            vergeten += stap;
        }
        while (stap == Stap);
        return vergeten;
    }

    private static string Afdruk(string sleutel) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)));
}
