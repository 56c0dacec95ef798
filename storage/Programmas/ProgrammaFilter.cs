using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Programmas;

/// <summary>Welke programma's; wat niet gegeven is, telt niet mee.</summary>
public sealed record ProgrammaFilter
{
    /// <summary>Code van de gemeente waar het loopt; een opgeheven code telt als haar opvolger.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Sleutel van de eigenaar: gemeentecode, schoolcode of slug.</summary>
    public string? Eigenaar { get; init; }

    /// <summary>De aanpak die wordt uitgevoerd.</summary>
    public string? Aanpak { get; init; }

    /// <summary>Het programma loopt in dit kalenderjaar.</summary>
    public int? Jaar { get; init; }

    /// <summary>De naam bevat deze tekst, zonder op hoofdletters te letten.</summary>
    public string? NaamBevat { get; init; }

    /// <summary>De voorwaarde op een rij.</summary>
    public Voorwaarde Voorwaarde(GemeenteRegister register) => new Voorwaarde()
        .En("gemeente = ?", Gemeente is null ? null : register.Vind(Gemeente)?.Code ?? "")
        .En("eigenaar = ?", Eigenaar is null ? null : register.Vind(Eigenaar)?.Code ?? Eigenaar)
        .En("aanpak = ?", Aanpak is null ? null : Slug.Van(Aanpak))
        .En("van <= ?", Jaar is null ? null : $"{Jaar:0000}-12-31")
        .En("COALESCE(tot, '9999-12-31') >= ?", Jaar is null ? null : $"{Jaar:0000}-01-01")
        .Bevat("naam", NaamBevat);
}
