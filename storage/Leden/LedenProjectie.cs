using Regionetwerk.Grains.Leden;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;

namespace Regionetwerk.Storage.Leden;

/// <summary>Leden en uitgenodigden van netwerken en werkgroepen.</summary>
internal sealed class LedenProjectie : IProjectie
{
    private static readonly Sql Zet = new("""
        INSERT INTO {m}leden (organisatie, soort, groep, rol, status) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (organisatie, soort, groep) DO UPDATE SET rol = excluded.rol, status = excluded.status
        """);

    private static readonly Sql Vertrek = new("DELETE FROM {m}leden WHERE organisatie = $1 AND soort = $2 AND groep = $3");

    public void Registreer(Projector op) => op
        .Bij<LidUitgenodigd>((db, e) => db.Session.RunOne(Zet, e.Organisatie, e.Soort, e.Groep, e.Rol, LidStatus.Uitgenodigd))
        .Bij<LidToegetreden>((db, e) => db.Session.RunOne(Zet, e.Organisatie, e.Soort, e.Groep, e.Rol, LidStatus.Lid))
        .Bij<LidVertrokken>((db, e) => db.Session.RunOne(Vertrek, e.Organisatie, e.Soort, e.Groep));
}
