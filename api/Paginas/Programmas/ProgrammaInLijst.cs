using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Gemeenten;

namespace Regionetwerk.Api.Paginas.Programmas;

/// <summary>An answer with a list of programma's.</summary>
public sealed record Programmalijst(Lijst<ProgrammaInLijst> Programmas);

/// <summary>A programma as lists show it.</summary>
public sealed record ProgrammaInLijst(
    string Id, string Naam, bool Voorbeeldcijfers, DateOnly Van, Gemeentenaam Gemeente, DateOnly? Tot = null, string? Aanpak = null, EigenaarNaam? Eigenaar = null)
{
    /// <summary>Where its page is.</summary>
    public string Adres => $"/programmas/{Uri.EscapeDataString(Id)}";
}

/// <summary>Who owns something.</summary>
public sealed record EigenaarNaam(string Naam);
