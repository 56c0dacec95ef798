using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;

namespace Regionetwerk.Api.Paginas.Mijn.Programmas;

/// <summary>A form about one programma of one's own.</summary>
public abstract class ProgrammaFormulier : Formulierpagina
{
    /// <summary>The id of the programma.</summary>
    [Parameter] public required string Id { get; set; }

    /// <summary>The programma.</summary>
    protected Programmagegevens Programma { get; private set; } = null!;

    /// <summary>Where it is.</summary>
    protected string Daar => $"/mijn/programmas/{Id}";

    /// <summary>What lies between the overview and this form.</summary>
    protected (string Tekst, string Adres)[] Pad => [("Programma’s", "/mijn/programmas"), (Programma.Naam, Daar)];

    /// <inheritdoc/>
    protected override string Verder(string? id) => Daar;

    /// <inheritdoc/>
    protected override async Task ZoekAsync() =>
        Programma = Eigen((await Vraag.StelAsync<Antwoord>("Mijn/Programmas/ProgrammaZoeken", new { Id })).Node, "Dit programma");

    private sealed record Antwoord(Programmagegevens? Node = null);
}
