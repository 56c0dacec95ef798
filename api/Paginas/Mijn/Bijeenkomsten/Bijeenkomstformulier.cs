using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Bijeenkomsten;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;

namespace Regionetwerk.Api.Paginas.Mijn.Bijeenkomsten;

/// <summary>A form about a bijeenkomst of the reader's organisation.</summary>
public abstract class Bijeenkomstformulier : Formulierpagina
{
    /// <summary>Its id.</summary>
    [Parameter]
    public required string Id { get; set; }

    /// <summary>Which.</summary>
    public BijeenkomstOpPagina Bijeenkomst { get; private set; } = null!;

    /// <summary>Where it stands.</summary>
    protected (string Tekst, string Adres)[] Pad => [("Bijeenkomsten", "/mijn/bijeenkomsten"), (Bijeenkomst.Titel, $"/mijn/bijeenkomsten/{Id}")];

    /// <inheritdoc/>
    protected override async Task ZoekAsync() =>
        Bijeenkomst = Eigen((await Vraag.StelAsync<Gevonden>("Mijn/Bijeenkomsten/BijeenkomstZoeken", new { Id })).Node, "Deze bijeenkomst");

    /// <inheritdoc/>
    protected override string Verder(string? id) => $"/mijn/bijeenkomsten/{Id}";

    private sealed record Gevonden(BijeenkomstOpPagina? Node = null);
}
