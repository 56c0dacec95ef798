using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;

namespace Regionetwerk.Api.Paginas.Mijn.Contacten;

/// <summary>A form about one contact of one's own.</summary>
public abstract class Contactformulier : Formulierpagina
{
    /// <summary>The id of the contact.</summary>
    [Parameter] public required string Id { get; set; }

    /// <summary>The contact.</summary>
    protected Contactgegevens Contact { get; private set; } = null!;

    /// <summary>What lies between the overview and this form.</summary>
    protected (string Tekst, string Adres)[] Pad => [("Contacten", "/mijn/contacten"), (Contact.Functie ?? "gewist", Daar)];

    /// <summary>The page of the contact.</summary>
    protected string Daar => $"/mijn/contacten/{Id}";

    /// <inheritdoc/>
    protected override async Task ZoekAsync() =>
        Contact = Eigen((await Vraag.StelAsync<Antwoord>("Mijn/Contacten/ContactZoeken", new { Id })).Node, "Dit contact");

    /// <inheritdoc/>
    protected override void Lees(Lezer lezer) => lezer.Input["contactId"] = Id;

    /// <inheritdoc/>
    protected override string Verder(string? id) => Daar;

    private sealed record Antwoord(Contactgegevens? Node = null);
}
