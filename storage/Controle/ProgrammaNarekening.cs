using System.Data.Common;
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
            sectoren, zichtbaarheid, netwerken, id
        FROM programmas WHERE id IN [$1]
        """);

    private static readonly Sql Opgaven = new("SELECT id, betaler, bron, jaar, bedrag, programma FROM opgaven WHERE programma IN [$1] ORDER BY id");
    private static readonly Sql Functies = new("SELECT functie, jaar, fte_honderdsten, programma FROM functies WHERE programma IN [$1]");
    private static readonly Sql Geld = new("SELECT DISTINCT bron, jaar, strijdig, programma FROM financieringen WHERE programma IN [$1]");

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
    public async ValueTask Vergelijk(IReadOnlyDictionary<string, ProgrammaStaat> standen)
    {
        var ids = new TextList([.. standen.Keys.Select(stroom => stroom[Soort.Length..])]);
        var programmas = (await sessie.List(Programma, rij => (Id: rij.GetString(11), Regel: Regel(rij, 11)), ids)).ToDictionary(rij => rij.Id, rij => rij.Regel);
        var opgaven = await Per(Opgaven, 5, rij => Regel(rij, 5), ids);
        var functies = await Per(Functies, 3, rij => $"{rij.GetString(0)} {rij.GetInt64(1)}|{rij.GetInt64(2)}", ids);
        var geld = await Per(Geld, 3, rij => (rij.Keuze<Bron>(0), rij.GetInt32(1), rij.Ja(2)), ids);
        foreach (var (stroom, staat) in standen)
        {
            var id = stroom[Soort.Length..];
            if (programmas.TryGetValue(id, out var gevonden))
                Gelijk(stroom, "het programma", gevonden, Regel(staat));
            else
                verschillen.Meld($"{stroom}: ontbreekt in het leesmodel");
            Gelijk(stroom, "de opgaven", string.Join("; ", opgaven[id]), Volgt(staat.Opgaven));
            Gelijk(
                stroom,
                "de fte's",
                string.Join("; ", functies[id].Order(StringComparer.Ordinal)),
                string.Join("; ", staat.Functies.Select(paar => $"{paar.Key}|{paar.Value}").Order(StringComparer.Ordinal)));
            foreach (var (bron, jaar, strijdig) in geld[id])
            {
                verschillen.MeldAls(
                    strijdig == Passend.IsStrijdig(bron, staat, jaar),
                    $"{stroom}: geld uit {bron} in {jaar} is {(strijdig ? "" : "niet ")}strijdig in het leesmodel, en volgens de gebeurtenissen andersom");
            }
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

    private async ValueTask<ILookup<string, T>> Per<T>(Sql vraag, int programma, Func<DbDataReader, T> lees, TextList ids) =>
        (await sessie.List(vraag, rij => (Programma: rij.GetString(programma), Rij: lees(rij)), ids)).ToLookup(paar => paar.Programma, paar => paar.Rij);

    private static string Regel(DbDataReader rij, int kolommen) =>
        string.Join('|', Enumerable.Range(0, kolommen).Select(kolom => Convert.ToString(rij.GetValue(kolom), CultureInfo.InvariantCulture)));

    private static string Volgt(IReadOnlyDictionary<Guid, OpgaveStaat> opgaven) => string.Join("; ", opgaven
        .Select(paar => string.Create(CultureInfo.InvariantCulture, $"{paar.Key:N}|{paar.Value.Betaler}|{paar.Value.Bron}|{paar.Value.Jaar}|{paar.Value.Bedrag.Centen}"))
        .Order(StringComparer.Ordinal));

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
