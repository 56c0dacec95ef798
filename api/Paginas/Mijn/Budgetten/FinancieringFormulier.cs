using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;

namespace Regionetwerk.Api.Paginas.Mijn.Budgetten;

/// <summary>A form about one financiering from a budget of one's own.</summary>
public abstract class FinancieringFormulier : Formulierpagina
{
    /// <summary>The id of the financiering.</summary>
    [Parameter] public required string Id { get; set; }

    /// <summary>The financiering.</summary>
    protected Financieringgegevens Financiering { get; private set; } = null!;

    /// <summary>What lies between the overview and this form.</summary>
    protected (string Tekst, string Adres)[] Pad =>
    [
        ("Budgetten", "/mijn/budgetten"),
        (Financiering.Budget!.Naam, $"/mijn/budgetten/{Financiering.Budget.Id}"),
        ($"{Financiering.Programma!.Naam}, {Financiering.Jaar}", Daar),
    ];

    /// <summary>Where it is.</summary>
    protected string Daar => $"/mijn/financieringen/{Id}";

    /// <inheritdoc/>
    protected override string Verder(string? id) => Daar;

    /// <inheritdoc/>
    protected override async Task ZoekAsync() => Financiering = Eigen(
        (await Vraag.StelAsync<Antwoord>("Mijn/Budgetten/FinancieringZoeken", new { Id, first = 1 })).Node, "Deze financiering");

    private sealed record Antwoord(Financieringgegevens? Node = null);
}
