using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Regelingen;
using Regionetwerk.Api.Schema;
using Regionetwerk.Api.Scholen;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Geld;
using Doorschuiven = Regionetwerk.Grains.Regelingen.Doorschuiven;

namespace Regionetwerk.Api.Geld;

/// <summary>Hoe het met het geld van een budget staat. Wat er over is, is alleen voor de eigenaar.</summary>
[ExtendObjectType<Budget>]
public static class BudgetVeldenVanGeld
{
    /// <summary>Open, overschreden of gesloten. Dat een budget overschreden is, ziet alleen de eigenaar; voor anderen is het dan OPEN.</summary>
    public static async Task<BudgetStatus> Status([Parent] Budget budget, BudgetjarenLoader jaren, RegelingLoader regelingen)
    {
        if (budget.Rij.Gesloten)
            return BudgetStatus.Gesloten;
        return await Stand(budget, jaren, regelingen) is { Ruimte.Overschreden: true } ? BudgetStatus.Overschreden : BudgetStatus.Open;
    }

    /// <summary>De regeling waar het geld uit komt; null wanneer er geen genoemd is.</summary>
    public static async Task<Regeling?> Regeling([Parent] Budget budget, RegelingLoader regelingen) =>
        budget.Rij.Regeling is { } slug && await regelingen.LoadAsync(slug) is { } rij ? new(rij) : null;

    /// <summary>Wat is toegekend, per jaar; eerdere versies staan erbij. Wat geldt, is samen <c>toegekend</c>.</summary>
    [ListSize(8)]
    public static async Task<IReadOnlyList<Toekenning>> Toekenningen([Parent] Budget budget, ToekenningenLoader toekenningen) =>
        [.. (await toekenningen.LoadAsync(budget.Rij.Id) ?? []).Select(rij => new Toekenning(rij))];

    /// <summary>Elk jaar van het budget. Alleen voor de eigenaar, anders null.</summary>
    [ListSize(8)]
    public static async Task<IReadOnlyList<BudgetJaar>?> Jaren([Parent] Budget budget, BudgetjarenLoader jaren, RegelingLoader regelingen)
    {
        if (await Stand(budget, jaren, regelingen) is not { } stand)
            return null;
        var (van, tot) = (budget.Van.Year, budget.Tot.Year);
        return
        [
            .. Enumerable.Range(van, tot - van + 1)
                .Select(jaar => BudgetJaar.Van(jaar, stand.Jaren.FirstOrDefault(rij => rij.Jaar == jaar), stand.Ruimte)),
        ];
    }

    /// <summary>
    /// Wat van het budget nog niet is vastgelegd, doorgegeven of terugbetaald; 0 wanneer het overschreden is, want dan kan er niets bij. Alleen voor
    /// de eigenaar, anders null.
    /// </summary>
    public static async Task<Bedrag?> Beschikbaar([Parent] Budget budget, BudgetjarenLoader jaren, RegelingLoader regelingen) =>
        await Stand(budget, jaren, regelingen) is { } stand
            ? Bedrag.UitCenten(stand.Ruimte.Overschreden ? 0 : stand.Jaren.Sum(jaar => jaar.Toegekend - jaar.Gebonden))
            : null;

    /// <summary>De deadlines, de eerste dag eerst. Alleen voor de eigenaar, anders leeg.</summary>
    [ListSize(8)]
    public static async Task<IReadOnlyList<Deadline>> Deadlines([Parent] Budget budget, DeadlinesVanBudget deadlines) =>
        [.. (await deadlines.LoadAsync(budget.Rij.Id) ?? []).Select(rij => new Deadline(rij))];

    /// <summary>Wat uit dit budget is doorgegeven, voor zover u gever of ontvanger bent.</summary>
    [UsePaging]
    public static async Task<Connection<Doorgifte>> Doorgiften(
        [Parent] Budget budget, PagingArguments pagina, DoorgiftenVanBudget bladen, AantalDoorgiftenVanBudget aantal) =>
        (await bladen.LoadAsync((budget.Rij.Id, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Doorgifte(rij), _ => new(aantal.LoadAsync(budget.Rij.Id)));

    /// <summary>Wat is teruggegeven aan wie het geld gaf. Alleen voor de eigenaar, anders leeg.</summary>
    [UsePaging]
    public static async Task<Connection<Terugbetaling>> Terugbetalingen(
        [Parent] Budget budget, PagingArguments pagina, TerugbetalingenVanBudget bladen, AantalTerugbetalingenVanBudget aantal) =>
        (await bladen.LoadAsync((budget.Rij.Id, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Terugbetaling(rij), _ => new(aantal.LoadAsync(budget.Rij.Id)));

    /// <summary>
    /// Waar het geld vandaan komt, wanneer een ander budget het heeft doorgegeven; anders null. Wie toegekend geld van budgetten optelt, laat
    /// budgetten met een herkomst weg: dat geld telt al mee waar het vandaan komt.
    /// </summary>
    public static Herkomst? Herkomst([Parent] Budget budget) => budget.Rij.Herkomst is null ? null : new(budget.Rij);

    // Leeg voor wie niet de eigenaar is.
    private static async Task<(IReadOnlyList<BudgetjaarRij> Jaren, Ruimte Ruimte)?> Stand(Budget budget, BudgetjarenLoader jaren, RegelingLoader regelingen)
    {
        var regeling = budget.Rij.Regeling is { } slug ? regelingen.LoadAsync(slug) : Task.FromResult<Storage.Regelingen.RegelingRij?>(null);
        return await jaren.LoadAsync(budget.Rij.Id) is { Count: > 0 } rijen
            ? (rijen, BudgetjaarRij.Ruimte(rijen, (await regeling)?.Inhoud.Doorschuiven ?? Doorschuiven.Onbekend))
            : null;
    }
}

/// <summary>Wat bij een herkomst hoort.</summary>
[ExtendObjectType<Herkomst>]
public static class HerkomstVelden
{
    /// <summary>Het budget van de gever; null wanneer u het niet mag zien.</summary>
    public static async Task<Budget?> Budget([Parent] Herkomst herkomst, BudgetLoader budgetten) =>
        await budgetten.LoadAsync(herkomst.Ontvangen.Herkomst!) is { } rij ? new(rij) : null;

    /// <summary>De organisatie die het doorgaf; null voor wie gever noch ontvanger is en het budget van de gever niet mag zien.</summary>
    public static async Task<Organisatie?> Organisatie(
        [Parent] Herkomst herkomst, BudgetLoader budgetten, GeverLoader gevers, SchoolLoader scholen, OrganisatieLoader organisaties)
    {
        var gever = await gevers.LoadAsync(herkomst.Ontvangen.Id) ?? (await budgetten.LoadAsync(herkomst.Ontvangen.Herkomst!))?.Eigenaar;
        return gever is null ? null : await EigenaarVan.Organisatie(gever, scholen, organisaties);
    }
}
