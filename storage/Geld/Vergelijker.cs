using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Storage.Gemeenten;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Programmas;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Geld;

/// <summary>
/// Het eigenlijke werk: hoe betalen deze gemeenten hetzelfde? Telt wat voor een jaar is vastgelegd voor programma's die in een
/// gemeente lopen, wie ook betaalt, voor zover de kijker het mag zien.
/// </summary>
public sealed class Vergelijker(IDbContextFactory<Leesmodel> leesmodellen, Zicht zicht)
{
    /// <summary>Het gekozen jaar en de vijf volgende.</summary>
    private const int Vooruit = 5;

    private static readonly Bron[] Structureel = [.. Enum.GetValues<Bron>().Where(bron => !bron.IsTijdelijk())];

    /// <summary>De mix van elke gemeente, in de volgorde waarin zij gegeven zijn.</summary>
    public async Task<ImmutableArray<GemeenteMix>> MixenAsync(
        IReadOnlyList<GemeenteGegevens> gemeenten, Selectie selectie, CancellationToken ct)
    {
        await using var db = await leesmodellen.CreateDbContextAsync(ct);
        string[] codes = [.. gemeenten.Select(gemeente => gemeente.Code)];
        var bedragen = await (await ZichtbaarAsync(db, codes, selectie, ct))
            .Where(rij => rij.Jaar == selectie.Jaar)
            .GroupBy(rij => new { rij.Gemeente, rij.Bron })
            .Select(groep => new
            {
                groep.Key.Gemeente,
                groep.Key.Bron,
                Bedrag = groep.Sum(rij => rij.Bedrag),
                Voorbeeld = groep.Any(rij => rij.Voorbeeld),
            })
            .ToListAsync(ct);
        var perGemeente = bedragen.ToLookup(rij => rij.Gemeente);
        string[] zonder = [.. codes.Where(code => !perGemeente.Contains(code))];
        var delendZonder = zonder.Length == 0 ? [] : await DelendeAsync(db, zonder, selectie, ct);
        var volledig = await db.Set<JaarverklaringRij>()
            .Where(rij => rij.Jaar == selectie.Jaar && codes.Contains(rij.Gemeente))
            .Select(rij => rij.Gemeente)
            .ToHashSetAsync(ct);
        return
        [
            .. gemeenten.Select(gemeente =>
            {
                var rijen = perGemeente[gemeente.Code];
                var deelt = perGemeente.Contains(gemeente.Code) || delendZonder.Contains(gemeente.Code);
                return new GemeenteMix(
                    gemeente,
                    deelt,
                    deelt && volledig.Contains(gemeente.Code),
                    deelt ? rijen.Sum(rij => rij.Bedrag) : null,
                    Mixen.Van(rijen.Select(rij => (rij.Bron, rij.Bedrag))),
                    rijen.Any(rij => rij.Voorbeeld));
            }),
        ];
    }

    /// <summary>De mix van elk programma in deze gemeenten waarvoor in het jaar iets is vastgelegd, het hoogste bedrag eerst.</summary>
    public async Task<ILookup<string, ProgrammaMix>> ProgrammasAsync(
        IReadOnlyList<string> codes, Selectie selectie, CancellationToken ct)
    {
        await using var db = await leesmodellen.CreateDbContextAsync(ct);
        var bedragen = await (await ZichtbaarAsync(db, codes, selectie, ct))
            .Where(rij => rij.Jaar == selectie.Jaar)
            .GroupBy(rij => new { rij.Gemeente, rij.Programma, rij.Bron })
            .Select(groep => new { groep.Key, Bedrag = groep.Sum(rij => rij.Bedrag) })
            .ToListAsync(ct);
        return bedragen
            .GroupBy(rij => (rij.Key.Gemeente, rij.Key.Programma))
            .Select(groep => (
                groep.Key.Gemeente,
                Mix: new ProgrammaMix(
                    groep.Key.Programma,
                    groep.Sum(rij => rij.Bedrag),
                    Mixen.Van(groep.Select(rij => (rij.Key.Bron, rij.Bedrag))))))
            .OrderByDescending(paar => paar.Mix.Totaal)
            .ThenBy(paar => paar.Mix.Programma, StringComparer.Ordinal)
            .ToLookup(paar => paar.Gemeente, paar => paar.Mix);
    }

