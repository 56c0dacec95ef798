using System.Data.Common;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Zoeken;

/// <summary>
/// Programma's: naam, omschrijving, aanpak, gemeente en sectoren. Niet waaruit het betaald wordt: dat mag niet ieder zien die het programma ziet.
/// </summary>
internal sealed class ProgrammaZoekbron : IZoekbron
{
    private static readonly Sql Zoek = new("""
        SELECT p.id, p.naam, coalesce(t.waarde, ''), p.aanpak, p.gemeente, p.sectoren, p.publiek, k.sleutels
        FROM programmas p JOIN publieken k ON k.id = p.publiek LEFT JOIN teksten t ON t.record = p.id AND t.veld = 'omschrijving'
        WHERE p.id IN [$1]
        """);

    private static readonly Sql Volgende = new("SELECT id FROM programmas WHERE id > $1 ORDER BY id LIMIT $2");

    public Zoeksoort Soort => Zoeksoort.Programma;

    public string? Geraakt(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        ProgrammaVastgelegd e => Sleutel(e.Programma),
        ProgrammaGewijzigd e => Sleutel(e.Programma),
        ProgrammaGedeeld e => Sleutel(e.Programma),
        BetalerToegelaten e => Sleutel(e.Programma),
        _ => null,
    };

    public async ValueTask<IReadOnlyList<Zoekdocument>> Lees(WriteSession db, IReadOnlyList<string> ids) =>
        await db.Session.List(Zoek, Document, new TextList(ids));

    public async ValueTask<IReadOnlyList<string>> Sleutels(WriteSession db, string na, int aantal) =>
        await db.Session.List(Volgende, rij => rij.GetString(0), na, (long)aantal);

    private static string Sleutel(Guid programma) => programma.ToString("N");

    private static Zoekdocument Document(DbDataReader rij)
    {
        var gemeente = rij.GetString(4);
        var sectoren = rij.GetString(5).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var naam = GemeenteRegister.Ingebouwd.Vind(gemeente)?.Naam ?? "";
        return new(
            Zoeksoort.Programma, rij.GetString(0), rij.GetString(1), rij.GetString(2), rij.GetInt64(6), rij.GetString(7).Split(' '))
        {
            Trefwoorden = $"{rij.TekstOfLeeg(3)} {naam} {Zoeksectoren.Woorden(sectoren)}",
            Sectoren = sectoren,
            Gemeente = gemeente,
        };
    }
}
