using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Ambassadeurs;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;
using Regionetwerk.Api.Paginas.Vragen;

namespace Regionetwerk.Api.Paginas.Mijn.Aanvragen;

/// <summary>A form about one aanvraag that the reader has to do with; what it may be used for is for the domain to say.</summary>
public abstract class Aanvraagformulier : Formulierpagina
{
    /// <summary>Which one.</summary>
    [Parameter] public required string Id { get; set; }

    /// <summary>The aanvraag.</summary>
    protected Aanvraaggegevens Aanvraag { get; private set; } = null!;

    /// <summary>What it is called above the form.</summary>
    protected string Naam => $"{Ambassadeurwoorden.Van(Aanvraag.Thema)}, {Aanvraag.Wie}";

    /// <inheritdoc/>
    protected override async Task ZoekAsync() =>
        Aanvraag = (await Vraag.StelAsync<Antwoord>("Mijn/Aanvragen/AanvraagZoeken", new { Id })).Node is { Id.Length: > 0 } gevonden
            ? gevonden
            : throw PaginaException.NietGevonden("Deze aanvraag");

    /// <inheritdoc/>
    protected override void Lees(Lezer lezer) => lezer.Input["aanvraagId"] = Id;

    /// <inheritdoc/>
    protected override string Verder(string? id) => "/mijn/ambassadeurs";

    private sealed record Antwoord(Aanvraaggegevens? Node = null);
}
