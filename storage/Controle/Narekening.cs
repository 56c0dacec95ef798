using System.Collections.Immutable;
using System.Text.Json;
using Regionetwerk.Grains.Geld;
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
/// dus ook terwijl anderen schrijven; het geheugen hangt niet af van de grootte. Vele stromen per vraag, en niet een vraag per stroom: naar
/// een server zou de reis meer kosten dan het narekenen.
/// </summary>
public sealed class Narekening(Database database, EventTypes soorten, OpslagOpties opties)
{
    // PostgreSQL meldt een beschadigde bladzijde zelf zodra het haar leest.
    private static readonly Sql Schade = new("PRAGMA quick_check(1)", "SELECT 'ok'");

    private static readonly Sql Losse = new("""
        SELECT count(*) FROM events e WHERE NOT EXISTS (SELECT 1 FROM streams s WHERE s.id = e.stream)
        """);

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
        var stap = opties.Limieten.EventsPerRebuildStep;
        var (gezien, gebeurtenissen, budgetten) = (0L, 0L, 0L);
        var totaal = new Bedragen(0, 0, 0);
        var narekenen = new BudgetNarekening(sessie, verschillen);
        var jaren = new BudgetjaarNarekening(sessie, verschillen);
        var programmas = new ProgrammaNarekening(sessie, verschillen);
        var lezer = new Standenlezer(sessie, soorten, verschillen, stap);
        await foreach (var stromen in new Stroomstappen(sessie, stap).Lees())
        {
            ct.ThrowIfCancellationRequested();
            foreach (var (stroom, kop, aantal, laatste) in stromen)
            {
                gezien++;
                gebeurtenissen += aantal;
                verschillen.MeldAls(aantal == laatste, $"{stroom}: {aantal} gebeurtenissen, maar de laatste is nummer {laatste}");
                verschillen.MeldAls(kop == laatste, $"{stroom}: de kop zegt {kop}, de laatste gebeurtenis is nummer {laatste}");
            }
            string[] vanBudgetten = [.. stromen.Select(een => een.Naam).Where(BudgetNarekening.GaatOver)];
            budgetten += vanBudgetten.Length;
            var standen = await lezer.Lees<BudgetStaat>(vanBudgetten, Gelijk);
            totaal += await narekenen.Vergelijk(standen);
            await jaren.Vergelijk(standen);
            await programmas.Vergelijk(await lezer.Lees<ProgrammaStaat>([.. stromen.Select(een => een.Naam).Where(ProgrammaNarekening.GaatOver)], Gelijk));
        }
        var los = await sessie.Number(Losse);
        verschillen.MeldAls(los == 0, $"{los} gebeurtenissen horen bij geen stroom");
        await narekenen.VergelijkGeheel();
        await programmas.VergelijkGeheel();
        await new KennisNarekening(sessie, verschillen).VergelijkGeheel();
        return new(gezien, gebeurtenissen, budgetten, totaal, verschillen);
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
