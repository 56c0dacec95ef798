using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Toelatingen;

namespace Regionetwerk.Storage.Agenda;

/// <summary>
/// Adressen waarop iemand de deadlines van zijn organisatie in een agenda volgt; van elk in één organisatie ten hoogste één. Bewaard wordt
/// alleen een afdruk van het geheim: wie de database leest, heeft geen adres.
/// </summary>
public sealed class AgendaAdressen(Database database, TimeProvider tijd)
{
    private const int GeheimBytes = 32;

    private static readonly Sql Zet = new("""
        INSERT INTO agenda_adressen (organisatie, persoon, afdruk, sinds, toelatingen) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (organisatie, persoon) DO UPDATE SET afdruk = excluded.afdruk, sinds = excluded.sinds, toelatingen = excluded.toelatingen
        """);

    private static readonly Sql Neem = new("DELETE FROM agenda_adressen WHERE organisatie = $1 AND persoon = $2");

    private static readonly Sql Wanneer = new("SELECT sinds FROM agenda_adressen WHERE organisatie = $1 AND persoon = $2");

    private static readonly Sql Wie = new("SELECT organisatie, persoon, toelatingen FROM agenda_adressen WHERE afdruk = $1");

    private static readonly Sql Geldt = new($"SELECT 1 FROM toelatingen WHERE organisatie = $1 AND id IN [$2] AND organisatie NOT IN ({Geslotenen.Sleutels})");

    /// <summary>Maakt een geheim; een eerder van dezelfde persoon bij dezelfde organisatie geldt niet meer. Daarna is het nergens te vinden.</summary>
    /// <param name="wie">Voor wie het is.</param>
    /// <param name="toelatingen">Het geldt zolang een hiervan geldt; leeg bij wie door geen toelating binnen is, zoals met de aanmelding van Development.</param>
    public async Task<string> MaakAsync(Aanroeper wie, IEnumerable<string>? toelatingen)
    {
        var geheim = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(GeheimBytes));
        await database.Write(async db =>
        {
            await db.Session.Run(Zet, wie.Organisatie, wie.Persoon, Afdruk(geheim), tijd.GetUtcNow().ToUnixTimeMilliseconds(), toelatingen is null ? null : string.Join(' ', toelatingen));
            return true;
        });
        return geheim;
    }

    /// <summary>Laat het geheim niet meer gelden; onwaar wanneer er geen was.</summary>
    public Task<bool> TrekInAsync(Aanroeper wie) =>
        database.Write(async db => await db.Session.RunNow(Neem, wie.Organisatie, wie.Persoon) > 0);

    /// <summary>Sinds wanneer er een geldt; leeg wanneer er geen is.</summary>
    public async ValueTask<DateTimeOffset?> SindsAsync(Aanroeper wie) =>
        await database.Read(sessie => sessie.List(Wanneer, rij => rij.GetInt64(0), wie.Organisatie, wie.Persoon)) is [var sinds]
            ? DateTimeOffset.FromUnixTimeMilliseconds(sinds)
            : null;

    /// <summary>Wie dit geheim kreeg, als lezer; leeg wanneer het nooit gold of niet meer geldt.</summary>
    public ValueTask<Aanroeper?> VindAsync(string geheim) => database.Read(async sessie =>
    {
        if (await sessie.List(Wie, rij => (Organisatie: rij.GetString(0), Persoon: rij.GetString(1), Toelatingen: rij.TekstOfLeeg(2)), Afdruk(geheim)) is not [var adres])
            return null;
        // Wie het kreeg was binnen door een van deze; is er geen meer van, dan hij ook niet.
        var geldt = adres.Toelatingen is null || (await sessie.List(Geldt, rij => rij.GetInt32(0), adres.Organisatie, new TextList(adres.Toelatingen.Split(' ')))).Count > 0;
        return geldt ? new Aanroeper(adres.Organisatie, [Rol.Lezer], adres.Persoon) : null;
    });

    private static string Afdruk(string geheim) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(geheim)));
}
