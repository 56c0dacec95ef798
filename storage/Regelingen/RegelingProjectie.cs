using Regionetwerk.Grains.Regelingen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;

namespace Regionetwerk.Storage.Regelingen;

/// <summary>De regelingen, met al hun versies.</summary>
internal sealed class RegelingProjectie : IProjectie
{
    private static readonly Sql NietMeerLaatste = new("UPDATE {m}regelingen SET laatste = 0 WHERE slug = $1 AND laatste = 1");

    private static readonly Sql Nieuw = new("""
        INSERT INTO {m}regelingen (slug, versie, laatste, naam, bron, van, tot, doorschuiven, verantwoording, aanvraag_tot, verantwoorden_voor,
            verantwoorden_voor_datum, bronvermelding, link, peildatum, onbekend)
        VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        """);

    public void Registreer(Projector op) => op.Bij<RegelingVastgelegd>(async (db, e) =>
    {
        await db.Session.Run(NietMeerLaatste, e.Regeling);
        var inhoud = e.Inhoud;
        await db.Session.RunOne(
            Nieuw,
            e.Regeling,
            e.Versie,
            inhoud.Naam,
            inhoud.Bron,
            inhoud.Van,
            inhoud.Tot,
            inhoud.Doorschuiven,
            inhoud.Verantwoording,
            inhoud.AanvraagTot,
            inhoud.VerantwoordenVoor,
            inhoud.VerantwoordenVoorDatum,
            inhoud.Bronvermelding,
            inhoud.Link,
            inhoud.Peildatum,
            string.Join(RegelingRij.Scheiding, inhoud.Onbekend));
    });
}
