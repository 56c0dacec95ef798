using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;

namespace Regionetwerk.Storage.Gemeenten;

/// <summary>De jaren die een gemeente volledig heeft verklaard.</summary>
internal sealed class GemeenteProjectie : IProjectie
{
    private static readonly Sql Verklaar = new("INSERT INTO {m}jaarverklaringen (gemeente, jaar) VALUES ($1, $2)");
    private static readonly Sql TrekIn = new("DELETE FROM {m}jaarverklaringen WHERE gemeente = $1 AND jaar = $2");

    public void Registreer(Projector op) => op
        .Bij<JaarVerklaard>((db, e) => db.Session.RunOne(e.Volledig ? Verklaar : TrekIn, e.Gemeente, e.Jaar));
}
