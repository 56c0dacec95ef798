using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Ambassadeurs;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;
using Regionetwerk.Api.Paginas.Vragen;

namespace Regionetwerk.Api.Paginas.Mijn.Ambassadeurs;

/// <summary>A form about one inzet.</summary>
public abstract class Inzetformulier : Formulierpagina
{
    /// <summary>Which one.</summary>
    [Parameter] public required string Id { get; set; }

    /// <summary>The inzet.</summary>
    protected Inzetgegevens Inzet { get; private set; } = null!;

    /// <summary>What it is called above the form.</summary>
    protected string Naam => $"{Inzet.Ambassadeur?.Functie} in {Inzet.Gemeente?.Naam}, {Inzet.Wanneer}";

    /// <inheritdoc/>
    protected override async Task ZoekAsync() =>
        Inzet = (await Vraag.StelAsync<Antwoord>("Mijn/Ambassadeurs/InzetZoeken", new { Id })).Node is { Id.Length: > 0 } gevonden
            ? gevonden
            : throw PaginaException.NietGevonden("Deze inzet");

    /// <inheritdoc/>
    protected override void Lees(Lezer lezer) => lezer.Input["inzetId"] = Id;

    /// <inheritdoc/>
    protected override string Verder(string? id) => "/mijn/ambassadeurs";

    private sealed record Antwoord(Inzetgegevens? Node = null);
}
