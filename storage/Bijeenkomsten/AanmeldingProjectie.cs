using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;

namespace Regionetwerk.Storage.Bijeenkomsten;

/// <summary>Wie zich aanmeldde, zonder de personen, en hoeveel dat er zijn.</summary>
internal sealed class AanmeldingProjectie : IProjectie
{
    private static readonly Sql Nieuw = new("""
        INSERT INTO {m}aanmeldingen (id, bijeenkomst, eigenaar, status, afdruk, gevraagd_bij, volgnummer)
        SELECT $2, b.id, b.eigenaar, 'WachtOpBevestiging', $3, b.publiek, 0 FROM {m}bijeenkomsten b WHERE b.id = $1
        """);

    private static readonly Sql Bevestig = new("""
        UPDATE {m}aanmeldingen SET status = $3,
            volgnummer = (SELECT COALESCE(MAX(eerder.volgnummer), 0) + 1 FROM {m}aanmeldingen eerder WHERE eerder.bijeenkomst = $2)
        WHERE id = $1
        """);

    private static readonly Sql Vervallen = new("DELETE FROM {m}aanmeldingen WHERE bijeenkomst = $1 AND id IN [$2]");

    private static readonly Sql Zet = new("UPDATE {m}aanmeldingen SET status = $2 WHERE id = $1");
    private static readonly Sql StatusVan = new("SELECT status FROM {m}aanmeldingen WHERE id = $1");

    private static readonly Sql Tel = new("""
        UPDATE {m}bijeenkomsten SET aangemeld = aangemeld + $2, wachtend = wachtend + $3 WHERE id = $1
        """);

    private static readonly Sql Afwezig = new("UPDATE {m}aanmeldingen SET aanwezig = 0 WHERE bijeenkomst = $1 AND status = 'Aangemeld'");
    private static readonly Sql Aanwezig = new("UPDATE {m}aanmeldingen SET aanwezig = 1 WHERE bijeenkomst = $1 AND id IN [$2]");

    public void Registreer(Projector op) => op
        .Bij<AanmeldingGevraagd>((db, e) => db.Session.RunOne(Nieuw, e.Bijeenkomst, e.Aanmelding, e.Afdruk))
        .Bij<AanmeldingHerhaald>((_, _) => ValueTask.CompletedTask)
        .Bij<AanmeldingBevestigd>(async (db, e) =>
        {
            await db.Session.RunOne(
                Bevestig, e.Aanmelding, e.Bijeenkomst, e.Wachtlijst ? AanmeldingStatus.Wachtlijst : AanmeldingStatus.Aangemeld);
            await db.Session.RunOne(Tel, e.Bijeenkomst, e.Wachtlijst ? 0 : 1, e.Wachtlijst ? 1 : 0);
        })
        .Bij<AanmeldingDoorgeschoven>(async (db, e) =>
        {
            await db.Session.RunOne(Zet, e.Aanmelding, AanmeldingStatus.Aangemeld);
            await db.Session.RunOne(Tel, e.Bijeenkomst, 1, -1);
        })
        .Bij<AanmeldingIngetrokken>(async (db, e) =>
        {
            var was = Enum.Parse<AanmeldingStatus>(await db.Session.TextOf(StatusVan, e.Aanmelding));
            await db.Session.RunOne(Zet, e.Aanmelding, AanmeldingStatus.Afgemeld);
            await db.Session.RunOne(Tel, e.Bijeenkomst, was is AanmeldingStatus.Aangemeld ? -1 : 0, was is AanmeldingStatus.Wachtlijst ? -1 : 0);
        })
        .Bij<AanwezigheidVastgelegd>(async (db, e) =>
        {
            await db.Session.Run(Afwezig, e.Bijeenkomst);
            await db.Session.Run(Aanwezig, e.Bijeenkomst, Lijst(e.Aanwezig));
        })
        .Bij<AanmeldingenVervallen>((db, e) => db.Session.Run(Vervallen, e.Bijeenkomst, Lijst(e.Aanmeldingen)))
        // Wat telt blijft; wie het waren is weg.
        .Bij<AanmeldingenGewist>((_, _) => ValueTask.CompletedTask);

    private static TextList Lijst(IEnumerable<Guid> aanmeldingen) => new([.. aanmeldingen.Select(aanmelding => aanmelding.ToString("N"))]);
}
