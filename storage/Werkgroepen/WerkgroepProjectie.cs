using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Werkgroepen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Werkgroepen;

/// <summary>De werkgroepen zelf; hun leden staan bij <see cref="Leden.LedenProjectie"/>.</summary>
internal sealed class WerkgroepProjectie : IProjectie
{
    private static readonly Sql Nieuw = new("""
        INSERT INTO {m}werkgroepen (slug, soort, niveau, naam, gemeente, oprichter, zichtbaarheid, publiek)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """);

    public void Registreer(Projector op) => op
        .Bij<WerkgroepOpgericht>(async (db, e) => await db.Session.RunOne(
            Nieuw,
            e.Werkgroep,
            e.Soort,
            e.Niveau,
            e.Naam,
            e.Gemeente,
            e.Oprichter,
            e.Deling.Zichtbaarheid,
            await db.Publieken.Nummer(Sleutels.Van(e.Deling, GroepSoort.Werkgroep, e.Werkgroep))));
}
