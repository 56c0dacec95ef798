using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Geld;

namespace Regionetwerk.Api.Geld;

/// <summary>Een nieuw budget.</summary>
/// <param name="Eigenaar">Sleutel van de organisatie: gemeentecode, schoolcode of slug.</param>
/// <param name="Bron">Waar het geld vandaan komt.</param>
/// <param name="Omschrijving">In woorden, ten hoogste 2000 tekens.</param>
/// <param name="Van">Eerste dag waarop het geld besteed mag worden.</param>
/// <param name="Tot">Laatste dag, die dag meegerekend.</param>
/// <param name="Toegekend">Voor de hele periode.</param>
/// <param name="Regeling">Sleutel van de regeling waar het geld uit komt; leeg wanneer er geen is.</param>
/// <param name="Tijdelijk">Of het geld afloopt; leeg is zoals gewoonlijk bij de bron.</param>
/// <param name="Toekenningen">Per jaar, samen het toegekende bedrag; leeg is alles voor de hele periode, definitief.</param>
/// <param name="Netwerken">Voor welke netwerken, bij zichtbaarheid NETWERK.</param>
/// <param name="VerzoekId">Zelf gekozen; hetzelfde verzoekId wordt één keer uitgevoerd en gelijk beantwoord.</param>
/// <param name="Zichtbaarheid">Wie het budget mag lezen.</param>
public sealed record BudgetToekennenInput(
    string Eigenaar,
    Bron Bron,
    string Omschrijving,
    DateOnly Van,
    DateOnly Tot,
    Bedrag Toegekend,
    string? Regeling,
    bool? Tijdelijk,
    IReadOnlyList<ToekenningInput>? Toekenningen,
    [property: ID] IReadOnlyList<string>? Netwerken,
    [property: ID] string? VerzoekId,
    Zichtbaarheid? Zichtbaarheid = Zichtbaarheid.Intern);

/// <summary>Wat er van het toekennen kwam.</summary>
/// <param name="Budget">Het budget; null bij een weigering.</param>
/// <param name="Fouten">Waarom niet; leeg wanneer het gelukt is.</param>
public sealed record BudgetToekennenPayload(Budget? Budget, IReadOnlyList<IFout> Fouten);

/// <summary>Sluit een budget; daarna verandert er niets meer aan.</summary>
public sealed record BudgetSluitenInput([property: ID] string BudgetId, [property: ID] string? VerzoekId);

/// <inheritdoc cref="BudgetToekennenPayload"/>
public sealed record BudgetSluitenPayload(Budget? Budget, IReadOnlyList<IFout> Fouten);

/// <summary>Opdrachten over budgetten.</summary>
[MutationType, Authorize]
public static class BudgetMutaties
{
    /// <summary>Legt vast dat een organisatie geld heeft gekregen of vrijgemaakt.</summary>
    public static async Task<BudgetToekennenPayload> BudgetToekennen(
        BudgetToekennenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.EigenaarAsync(input.Eigenaar) is not { } eigenaar)
            return new(null, Opdrachtgever.Onbekend("De eigenaar", "eigenaar"));
        if (await opdrachtgever.DelingAsync(input.Zichtbaarheid ?? Zichtbaarheid.Intern, input.Netwerken) is not { } deling)
            return new(null, Opdrachtgever.Onbekend("Het netwerk", "netwerken"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<BudgetRij>(
            opdrachtgever.Van(eigenaar).BudgetToekennen(
                new(input.Bron, input.Omschrijving, input.Van, input.Tot, input.Toegekend, deling)
                {
                    Regeling = input.Regeling,
                    Tijdelijk = input.Tijdelijk,
                    Toekenningen = input.Toekenningen is { } toekenningen ? [.. toekenningen.Select(een => een.Gevraagd())] : null,
                    VerzoekId = input.VerzoekId,
                }));
        return new(rij is null ? null : new(rij), fouten);
    }

    /// <summary>Sluit een budget: er verandert daarna niets meer aan.</summary>
    public static async Task<BudgetSluitenPayload> BudgetSluiten(
        BudgetSluitenInput input, Opdrachtgever opdrachtgever)
    {
        if (await opdrachtgever.ZoekAsync<BudgetRij>("Budget", input.BudgetId) is not { } budget)
            return new(null, Opdrachtgever.Onbekend("Het budget", "budgetId"));
        var (rij, fouten) = await opdrachtgever.UitkomstAsync<BudgetRij>(
            opdrachtgever.Van(budget.Eigenaar).BudgetSluiten(new(Guid.Parse(budget.Id)) { VerzoekId = input.VerzoekId }));
        return new(rij is null ? null : new(rij), fouten);
    }
}
