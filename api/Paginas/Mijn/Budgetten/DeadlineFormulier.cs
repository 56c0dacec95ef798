using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;

namespace Regionetwerk.Api.Paginas.Mijn.Budgetten;

/// <summary>A form about one deadline of one's own.</summary>
public abstract class DeadlineFormulier : Formulierpagina
{
    /// <summary>The id of the deadline.</summary>
    [Parameter] public required string Id { get; set; }

    /// <summary>The deadline.</summary>
    protected Deadlinegegevens Deadline { get; private set; } = null!;

    /// <summary>What lies between the overview and this form.</summary>
    protected (string Tekst, string Adres)[] Pad => [("Budgetten", "/mijn/budgetten"), (Deadline.Budget!.Naam, Daar)];

    private string Daar => $"/mijn/budgetten/{Deadline.Budget!.Id}";

    /// <inheritdoc/>
    protected override string Verder(string? id) => Daar;

    /// <inheritdoc/>
    protected override async Task ZoekAsync() =>
        Deadline = Eigen((await Vraag.StelAsync<Antwoord>("Mijn/Budgetten/DeadlineZoeken", new { Id })).Node, "Deze deadline");

    private sealed record Antwoord(Deadlinegegevens? Node = null);
}
