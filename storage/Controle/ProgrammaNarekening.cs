using System.Globalization;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Controle;

/// <summary>Vergelijkt een programma zoals het uit zijn gebeurtenissen volgt met zijn rijen in het leesmodel.</summary>
internal sealed class ProgrammaNarekening(Session sessie, Verschillen verschillen)
{
    private const string Soort = "programma/";

    private static readonly Sql Programma = new("""
        SELECT eigenaar, naam, coalesce(aanpak, ''), van, coalesce(tot, ''), coalesce(leeftijd_van, -1), coalesce(leeftijd_tot, -1), direct_vve,
            sectoren, zichtbaarheid, netwerken
        FROM programmas WHERE id = $1
        """);

    private static readonly Sql Opgaven = new("SELECT id, betaler, bron, jaar, bedrag FROM opgaven WHERE programma = $1 ORDER BY id");
    private static readonly Sql Functies = new("SELECT functie, jaar, fte_honderdsten FROM functies WHERE programma = $1");
    private static readonly Sql Geld = new("SELECT DISTINCT bron, jaar, strijdig FROM financieringen WHERE programma = $1");

    // Wat een rij van haar programma overnam, moet gelijk zijn aan dat programma.
    private static readonly (Sql Vraag, string Wat)[] Geheel =
    [
        (new("""
            SELECT count(*) FROM opgaven o LEFT JOIN programmas p ON p.id = o.programma
            WHERE p.id IS NULL OR o.eigenaar <> p.eigenaar OR o.gemeente <> p.gemeente OR o.publiek <> p.publiek OR o.voorbeeld <> p.voorbeeld
                OR coalesce(o.loopt_tot, 0) <> coalesce(CAST(substr(p.tot, 1, 4) AS INTEGER), 0)
            """), "opgaven wijken af van hun programma"),
        (new("""
            SELECT count(*) FROM functies f LEFT JOIN programmas p ON p.id = f.programma
            WHERE p.id IS NULL OR f.gemeente <> p.gemeente OR f.publiek <> p.publiek
            """), "functies wijken af van hun programma"),
        (new("""
            SELECT count(*) FROM financieringen f JOIN programmas p ON p.id = f.programma
            WHERE coalesce(f.loopt_tot, 0) <> coalesce(CAST(substr(p.tot, 1, 4) AS INTEGER), 0)
            """), "financieringen lopen anders af dan hun programma"),
        (new("""
            SELECT count(*) FROM programmas p WHERE NOT EXISTS (SELECT 1 FROM streams s WHERE s.id = 'programma/' || p.id)
            """), "programma's hebben geen gebeurtenissen"),
    ];

    public static bool GaatOver(string stroom) => stroom.StartsWith(Soort, StringComparison.Ordinal);

    /// <summary>Meldt wat anders is.</summary>
    public async ValueTask Vergelijk(string stroom, ProgrammaStaat staat)
    {
        var id = stroom[Soort.Length..];
        if (await sessie.First(Programma, rij => Regel(rij, 11), id) is { } gevonden)
            Gelijk(stroom, "het programma", gevonden, Regel(staat));
        else
            verschillen.Meld($"{stroom}: ontbreekt in het leesmodel");
        Gelijk(
            stroom,
            "de opgaven",
            string.Join("; ", await sessie.List(Opgaven, rij => Regel(rij, 5), id)),
            string.Join("; ", staat.Opgaven
                .Select(paar => string.Create(CultureInfo.InvariantCulture, $"{paar.Key:N}|{paar.Value.Betaler}|{paar.Value.Bron}|{paar.Value.Jaar}|{paar.Value.Bedrag.Centen}"))
                .Order(StringComparer.Ordinal)));
        Gelijk(
            stroom,
            "de fte's",
            string.Join("; ", (await sessie.List(Functies, rij => $"{rij.GetString(0)} {rij.GetInt64(1)}|{rij.GetInt64(2)}", id)).Order(StringComparer.Ordinal)),
            string.Join("; ", staat.Functies.Select(paar => $"{paar.Key}|{paar.Value}").Order(StringComparer.Ordinal)));
        foreach (var (bron, jaar, strijdig) in await sessie.List(Geld, rij => (rij.Keuze<Bron>(0), rij.GetInt32(1), rij.Ja(2)), id))
        {
            verschillen.MeldAls(
                strijdig == Passend.IsStrijdig(bron, staat, jaar),
                $"{stroom}: geld uit {bron} in {jaar} is {(strijdig ? "" : "niet ")}strijdig in het leesmodel, en volgens de gebeurtenissen andersom");
        }
    }

    /// <summary>Meldt rijen die niet bij elkaar passen.</summary>
    public async ValueTask VergelijkGeheel()
    {
        foreach (var (vraag, wat) in Geheel)
        {
            var aantal = await sessie.Number(vraag);
            verschillen.MeldAls(aantal == 0, $"{aantal} {wat}");
        }
    }

    private static string Regel(System.Data.Common.DbDataReader rij, int kolommen) =>
        string.Join('|', Enumerable.Range(0, kolommen).Select(kolom => Convert.ToString(rij.GetValue(kolom), CultureInfo.InvariantCulture)));

    private static string Regel(ProgrammaStaat staat) => string.Join(
        '|',
        staat.Eigenaar,
        staat.Naam,
        staat.Aanpak,
        staat.Van.ToString("yyyy-MM-dd"),
        staat.Tot?.ToString("yyyy-MM-dd"),
        staat.LeeftijdVan ?? -1,
        staat.LeeftijdTot ?? -1,
        staat.DirectVve ? 1 : 0,
        string.Join(' ', staat.Sectoren),
        staat.Deling.Zichtbaarheid,
        string.Join(' ', staat.Deling.Netwerken));

    private void Gelijk(string stroom, string wat, string leesmodel, string volgt) =>
        verschillen.MeldAls(leesmodel == volgt, $"{stroom}: {wat} is «{leesmodel}» in het leesmodel en «{volgt}» volgens de gebeurtenissen");
}
