using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;

namespace Regionetwerk.Storage.Organisaties;

/// <summary>De geregistreerde organisaties.</summary>
internal sealed class OrganisatieProjectie : IProjectie
{
    private static readonly Sql Nieuw = new("INSERT INTO {m}organisaties (sleutel, soort, naam) VALUES ($1, $2, $3)");

    public void Registreer(Projector op) => op
        .Bij<OrganisatieGeregistreerd>((db, e) => db.Session.RunOne(Nieuw, e.Organisatie, e.Soort, e.Naam));
}
