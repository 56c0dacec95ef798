using System.Data.Common;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>
/// Bijeenkomsten: titel, omschrijving, soort, plaats en programma, en de notitie als die is voor wie de bijeenkomst ziet. Een notitie voor
/// deelnemers niet: die lezen haar met het geheim uit hun e-mail.
/// </summary>
internal sealed class BijeenkomstZoekbron : IZoekbron
{
    private static readonly Sql Zoek = new("""
        SELECT b.id, b.titel, b.soort, b.notitie_voor, b.publiek, k.sleutels FROM bijeenkomsten b JOIN publieken k ON k.id = b.publiek WHERE b.id IN [$1]
        """);

    private static readonly Sql Woorden = new("SELECT record, veld, waarde FROM teksten WHERE record IN [$1] AND veld IN [$2]");

    private static readonly Sql Onderdelen = new("""
        SELECT bijeenkomst, titel, sprekers FROM programmaonderdelen WHERE bijeenkomst IN [$1] ORDER BY bijeenkomst, nummer
        """);

    private static readonly Sql Volgende = new("SELECT id FROM bijeenkomsten WHERE id > $1 ORDER BY id LIMIT $2");

    private static readonly TextList Velden = new(
        [Bijeenkomsttekst.Plaats, Bijeenkomsttekst.Omschrijving, Bijeenkomsttekst.Samenvatting, Bijeenkomsttekst.Tips, Bijeenkomsttekst.Links]);

    public Zoeksoort Soort => Zoeksoort.Bijeenkomst;

    public string? Geraakt(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        BijeenkomstAangekondigd e => Sleutel(e.Bijeenkomst),
        BijeenkomstGewijzigd e => Sleutel(e.Bijeenkomst),
        BijeenkomstGedeeld e => Sleutel(e.Bijeenkomst),
        NotitieGepubliceerd e => Sleutel(e.Bijeenkomst),
        _ => null,
    };

    public async ValueTask<IReadOnlyList<Zoekdocument>> Lees(WriteSession db, IReadOnlyList<string> ids)
    {
        var sleutels = new TextList(ids);
        var teksten = (await db.Session.List(Woorden, rij => (Record: rij.GetString(0), Veld: rij.GetString(1), Waarde: rij.GetString(2)), sleutels, Velden))
            .ToDictionary(tekst => (tekst.Record, tekst.Veld), tekst => tekst.Waarde);
        var onderdelen = (await db.Session.List(Onderdelen, rij => (Bijeenkomst: rij.GetString(0), Tekst: $"{rij.GetString(1)} {rij.GetString(2)}"), sleutels))
            .ToLookup(onderdeel => onderdeel.Bijeenkomst, onderdeel => onderdeel.Tekst);
        return await db.Session.List(Zoek, rij => Document(rij, veld => teksten.GetValueOrDefault((rij.GetString(0), veld)), onderdelen[rij.GetString(0)]), sleutels);
    }

    public async ValueTask<IReadOnlyList<string>> Sleutels(WriteSession db, string na, int aantal) =>
        await db.Session.List(Volgende, rij => rij.GetString(0), na, (long)aantal);

    private static string Sleutel(Guid bijeenkomst) => bijeenkomst.ToString("N");

    private static Zoekdocument Document(DbDataReader rij, Func<string, string?> tekst, IEnumerable<string> onderdelen)
    {
        var notitie = rij.TekstOfLeeg(3) == nameof(NotitieVoor.Iedereen);
        string?[] leesbaar =
            [tekst(Bijeenkomsttekst.Omschrijving), .. notitie ? new[] { tekst(Bijeenkomsttekst.Samenvatting), tekst(Bijeenkomsttekst.Tips) } : []];
        return new(
            Zoeksoort.Bijeenkomst, rij.GetString(0), rij.GetString(1), string.Join('\n', leesbaar.OfType<string>()), rij.GetInt64(4), rij.GetString(5).Split(' '))
        {
            Trefwoorden = string.Join(
                ' ', [rij.GetString(2), "bijeenkomst", tekst(Bijeenkomsttekst.Plaats), .. onderdelen, notitie ? Namen(tekst(Bijeenkomsttekst.Links)) : null]),
        };
    }

    private static string Namen(string? links) => string.Join(' ', Bijeenkomsttekst.LeesLinks(links).Select(link => link.Naam));
}
