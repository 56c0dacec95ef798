namespace Regionetwerk.Storage.Geld;

/// <summary>Waardoor een bedrag gedeeld wordt om gemeenten te kunnen vergelijken.</summary>
public enum Norm
{
    /// <summary>Het bedrag zelf.</summary>
    Absoluut,

    /// <summary>Per inwoner (CBS, met peildatum).</summary>
    PerInwoner,

    /// <summary>Per kind jonger dan 15 jaar (CBS, met peildatum).</summary>
    PerKind,

    /// <summary>Per fte van de gekozen functie; onbekend waar geen fte's zijn vastgelegd.</summary>
    PerFte,
}

/// <summary>Waarover de vergelijking gaat.</summary>
/// <param name="Jaar">Kalenderjaar.</param>
/// <param name="Aanpak">Slug; leeg is alle programma's.</param>
/// <param name="AlleenGedeeld">Eigen gegevens tellen alleen mee voor zover ze gedeeld zijn.</param>
/// <param name="OpDatum">De boeken zoals zij aan het einde van deze dag waren; leeg is nu.</param>
/// <param name="Functie">Slug van de functie waarvan de fte's geteld worden.</param>
public sealed record Selectie(int Jaar, string? Aanpak, bool AlleenGedeeld, DateOnly? OpDatum = null, string Functie = Selectie.Brugfunctionaris)
{
    /// <summary>De functie waar het meestal om gaat.</summary>
    public const string Brugfunctionaris = "brugfunctionaris";
}
