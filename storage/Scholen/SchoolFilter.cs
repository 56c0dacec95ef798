using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Scholen;

/// <summary>Welke scholen; wat niet gegeven is, telt niet mee.</summary>
public sealed record SchoolFilter
{
    /// <summary>Code van de gemeente; een opgeheven code telt als haar opvolger.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Sleutel van het bestuur.</summary>
    public string? Bestuur { get; init; }

    /// <summary>De naam bevat deze tekst, zonder op hoofdletters te letten.</summary>
    public string? NaamBevat { get; init; }

    /// <summary>De voorwaarde op een rij.</summary>
    public Voorwaarde Voorwaarde(GemeenteRegister register) => new Voorwaarde()
        .En("gemeente = ?", Gemeente is null ? null : register.Vind(Gemeente)?.Code ?? "")
        .En("bestuur = ?", Bestuur)
        .Bevat("naam", NaamBevat);
}
