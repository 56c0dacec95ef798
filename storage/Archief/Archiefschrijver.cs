using System.Data.Common;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Archief;

/// <summary>
/// Everything of an organisation and its schools as one file, as it was at one moment: a zip of lines of JSON. Nothing of it leaves before the
/// log of processing says which persons are in it.
/// </summary>
public sealed class Archiefschrijver(Database database, EventTypes types, Logschrijver log, TimeProvider tijd)
{
    private const int PerStuk = 500;

    private const string Inzien = "archief-maken";

    private const string Systeem = "systeem.archief";

    private static readonly Sql Eigen = EventLog.Of(Eigendom.Stromen);

    private static readonly Sql Personen = new("""
        SELECT contact, naam, functie, email, telefoon, CASE WHEN EXISTS (SELECT 1 FROM aanmeldingen a WHERE a.id = contact) THEN 'Aanmelding' ELSE 'Contact' END
        FROM personen WHERE contact IN [$1] ORDER BY contact
        """);

    // The budget that a receiver makes of a doorgifte has its key: what he calls it is his.
    private static readonly Sql Teksten = new("""
        SELECT record, veld, waarde FROM teksten
        WHERE record IN [$1] AND NOT (veld = 'omschrijving' AND EXISTS (SELECT 1 FROM budgetten b WHERE b.id = record AND NOT (b.eigenaar IN [$2])))
        ORDER BY record, veld
        """);

    private static readonly Sql Gewist = new("SELECT record, op, stand FROM gewist WHERE record IN [$1] ORDER BY record");

    /// <summary>Writes the archive of the caller's organisation.</summary>
    /// <param name="wie">Who gets it; that this one may is decided elsewhere.</param>
    /// <param name="spoor">Of the request.</param>
    /// <param name="uit">Where it goes; opened when there is something to write, and not closed.</param>
    /// <param name="ct">Nobody waits for it any more.</param>
    public async Task SchrijfAsync(Aanroeper wie, Spoor spoor, Func<Stream> uit, CancellationToken ct)
    {
        await using var sessie = await database.OpenSnapshot();
        var eigenaren = await Eigendom.Eigenaren(sessie, wie.Organisatie);
        var omgeving = new Omgeving(sessie, eigenaren);
        var anderen = await omgeving.AndereOrganisaties();
        var (vooraf, achteraf) = (await omgeving.Vooraf(), await omgeving.Achteraf());
        var sleutels = new Archiefsleutels(anderen.Keys.ToHashSet());
        await foreach (var gebeurtenis in Gebeurtenissen(sessie, eigenaren, ct))
            sleutels.Neem(gebeurtenis);
        foreach (var een in vooraf.Concat(achteraf))
            sleutels.Neem(types.Write(een.Gebeurtenis).Data, metRecords: false);
        await SchrijfOp(sessie, wie, spoor, [.. sleutels.Records], ct);

        await using var zip = await ZipArchive.CreateAsync(uit(), ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct);
        var bestanden = new Bestandsschrijver(zip);
        Dictionary<string, long> standen = [];
        vooraf.InsertRange(0, sleutels.Genoemd.Select(sleutel => anderen[sleutel]));
        await bestanden.SchrijfAsync(Archiefbestand.Vooraf, Regels(vooraf, standen), ct);
        await bestanden.SchrijfAsync(Archiefbestand.Gebeurtenissen, Gebeurtenissen(sessie, eigenaren, ct).Select(Regel), ct);
        await bestanden.SchrijfAsync(Archiefbestand.Achteraf, Regels(achteraf, standen), ct);
        await bestanden.SchrijfAsync(
            Archiefbestand.Teksten, Bij(sessie, Teksten, rij => new Tekstregel(rij.GetString(0), rij.GetString(1), rij.GetString(2)), sleutels, eigenaren), ct);
        await bestanden.SchrijfAsync(
            Archiefbestand.Personen, Bij(sessie, Personen, rij => new Persoonregel(rij.GetString(0), rij.GetString(1), rij.GetString(2), rij.TekstOfLeeg(3), rij.TekstOfLeeg(4)), sleutels), ct);
        await bestanden.SchrijfAsync(Archiefbestand.Gewist, Bij(sessie, Gewist, rij => new Wisregel(rij.GetString(0), rij.GetInt64(1), rij.GetString(2)), sleutels), ct);
        await bestanden.SluitAfAsync(new(Manifest.Naam, Manifest.Nu, wie.Organisatie, tijd.GetUtcNow(), bestanden.Geschreven), ct);
    }

    private static async IAsyncEnumerable<LoggedEvent> Gebeurtenissen(Session sessie, TextList eigenaren, [EnumeratorCancellation] CancellationToken ct)
    {
        var positie = default(FeedPosition);
        List<LoggedEvent> stuk;
        do
        {
            ct.ThrowIfCancellationRequested();
            stuk = await EventLog.After(sessie, Eigen, eigenaren, positie, PerStuk);
            foreach (var gebeurtenis in stuk)
                yield return gebeurtenis;
            positie = stuk is [.., var laatste] ? laatste.At : positie;
        }
        while (stuk.Count == PerStuk);
    }

    private static async IAsyncEnumerable<T> Bij<T>(Session sessie, Sql vraag, Func<DbDataReader, T> lees, Archiefsleutels sleutels, params object?[] verder)
    {
        foreach (var stuk in sleutels.Records.Chunk(PerStuk))
        {
            foreach (var rij in await sessie.List(vraag, lees, [new TextList(stuk), .. verder]))
                yield return rij;
        }
    }

    private async Task SchrijfOp(Session sessie, Aanroeper wie, Spoor spoor, string[] records, CancellationToken ct)
    {
        var begin = tijd.GetUtcNow();
        List<Logregel> regels = [new() { Soort = Logsoort.Inzage, Naam = Inzien, Wie = wie, Spoor = spoor, Begin = begin }];
        foreach (var stuk in records.Chunk(PerStuk))
        {
            ct.ThrowIfCancellationRequested();
            var personen = await sessie.List(Personen, rij => (Record: rij.GetString(0), Soort: rij.GetString(5)), new TextList(stuk));
            regels.AddRange(personen.GroupBy(een => een.Soort, een => een.Record).OrderBy(groep => groep.Key, StringComparer.Ordinal).Select(groep =>
                new Logregel { Soort = Logsoort.Inzage, Naam = Inzien, Wie = wie, Recordsoort = groep.Key, Records = [.. groep], Spoor = spoor, Begin = begin }));
        }
        await log.SchrijfAsync(regels);
    }

    private async IAsyncEnumerable<Gebeurtenisregel> Regels(List<Plaatsvervanger> plaatsvervangers, Dictionary<string, long> standen)
    {
        await Task.CompletedTask;
        foreach (var (stroom, eigenaar, gebeurtenis) in plaatsvervangers)
        {
            var opgeslagen = types.Write(gebeurtenis);
            var versie = standen[stroom.Value] = standen.GetValueOrDefault(stroom.Value) + 1;
            yield return new(
                stroom.Value, versie, opgeslagen.Name, opgeslagen.Shape, eigenaar, Systeem, tijd.GetUtcNow().ToUnixTimeMilliseconds(), JsonElement.Parse(opgeslagen.Data));
        }
    }

    private static Gebeurtenisregel Regel(LoggedEvent e) => new(
        e.Stream.Value, e.Version, e.Name, e.Shape, e.Organisatie, e.Persoon, e.When.ToUnixTimeMilliseconds(), JsonElement.Parse(e.Data));
}
