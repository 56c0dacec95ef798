using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Post;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Post;

namespace Regionetwerk.Storage.Privacy;

/// <summary>
/// Wie bewijst dat een e-mailadres van hem is, ziet wat daarvan bewaard wordt. Het bewijs is een geheim dat alleen in een brief aan dat adres
/// staat. Ook een adres dat nergens bekend is krijgt die brief: wie vraagt, leert niets over een ander.
/// </summary>
public sealed class Inzagen(Database database, TimeProvider tijd)
{
    private const int GeheimBytes = 32;

    private static readonly Sql Tel = new("SELECT count(*) FROM inzagen WHERE tot > $1");

    private static readonly Sql TelVanAdres = new("""
        SELECT count(*) FROM inzagen i JOIN personen p ON p.contact = i.id WHERE lower(p.email) = $1 AND i.tot > $2
        """);

    private static readonly Sql Nieuw = new("INSERT INTO inzagen (id, afdruk, tot) VALUES ($1, $2, $3)");

    // Ook wanneer het adres zelf al gewist is: de link blijft tot het einde van wie hem heeft.
    private static readonly Sql Geldig = new("""
        SELECT i.id, lower(p.email) FROM inzagen i LEFT JOIN personen p ON p.contact = i.id WHERE i.afdruk = $1 AND i.tot > $2
        """);

    private static readonly Sql Geheim = new("SELECT waarde FROM geheimen WHERE record = $1");
    private static readonly Sql Verlopen = new("SELECT id FROM inzagen WHERE tot <= $1");
    private static readonly Sql Vergeet = new("DELETE FROM inzagen WHERE id = $1");

    /// <summary>Stuurt een brief met een link, tenzij dit adres er vandaag al genoeg kreeg. Onwaar wanneer er van alle adressen samen te veel zijn.</summary>
    /// <param name="email">Al getoetst.</param>
    public Task<bool> VraagAsync(string email)
    {
        var (id, geheim, nu) = (Guid.CreateVersion7(tijd.GetUtcNow()), Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(GeheimBytes)), tijd.GetUtcNow());
        var (adres, moment) = (email.Trim().ToLowerInvariant(), nu.ToUnixTimeMilliseconds());
        return database.Write(async db =>
        {
            if (await db.Session.Number(Tel, moment) >= Limieten.Inzagen)
                return false;
            if (await db.Session.Number(TelVanAdres, adres, moment) >= Limieten.InzagenPerAdres)
                return true;
            await db.Session.RunOne(Nieuw, id, Afdruk(geheim), (nu + Limieten.InzageGeldig).ToUnixTimeMilliseconds());
            await Erasables.Write(db.Session, [new Wisbaar.Persoon(id, "", "", adres, null), new Wisbaar.Geheim(id, geheim)], moment);
            await Postbus.Write(db.Session, [new BriefInPost(Guid.CreateVersion7(nu), new Brief(id, Briefsoort.MijnGegevens, id))], moment);
            return true;
        });
    }

    /// <summary>Van welk adres dit geheim is; leeg wanneer het niet geldt.</summary>
    public ValueTask<Inzage?> VindAsync(string geheim) => database.Read(sessie => sessie.First(
        Geldig,
        rij => new Inzage(Guid.ParseExact(rij.GetString(0), "N"), rij.IsDBNull(1) ? null : rij.GetString(1)),
        Afdruk(geheim),
        tijd.GetUtcNow().ToUnixTimeMilliseconds()));

    /// <summary>Het geheim, voor de brief; leeg wanneer het gewist is.</summary>
    public ValueTask<string?> GeheimAsync(Guid inzage) => database.Read(sessie => sessie.First(Geheim, rij => rij.GetString(0), inzage));

    /// <summary>Vergeet wat verlopen is, met het adres; geeft hoeveel dat waren.</summary>
    public Task<int> VergeetAsync() => database.Write(async db =>
    {
        var oud = await db.Session.List(Verlopen, rij => Guid.ParseExact(rij.GetString(0), "N"), tijd.GetUtcNow().ToUnixTimeMilliseconds());
        foreach (var inzage in oud)
        {
            await Erasables.Write(db.Session, [new Wisbaar.Weg(inzage)], tijd.GetUtcNow().ToUnixTimeMilliseconds());
            await db.Session.RunOne(Vergeet, inzage);
        }
        return oud.Count;
    });

    private static string Afdruk(string geheim) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(geheim)));
}

/// <summary>Een bewezen e-mailadres.</summary>
/// <param name="Id">Van deze inzage.</param>
/// <param name="Email">In kleine letters; leeg wanneer alles ervan gewist is.</param>
public sealed record Inzage(Guid Id, string? Email);
