using Regionetwerk.Grains.Toelatingen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;

namespace Regionetwerk.Storage.Toelatingen;

/// <summary>De toelatingen die gelden, en wie gesloten is.</summary>
internal sealed class ToelatingProjectie : IProjectie
{
    private static readonly Sql Nieuw = new("""
        INSERT INTO {m}toelatingen (id, directory, groep, approl, persoon, client, organisatie, rol, bereiken) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """);

    private static readonly Sql Weg = new("DELETE FROM {m}toelatingen WHERE id = $1");

    private static readonly Sql Sluit = new("INSERT INTO {m}sluitingen (organisatie, op) VALUES ($1, $2)");

    private static readonly Sql Heropen = new("DELETE FROM {m}sluitingen WHERE organisatie = $1");

    public void Registreer(Projector op) => op
        .Bij<ToelatingGegeven>((db, e) => db.Session.RunOne(
            Nieuw,
            e.Toelating,
            e.Wie.Directory,
            e.Wie.Groep,
            e.Wie.Approl,
            e.Wie.Persoon,
            e.Wie.Client,
            e.Organisatie,
            e.Rol,
            string.Join(' ', e.Bereiken ?? [])))
        .Bij<ToelatingIngetrokken>((db, e) => db.Session.RunOne(Weg, e.Toelating))
        .Bij<OrganisatieGesloten>((db, e, op) => db.Session.RunOne(Sluit, e.Organisatie, op.ToUnixTimeMilliseconds()))
        .Bij<OrganisatieHeropend>((db, e) => db.Session.RunOne(Heropen, e.Organisatie));
}