    /// <summary>Wat voor het gekozen jaar en de vijf volgende is vastgelegd, en wat er naar verwachting bij komt.</summary>
    public async Task<IReadOnlyDictionary<string, ImmutableArray<JaarDeel>>> VooruitzichtAsync(
        IReadOnlyList<string> codes, Selectie selectie, CancellationToken ct)
    {
        await using var db = await leesmodellen.CreateDbContextAsync(ct);
        var laatste = selectie.Jaar + Vooruit;
        var zichtbaar = (await ZichtbaarAsync(db, codes, selectie, ct)).Where(rij => rij.Jaar >= selectie.Jaar && rij.Jaar <= laatste);
        var vast = await zichtbaar
            .GroupBy(rij => new { rij.Gemeente, rij.Jaar, Blijvend = Structureel.Contains(rij.Bron) })
            .Select(groep => new { groep.Key, Bedrag = groep.Sum(rij => rij.Bedrag) })
            .ToListAsync(ct);
        var door = await DoorgetrokkenAsync(db, zichtbaar, selectie.Jaar, laatste, ct);
        var vastPer = vast.ToDictionary(rij => (rij.Key.Gemeente, rij.Key.Jaar, rij.Key.Blijvend), rij => rij.Bedrag);
        return codes.ToDictionary(code => code, code => Enumerable.Range(selectie.Jaar, Vooruit + 1)
            .Select(jaar => new JaarDeel(
                jaar,
                vastPer.GetValueOrDefault((code, jaar, true)),
                vastPer.GetValueOrDefault((code, jaar, false)),
                door.GetValueOrDefault((code, jaar))))
            .ToImmutableArray());
    }

    /// <summary>
    /// Per programma en structurele bron loopt het laatst vastgelegde bedrag door tot het jaar waarin weer iets is vastgelegd, of
    /// tot het programma eindigt.
    /// </summary>
    private static async Task<Dictionary<(string Gemeente, int Jaar), long>> DoorgetrokkenAsync(
        Leesmodel db, IQueryable<FinancieringRij> zichtbaar, int eerste, int laatste, CancellationToken ct)
    {
        var stappen = await zichtbaar
            .Where(rij => Structureel.Contains(rij.Bron))
            .GroupBy(rij => new { rij.Gemeente, rij.Programma, rij.Bron, rij.Jaar })
            .Select(groep => new { groep.Key.Gemeente, groep.Key.Programma, groep.Key.Bron, groep.Key.Jaar, Bedrag = groep.Sum(rij => rij.Bedrag) })
            .Join(db.Set<ProgrammaRij>(), rij => rij.Programma, programma => programma.Id, (rij, programma) => new { Rij = rij, programma.Tot })
            .OrderBy(stap => stap.Rij.Programma).ThenBy(stap => stap.Rij.Bron).ThenBy(stap => stap.Rij.Jaar)
            .ToListAsync(ct);
        var door = new Dictionary<(string, int), long>();
        for (var i = 0; i < stappen.Count; i++)
        {
            var (rij, tot) = (stappen[i].Rij, Math.Min(stappen[i].Tot?.Year ?? laatste, laatste));
            var volgend = i + 1 < stappen.Count && stappen[i + 1].Rij is var na && na.Programma == rij.Programma && na.Bron == rij.Bron
                ? na.Jaar
                : laatste + 1;
            for (var jaar = Math.Max(rij.Jaar + 1, eerste); jaar < volgend && jaar <= tot; jaar++)
                door[(rij.Gemeente, jaar)] = door.GetValueOrDefault((rij.Gemeente, jaar)) + rij.Bedrag;
        }
        return door;
    }

    /// <summary>Van deze gemeenten die waarvan de kijker enig geld kan zien: een financiering, of een budget van de gemeente zelf.</summary>
    private async Task<HashSet<string>> DelendeAsync(Leesmodel db, string[] codes, Selectie selectie, CancellationToken ct)
    {
        var metFinanciering = (await ZichtbaarAsync(db, codes, selectie with { Aanpak = null }, ct)).Select(rij => rij.Gemeente);
        var metBudget = (await zicht.ZichtbaarAsync<BudgetRij>(db, selectie.AlleenGedeeld, ct))
            .Where(rij => codes.Contains(rij.Eigenaar))
            .Select(rij => rij.Eigenaar);
        return await metFinanciering.Union(metBudget).ToHashSetAsync(ct);
    }

    private async Task<IQueryable<FinancieringRij>> ZichtbaarAsync(
        Leesmodel db, IReadOnlyList<string> codes, Selectie selectie, CancellationToken ct)
    {
        var rijen = (await zicht.ZichtbaarAsync<FinancieringRij>(db, selectie.AlleenGedeeld, ct)).Where(rij => codes.Contains(rij.Gemeente));
        return selectie.Aanpak is { } aanpak
            ? rijen.Where(rij => db.Set<ProgrammaRij>().Any(programma => programma.Id == rij.Programma && programma.Aanpak == aanpak))
            : rijen;
    }
}
