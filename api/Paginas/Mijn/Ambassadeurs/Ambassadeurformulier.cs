using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Ambassadeurs;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;
using Regionetwerk.Api.Paginas.Vragen;

namespace Regionetwerk.Api.Paginas.Mijn.Ambassadeurs;

/// <summary>A form about one ambassadeur of the reader's own organisation.</summary>
public abstract class Ambassadeurformulier : Formulierpagina
{
    /// <summary>Which one.</summary>
    [Parameter] public required string Id { get; set; }

    /// <summary>The ambassadeur.</summary>
    protected Ambassadeurgegevens Ambassadeur { get; private set; } = null!;

    /// <summary>What it is called above the form.</summary>
    protected string Naam => $"{Ambassadeur.Functie}, {Ambassadeur.Gemeente?.Naam}";

    /// <summary>Whether the form is there also for who is no ambassadeur any more.</summary>
    protected virtual bool OokAfgemeld => false;

    /// <inheritdoc/>
    // Not Eigen: a beheerder of the netwerk sees whose an ambassadeur is, too, and records nothing for it.
    protected override async Task ZoekAsync() =>
        Ambassadeur = (await Vraag.StelAsync<Antwoord>("Mijn/Ambassadeurs/AmbassadeurZoeken", new { Id })).Node is { } gevonden
            && gevonden.Organisatie?.Sleutel == Sleutel && (OokAfgemeld || !gevonden.Afgemeld)
                ? gevonden
                : throw PaginaException.NietGevonden("Deze ambassadeur");

    /// <inheritdoc/>
    protected override void Lees(Lezer lezer) => lezer.Input["ambassadeurId"] = Id;

    /// <inheritdoc/>
    protected override string Verder(string? id) => "/mijn/ambassadeurs";

    private sealed record Antwoord(Ambassadeurgegevens? Node = null);
}
