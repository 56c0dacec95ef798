using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Kennis;

/// <summary>Welke kennisitems; wat niet gegeven is, telt niet mee.</summary>
public sealed record KennisitemFilter
{
    /// <summary>Wat voor kennis het is.</summary>
    public KennisSoort? Soort { get; init; }

    /// <summary>Waar het over gaat.</summary>
    public KennisThema? Thema { get; init; }

    /// <summary>Soort onderwijs of opvang.</summary>
    public Sector? Sector { get; init; }

    /// <summary>Voor welke ouders.</summary>
    public Doelgroep? Doelgroep { get; init; }

    /// <summary>Code van de gemeente waar het over gaat; een opgeheven code telt als haar opvolger.</summary>
    public string? Gemeente { get; init; }

    /// <summary>De aanpak waar het over gaat.</summary>
    public string? Aanpak { get; init; }

    /// <summary>Sleutel van de eigenaar: gemeentecode, schoolcode of slug.</summary>
    public string? Eigenaar { get; init; }

    /// <summary>Vaste sleutel die de eigenaar eraan gaf.</summary>
    public string? Kenmerk { get; init; }

    /// <summary>De titel bevat deze tekst, zonder op hoofdletters te letten.</summary>
    public string? TitelBevat { get; init; }

    /// <summary>De voorwaarde op een rij.</summary>
    public Voorwaarde Voorwaarde(GemeenteRegister register) => new Voorwaarde()
        .En("soort = ?", Soort?.ToString())
        .Bevat("' ' || themas || ' '", Woord(Thema?.ToString()))
        .Bevat("' ' || sectoren || ' '", Woord(Sector?.ToString()))
        .Bevat("' ' || doelgroepen || ' '", Woord(Doelgroep?.ToString()))
        .En("gemeente = ?", Gemeente is null ? null : register.Vind(Gemeente)?.Code ?? "")
        .En("aanpak = ?", Aanpak is null ? null : Slug.Van(Aanpak))
        .En("eigenaar = ?", Eigenaar is null ? null : register.Vind(Eigenaar)?.Code ?? Eigenaar)
        .En("kenmerk = ?", Kenmerk)
        .Bevat("titel", TitelBevat);

    // Zo wordt een woord nooit gevonden als deel van een ander.
    private static string? Woord(string? woord) => woord is null ? null : $" {woord} ";
}
