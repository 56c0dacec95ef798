using System.Data.Common;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Regelingen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>Regelingen, in hun laatste versie; zij zijn voor iedereen.</summary>
internal sealed class RegelingZoekbron : IZoekbron
{
    private static readonly Sql Zoek = new("SELECT slug, naam, coalesce(verantwoording, ''), bron FROM regelingen WHERE laatste = 1 AND slug IN [$1]");
    private static readonly Sql Volgende = new("SELECT slug FROM regelingen WHERE laatste = 1 AND slug > $1 ORDER BY slug LIMIT $2");

    public Zoeksoort Soort => Zoeksoort.Regeling;

    public string? Geraakt(Gebeurtenis gebeurtenis) => (gebeurtenis as RegelingVastgelegd)?.Regeling;

    public async ValueTask<IReadOnlyList<Zoekdocument>> Lees(WriteSession db, IReadOnlyList<string> ids)
    {
        var openbaar = await Openbaar.Nummer(db);
        return await db.Session.List(Zoek, rij => Document(rij, openbaar), new TextList(ids));
    }

    public async ValueTask<IReadOnlyList<string>> Sleutels(WriteSession db, string na, int aantal) =>
        await db.Session.List(Volgende, rij => rij.GetString(0), na, (long)aantal);

    private static Zoekdocument Document(DbDataReader rij, long openbaar) =>
        new(Zoeksoort.Regeling, rij.GetString(0), rij.GetString(1), rij.GetString(2), openbaar, Openbaar.Sleutels)
        {
            Trefwoorden = $"{rij.GetString(3)} {rij.GetString(0)} regeling subsidie",
        };
}
