using System.Data.Common;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>Kennisitems: titel, samenvatting, soort, uitgever, thema's, sectoren, doelgroepen, gemeente en aanpak. Niet wat er ingetrokken is.</summary>
internal sealed class KennisZoekbron : IZoekbron
{
    private static readonly Sql Zoek = new("""
        SELECT i.id, i.titel, coalesce(t.waarde, ''), i.soort, i.uitgever, i.themas, i.sectoren, i.doelgroepen, i.gemeente, i.aanpak, i.publiek, k.sleutels
        FROM kennisitems i JOIN publieken k ON k.id = i.publiek LEFT JOIN teksten t ON t.record = i.id AND t.veld = 'samenvatting'
        WHERE i.ingetrokken = 0 AND i.id IN [$1]
        """);

    private static readonly Sql Volgende = new("SELECT id FROM kennisitems WHERE ingetrokken = 0 AND id > $1 ORDER BY id LIMIT $2");

    public Zoeksoort Soort => Zoeksoort.Kennisitem;

    public string? Geraakt(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        KennisitemVastgelegd e => Sleutel(e.Kennisitem),
        KennisitemGewijzigd e => Sleutel(e.Kennisitem),
        KennisitemGedeeld e => Sleutel(e.Kennisitem),
        KennisitemIngetrokken e => Sleutel(e.Kennisitem),
        _ => null,
    };

    public async ValueTask<IReadOnlyList<Zoekdocument>> Lees(WriteSession db, IReadOnlyList<string> ids) =>
        await db.Session.List(Zoek, Document, new TextList(ids));

    public async ValueTask<IReadOnlyList<string>> Sleutels(WriteSession db, string na, int aantal) =>
        await db.Session.List(Volgende, rij => rij.GetString(0), na, (long)aantal);

    private static string Sleutel(Guid kennisitem) => kennisitem.ToString("N");

    private static Zoekdocument Document(DbDataReader rij)
    {
        var (themas, sectoren, doelgroepen) = (Keuzes(rij, 5), Delen(rij, 6), Keuzes(rij, 7));
        var gemeente = rij.TekstOfLeeg(8);
        var naam = gemeente is null ? null : GemeenteRegister.Ingebouwd.Vind(gemeente)?.Naam;
        return new(Zoeksoort.Kennisitem, rij.GetString(0), rij.GetString(1), rij.GetString(2), rij.GetInt64(10), rij.GetString(11).Split(' '))
        {
            Trefwoorden = string.Join(
                ' ', [rij.GetString(3), rij.TekstOfLeeg(4), .. themas, Zoeksectoren.Woorden(sectoren), .. doelgroepen, naam, rij.TekstOfLeeg(9)]),
            Themas = themas,
            Sectoren = sectoren,
            Doelgroepen = doelgroepen,
            Gemeente = gemeente,
        };
    }

    private static string[] Keuzes(DbDataReader rij, int kolom) => [.. Delen(rij, kolom).Select(Kenmerk.Keuze)];

    private static string[] Delen(DbDataReader rij, int kolom) => rij.GetString(kolom).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
