using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Programmas;

namespace Regionetwerk.Api.Paginas.Gemeenten;

/// <summary>A gemeente as its own page shows it.</summary>
public sealed record GemeenteOpPagina(
    string Code,
    string Naam,
    string Provincie,
    int Inwoners,
    int KinderenTot15,
    DateOnly Peildatum,
    string RmcRegio,
    Lijst<ProgrammaInLijst> Programmas,
    Aantal Scholen,
    Lijst<Benoemd> Werkgroepen,
    Lijst<ContactOpPagina> Contacten,
    int? Stedelijkheid = null,
    double? PctOpleidingLaag = null,
    double? PctHuishoudensLaagInkomen = null,
    double? BijstandPer1000Inwoners = null);

/// <summary>How many of something.</summary>
public sealed record Aantal(int TotalCount);

/// <summary>Something with a name.</summary>
public sealed record Benoemd(string Naam);

/// <summary>A person in a function, as far as may be shown.</summary>
public sealed record ContactOpPagina(string? Naam = null, string? Functie = null, string? Email = null, string? Telefoon = null);
