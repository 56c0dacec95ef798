using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;

namespace Regionetwerk.Storage.Ambassadeurs;

/// <summary>Aanvragen, wie ze afwees, en de inzet die ervan komt.</summary>
internal sealed class AanvraagProjectie : IProjectie
{
    private static readonly Sql Nieuw = new($"""
        INSERT INTO {"{m}"}aanvragen (id, eigenaar, netwerk, beheerder, gemeente, thema, sector, urgentie, gedaan_op, status)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '{nameof(AanvraagStatus.Open)}')
        """);

    private static readonly Sql BiedAan = new($"""
        UPDATE {"{m}"}aanvragen SET status = '{nameof(AanvraagStatus.Aangeboden)}', ambassadeur = $2, organisatie = $3, uren = $4, maand = $5, aangeboden_op = $6
        WHERE id = $1
        """);

    // Van wie er nog bij hoorde, is de aanvraag daarna niet meer te zien.
    private static readonly Sql MaakLos = new("""
        UPDATE {m}aanvragen SET status = $2, ambassadeur = NULL, organisatie = NULL, uren = NULL, maand = NULL, aangeboden_op = NULL, inzet = NULL
        WHERE id = $1
        """);

    private static readonly Sql WijsAf = new("""
        INSERT INTO {m}afwijzingen (id, aanvraag, ambassadeur, organisatie, beheerder, op)
        SELECT $2, id, $3, organisatie, beheerder, $4 FROM {m}aanvragen WHERE id = $1
        """);

    private static readonly Sql Plan = new($"""
        INSERT INTO {"{m}"}inzetten (id, aanvraag, netwerk, ambassadeur, organisatie, eigenaar, beheerder, gemeente, maand, datum, uren, status)
        SELECT $2, id, netwerk, ambassadeur, organisatie, eigenaar, beheerder, gemeente, $3, $4, $5, '{nameof(InzetStatus.Gepland)}'
        FROM {"{m}"}aanvragen WHERE id = $1
        """);

    private static readonly Sql ZetInzet = new("UPDATE {m}aanvragen SET status = $2, inzet = $3 WHERE id = $1");
    private static readonly Sql Verslag = new("UPDATE {m}inzetten SET status = $2, uren = $3, datum = $4 WHERE id = $1");
    private static readonly Sql ZegAf = new("UPDATE {m}inzetten SET status = $2 WHERE id = $1");

    private static readonly Sql ZegAfBij = new($"""
        UPDATE {"{m}"}inzetten SET status = '{nameof(InzetStatus.Afgezegd)}' WHERE aanvraag = $1 AND status = '{nameof(InzetStatus.Gepland)}'
        """);

    public void Registreer(Projector op) => op
        .Bij<AanvraagGedaan>((db, e, moment) => db.Session.RunOne(
            Nieuw, e.Aanvraag, e.Eigenaar, e.Netwerk, e.Beheerder, e.Gemeente, e.Thema, e.Sector, e.Urgentie, NederlandseDag.Van(moment)))
        .Bij<AanvraagAangeboden>((db, e, moment) => db.Session.RunOne(
            BiedAan, e.Aanvraag, e.Ambassadeur, e.Organisatie, e.Uren, e.Maand, NederlandseDag.Van(moment)))
        .Bij<AanbodIngetrokken>((db, e) => db.Session.RunOne(MaakLos, e.Aanvraag, AanvraagStatus.Open))
        .Bij<AanbodAfgewezen>((db, e, moment) => Terug(db, e.Aanvraag, e.Aanbod, e.Ambassadeur, moment))
        .Bij<AanbodAanvaard>(Aanvaard)
        .Bij<AanvraagIngetrokken>(Ingetrokken)
        .Bij<InzetUitgevoerd>(Uitgevoerd)
        .Bij<InzetAfgezegd>(Afgezegd);

    private static async ValueTask Terug(WriteSession db, Guid aanvraag, Guid bij, Guid ambassadeur, DateTimeOffset moment)
    {
        await db.Session.RunOne(WijsAf, aanvraag, bij, ambassadeur, NederlandseDag.Van(moment));
        await db.Session.RunOne(MaakLos, aanvraag, AanvraagStatus.Open);
    }

    private static async ValueTask Aanvaard(WriteSession db, AanbodAanvaard e)
    {
        await db.Session.RunOne(Plan, e.Aanvraag, e.Inzet, e.Maand, e.Datum, e.Uren);
        await db.Session.RunOne(ZetInzet, e.Aanvraag, AanvraagStatus.Gepland, e.Inzet);
    }

    private static async ValueTask Ingetrokken(WriteSession db, AanvraagIngetrokken e)
    {
        await db.Session.Run(ZegAfBij, e.Aanvraag);
        await db.Session.RunOne(MaakLos, e.Aanvraag, AanvraagStatus.Ingetrokken);
    }

    private static async ValueTask Uitgevoerd(WriteSession db, InzetUitgevoerd e)
    {
        await db.Session.RunOne(Verslag, e.Inzet, InzetStatus.Uitgevoerd, e.Uren, e.Datum);
        await db.Session.RunOne(ZetInzet, e.Aanvraag, AanvraagStatus.Uitgevoerd, e.Inzet);
    }

    private static async ValueTask Afgezegd(WriteSession db, InzetAfgezegd e, DateTimeOffset moment)
    {
        await db.Session.RunOne(ZegAf, e.Inzet, InzetStatus.Afgezegd);
        await Terug(db, e.Aanvraag, e.Inzet, e.Ambassadeur, moment);
    }
}
