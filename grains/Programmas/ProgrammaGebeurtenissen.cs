using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Programmas;

/// <summary>Een organisatie voert een aanpak uit, of iets van zichzelf.</summary>
[Opslagnaam("programma-vastgelegd")]
public sealed record ProgrammaVastgelegd(
    Guid Programma,
    string Eigenaar,
    string Naam,
    string? Aanpak,
    string Gemeente,
    DateOnly Van,
    DateOnly? Tot,
    int? LeeftijdVan,
    int? LeeftijdTot,
    bool DirectVve,
    ImmutableArray<Sector> Sectoren,
    Deling Deling,
    bool Voorbeeldcijfers) : Gebeurtenis;

/// <summary>De eigenaar deelt het programma met een andere kring.</summary>
[Opslagnaam("programma-gedeeld")]
public sealed record ProgrammaGedeeld(Guid Programma, Deling Deling) : Gebeurtenis;

/// <summary>Een andere organisatie mag dit programma betalen.</summary>
[Opslagnaam("betaler-toegelaten")]
public sealed record BetalerToegelaten(Guid Programma, string Betaler) : Gebeurtenis;

/// <summary>
/// De eigenaar heeft het programma gewijzigd: de hele nieuwe stand. Wie oordeelde over vve, de omschrijving en het doel staan als tekst
/// bij het programma.
/// </summary>
[Opslagnaam("programma-gewijzigd")]
public sealed record ProgrammaGewijzigd(
    Guid Programma,
    string Naam,
    string? Aanpak,
    DateOnly Van,
    DateOnly? Tot,
    int? LeeftijdVan,
    int? LeeftijdTot,
    bool DirectVve,
    ImmutableArray<Sector> Sectoren) : Gebeurtenis;

/// <summary>De eigenaar geeft op dat een ander dit programma betaalt, van horen zeggen.</summary>
[Opslagnaam("financiering-opgegeven")]
public sealed record FinancieringOpgegeven(
    Guid Programma, Guid Opgave, string Betaler, Bron Bron, int Jaar, Bedrag Bedrag, bool Tijdelijk) : Gebeurtenis;

/// <summary>
/// De opgave is verhoogd of verlaagd; nul trekt haar in. De reden staat als tekst bij <paramref name="Wijziging"/>, zodat elke wijziging
/// de hare houdt.
/// </summary>
[Opslagnaam("opgave-gewijzigd")]
public sealed record OpgaveGewijzigd(Guid Programma, Guid Opgave, Guid Wijziging, Bedrag Was, Bedrag Wordt) : Gebeurtenis;

/// <summary>Hoeveel voltijdsplaatsen een functie in een jaar heeft, in honderdsten; leeg is niet meer bekend.</summary>
[Opslagnaam("fte-vastgelegd")]
public sealed record FteVastgelegd(Guid Programma, string Functie, int Jaar, int? Honderdsten) : Gebeurtenis;
