using System.Collections.Immutable;
using System.Text.Json;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Controle;

/// <summary>De uitkomst van het narekenen.</summary>
/// <param name="Stromen">Zoveel stromen zijn bekeken.</param>
/// <param name="Gebeurtenissen">Zoveel gebeurtenissen staan daarin.</param>
/// <param name="Budgetten">Zoveel budgetten zijn nagerekend.</param>
/// <param name="Totaal">De totalen volgens de gebeurtenissen.</param>
/// <param name="Verschillen">Wat niet klopt.</param>
public sealed record Narekenverslag(long Stromen, long Gebeurtenissen, long Budgetten, Bedragen Totaal, Verschillen Verschillen);

/// <summary>
/// Rekent alle boeken na: elk budget opnieuw uit zijn gebeurtenissen, vergeleken met wat mensen lezen. In één momentopname van de database,
/// dus ook terwijl anderen schrijven; het geheugen hangt niet af van de grootte.
/// </summary>
public sealed class Narekening(Database database, EventTypes soorten, OpslagOpties opties)
{
    // PostgreSQL meldt een beschadigde bladzijde zelf zodra het haar leest.
    private static readonly Sql Schade = new("PRAGMA quick_check(1)", "SELECT 'ok'");

    private static readonly Sql Stromen = new("""
        SELECT s.id, s.version,
            (SELECT count(*) FROM events e WHERE e.stream = s.id),
            (SELECT coalesce(max(e.version), 0) FROM events e WHERE e.stream = s.id)
        FROM streams s WHERE s.id > $1 ORDER BY s.id LIMIT $2
        """);

    private static readonly Sql Losse = new("""
        SELECT count(*) FROM events e WHERE NOT EXISTS (SELECT 1 FROM streams s WHERE s.id = e.stream)
        """);

    private readonly Streams _stromen = new(soorten);

    /// <summary>Leest alles na.</summary>
    /// <exception cref="DatabaseException">De database is niet te lezen.</exception>
    public async Task<Narekenverslag> RekenAsync(CancellationToken ct)
    {
        try
        {
            return await RekenNa(ct);
        }
        catch (Exception e) when (database.Explain(e) is DatabaseException uitleg)
        {
            throw uitleg;
        }
    }

    private async Task<Narekenverslag> RekenNa(CancellationToken ct)
    {
        await using var sessie = await database.OpenSnapshot();
        var verschillen = new Verschillen(opties.Limieten.DifferencesShown);
        if (await sessie.TextOf(Schade) is var schade and not "ok")
            verschillen.Meld($"het bestand is beschadigd: {schade}");
        var (stromen, gebeurtenissen, budgetten) = (0L, 0L, 0L);
        var totaal = new Bedragen(0, 0, 0);
        var narekenen = new BudgetNarekening(sessie, verschillen);
        var jaren = new BudgetjaarNarekening(sessie, verschillen);
        var programmas = new ProgrammaNarekening(sessie, verschillen);
        await foreach (var (stroom, kop, aantal, laatste) in AlleStromen(sessie))
        {
            ct.ThrowIfCancellationRequested();
            stromen++;
            gebeurtenissen += aantal;
            verschillen.MeldAls(aantal == laatste, $"{stroom}: {aantal} gebeurtenissen, maar de laatste is nummer {laatste}");
            verschillen.MeldAls(kop == laatste, $"{stroom}: de kop zegt {kop}, de laatste gebeurtenis is nummer {laatste}");
            if (ProgrammaNarekening.GaatOver(stroom) && await Stand<ProgrammaStaat>(sessie, stroom, verschillen, Gelijk) is { } programma)
                await programmas.Vergelijk(stroom, programma);
            if (!BudgetNarekening.GaatOver(stroom))
                continue;
            budgetten++;
            if (await Stand<BudgetStaat>(sessie, stroom, verschillen, Gelijk) is not { } stand)
                continue;
            totaal += await narekenen.Vergelijk(stroom, stand);
            await jaren.Vergelijk(stroom, stand);
        }
        var los = await sessie.Number(Losse);
        verschillen.MeldAls(los == 0, $"{los} gebeurtenissen horen bij geen stroom");
        await narekenen.VergelijkGeheel();
        await programmas.VergelijkGeheel();
        await new KennisNarekening(sessie, verschillen).VergelijkGeheel();
        return new(stromen, gebeurtenissen, budgetten, totaal, verschillen);
    }

    private async IAsyncEnumerable<(string Stroom, long Kop, long Aantal, long Laatste)> AlleStromen(Session sessie)
    {
        var na = "";
        while (true)
        {
            var stap = await sessie.List(
                Stromen,
                rij => (Stroom: rij.GetString(0), rij.GetInt64(1), rij.GetInt64(2), rij.GetInt64(3)),
                na,
                opties.Limieten.EventsPerRebuildStep);
            foreach (var stroom in stap)
                yield return stroom;
            if (stap is not [.., var laatste])
                yield break;
            na = laatste.Stroom;
        }
    }

    // Van voren af aan; de momentopname, waar opdrachten op beslissen, moet op hetzelfde uitkomen.
    private async ValueTask<T?> Stand<T>(Session sessie, string stroom, Verschillen verschillen, Func<T, T, bool> gelijk)
        where T : class, IStaat<T>
    {
        try
        {
            var stand = (await _stromen.Load(sessie, new(stroom), new Versioned<T>(T.Leeg, 0))).State;
            var snel = (await _stromen.Load<T>(sessie, new(stroom), known: null)).State;
            verschillen.MeldAls(gelijk(stand, snel), $"{stroom}: de momentopname wijkt af van de gebeurtenissen");
            return stand;
        }
        catch (Exception e) when (e is InvalidOperationException or InvalidDataException or KeyNotFoundException or ArgumentException)
        {
            verschillen.Meld($"{stroom}: niet te lezen: {e.Message}");
            return null;
        }
    }

    // Een verzameling is als deel van een record alleen aan zichzelf gelijk.
    private static bool Gelijk(BudgetStaat een, BudgetStaat ander) =>
        Gelijk(een.Financieringen, ander.Financieringen)
        && Gelijk(een.Toekenningen, ander.Toekenningen)
        && Gelijk(een.Doorgiften, ander.Doorgiften)
        && Gelijk(een.Terugbetalingen, ander.Terugbetalingen)
        && Gelijk(een.Deadlines, ander.Deadlines)
        && een with
        {
            Financieringen = ander.Financieringen,
            Toekenningen = ander.Toekenningen,
            Doorgiften = ander.Doorgiften,
            Terugbetalingen = ander.Terugbetalingen,
            Deadlines = ander.Deadlines,
        } == ander;

    private static bool Gelijk<TSleutel, TWaarde>(ImmutableDictionary<TSleutel, TWaarde> een, ImmutableDictionary<TSleutel, TWaarde> ander)
        where TSleutel : notnull =>
        een.Count == ander.Count
        && een.All(paar => ander.TryGetValue(paar.Key, out var waarde) && EqualityComparer<TWaarde>.Default.Equals(paar.Value, waarde));

    private static bool Gelijk(ProgrammaStaat een, ProgrammaStaat ander) =>
        JsonSerializer.Serialize(een, StoredJson.Options) == JsonSerializer.Serialize(ander, StoredJson.Options);
}
