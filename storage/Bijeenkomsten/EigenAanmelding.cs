using System.Data.Common;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Bijeenkomsten;

/// <summary>Een aanmelding, voor wie het geheim ervan heeft.</summary>
/// <param name="Id">32 hexadecimale cijfers.</param>
/// <param name="Status">Hoe het ermee staat.</param>
/// <param name="PlaatsOpWachtlijst">Leeg voor wie daar niet op staat.</param>
/// <param name="Bijeenkomst">Waarvoor, ook wanneer die niet meer gedeeld wordt.</param>
public sealed record EigenAanmelding(string Id, AanmeldingStatus Status, int? PlaatsOpWachtlijst, BijeenkomstRij Bijeenkomst);

/// <summary>Aanmeldingen als het product zelf: voor wie het geheim heeft, en voor de e-mail aan wie is aangemeld.</summary>
public sealed class Aanmeldingen(Database database)
{
    private static readonly string Kolommen =
        string.Join(", ", BijeenkomstRij.Kolommen.Split(',').Select(kolom => "b." + kolom.Trim()))
        + $", a.id, a.status, {AanmeldingRij.Plaats("a")}, g.waarde";

    // Wie meedoet of wacht, leest verder. Wie nog moet bevestigen, zolang er met dezelfden gedeeld wordt als toen de link gegeven werd; wie
    // dat nooit deed of is afgemeld, wat iedereen leest.
    private static readonly Sql OpGeheim = Vraag("""
        a.id = $1 AND a.afdruk = $2 AND (a.status IN ('Aangemeld', 'Wachtlijst') OR b.zichtbaarheid = 'Openbaar'
            OR (a.status = 'WachtOpBevestiging' AND a.gevraagd_bij = b.publiek))
        """);

    private static readonly Sql OpId = Vraag("a.id = $1");

    private static readonly Sql Bevestigingen = new("""
        SELECT count(*) FROM post JOIN personen p ON p.contact = post.aan
        WHERE post.stand = 'Verstuurd' AND post.vanaf > $2 AND post.soort = 'AanmeldingBevestigen'
            AND p.email = (SELECT email FROM personen WHERE contact = $1)
        """);

    private static readonly Sql Tekst = new("SELECT veld, waarde FROM teksten WHERE record = $1 AND waarde <> ''");

    /// <summary>De aanmelding met dit geheim; leeg wanneer dat het niet is, of niet meer geldt. Een gewist geheim blijft gelden: het is van wie het heeft.</summary>
    public async ValueTask<EigenAanmelding?> VindAsync(string aanmelding, string geheim) =>
        (await database.Read(sessie => sessie.First(OpGeheim, Lees, aanmelding, Aanmeldgeheim.Afdruk(geheim)))).Aanmelding;

    /// <summary>De aanmelding met haar geheim, voor een e-mail; leeg wanneer die er niet is of het geheim gewist is.</summary>
    public async ValueTask<(EigenAanmelding Aanmelding, string Geheim)?> VoorBriefAsync(Guid aanmelding) =>
        await database.Read(sessie => sessie.First(OpId, Lees, aanmelding)) is { Aanmelding: { } gevonden, Geheim: { } geheim } ? (gevonden, geheim) : null;

    /// <summary>Hoe vaak sinds dit moment aan het adres van deze persoon gevraagd is om te bevestigen, voor welke bijeenkomst ook.</summary>
    public ValueTask<long> BevestigingenSindsAsync(Guid aanmelding, DateTimeOffset sinds) =>
        database.Read(sessie => sessie.First(Bevestigingen, rij => rij.GetInt64(0), aanmelding, sinds.ToUnixTimeMilliseconds()));

    /// <summary>Alles wat in woorden bij een bijeenkomst staat, op naam; voor wie zelf gezien heeft dat de lezer het mag zien.</summary>
    public async ValueTask<IReadOnlyDictionary<string, string>> WoordenAsync(string bijeenkomst) => (await database.Read(sessie =>
        sessie.List(Tekst, rij => KeyValuePair.Create(rij.GetString(0), rij.GetString(1)), bijeenkomst))).ToDictionary();

    private static Sql Vraag(string welke) => new($"""
        SELECT {Kolommen} FROM aanmeldingen a JOIN bijeenkomsten b ON b.id = a.bijeenkomst LEFT JOIN geheimen g ON g.record = a.id WHERE {welke}
        """);

    private static (EigenAanmelding? Aanmelding, string? Geheim) Lees(DbDataReader rij) => (
        new(rij.GetString(17), rij.Keuze<AanmeldingStatus>(18), rij.GetalOfLeeg(19), BijeenkomstRij.Lees(rij)), rij.TekstOfLeeg(20));
}
