using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Programmas;
using Regionetwerk.Grains.Geld;

namespace Regionetwerk.Api.Paginas.Vergelijken;

/// <summary>A record under a figure.</summary>
public sealed record Post(
    Bron Bron,
    decimal Bedrag,
    bool Tijdelijk,
    bool Opgegeven,
    bool Strijdig,
    bool Voorbeeldcijfers,
    ProgrammaNaam Programma,
    PostFinanciering? Financiering = null,
    PostOpgave? Opgave = null)
{
    /// <summary>Who pays, as far as is known.</summary>
    public string? Betaler => Financiering?.Budget.Eigenaar?.Naam ?? Opgave?.Betaler?.Naam;

    /// <summary>What to think of it.</summary>
    public IEnumerable<Kenmerken> Kenmerken
    {
        get
        {
            yield return Tijdelijk ? Delen.Kenmerken.Tijdelijk : Delen.Kenmerken.Structureel;
            if (Opgegeven)
                yield return Delen.Kenmerken.Opgegeven;
            if (Strijdig)
                yield return Delen.Kenmerken.Strijdig;
            if (Voorbeeldcijfers)
                yield return Delen.Kenmerken.Voorbeeldcijfers;
        }
    }
}

/// <summary>Money that the payer recorded.</summary>
public sealed record PostFinanciering(PostBudget Budget);

/// <summary>What it is from.</summary>
public sealed record PostBudget(string Omschrijving, EigenaarNaam? Eigenaar = null);

/// <summary>Money by hearsay.</summary>
public sealed record PostOpgave(EigenaarNaam? Betaler = null);
