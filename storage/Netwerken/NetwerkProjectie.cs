using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Projecties;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Netwerken;

/// <summary>De netwerken zelf; hun leden staan bij <see cref="Leden.LedenProjectie"/>.</summary>
internal sealed class NetwerkProjectie : IProjectie
{
    private static readonly Sql Nieuw = new("""
        INSERT INTO {m}netwerken (slug, soort, naam, oprichter, zichtbaarheid, publiek) VALUES ($1, $2, $3, $4, $5, $6)
        """);

    public void Registreer(Projector op) => op
        .Bij<NetwerkOpgericht>(async (db, e) => await db.Session.RunOne(
            Nieuw,
            e.Netwerk,
            e.Soort,
            e.Naam,
            e.Oprichter,
            e.Deling.Zichtbaarheid,
            await db.Publieken.Nummer(Sleutels.Van(e.Deling, GroepSoort.Netwerk, e.Netwerk))));
}
