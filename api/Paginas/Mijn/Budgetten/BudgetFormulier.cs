using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;

namespace Regionetwerk.Api.Paginas.Mijn.Budgetten;

/// <summary>A form about one budget of one's own.</summary>
public abstract class BudgetFormulier : Formulierpagina
{
    /// <summary>The id of the budget.</summary>
    [Parameter] public required string Id { get; set; }

    /// <summary>The budget.</summary>
    protected Budgetgegevens Budget { get; private set; } = null!;

    /// <summary>What lies between the overview and this form.</summary>
    protected (string Tekst, string Adres)[] Pad => [("Budgetten", "/mijn/budgetten"), (Budget.Naam, Daar)];

    /// <summary>Where it is.</summary>
    protected string Daar => $"/mijn/budgetten/{Id}";

    /// <inheritdoc/>
    protected override string Verder(string? id) => Daar;

    /// <inheritdoc/>
    protected override async Task ZoekAsync() =>
        Budget = Eigen((await Vraag.StelAsync<Antwoord>("Mijn/Budgetten/BudgetZoeken", new { Id })).Node, "Dit budget");

    private sealed record Antwoord(Budgetgegevens? Node = null);
}
