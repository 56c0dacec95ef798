using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;

namespace Regionetwerk.Storage.Gemeenten;

/// <summary>De jaren die een gemeente volledig heeft verklaard.</summary>
internal sealed class GemeenteProjectie : IProjectie
{
    private static readonly Sql Verklaar = new("""
        INSERT INTO {m}jaarverklaringen (gemeente, jaar, kring) VALUES ($1, $2, $3)
        ON CONFLICT (gemeente, jaar) DO UPDATE SET kring = excluded.kring
        """);

    private static readonly Sql TrekIn = new("DELETE FROM {m}jaarverklaringen WHERE gemeente = $1 AND jaar = $2");

    // Wie haar voor iedereen intrekt, laat haar voor deelnemers staan.
    public void Registreer(Projector op) => op.Bij<JaarVerklaard>((db, e) => e is { Volledig: false, Kring: Kring.Landelijk }
        ? db.Session.RunOne(TrekIn, e.Gemeente, e.Jaar)
        : db.Session.RunOne(Verklaar, e.Gemeente, e.Jaar, e.Volledig ? e.Kring : Kring.Landelijk));
}
