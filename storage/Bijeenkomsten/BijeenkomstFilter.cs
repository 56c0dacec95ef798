using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Bijeenkomsten;

/// <summary>Welke bijeenkomsten; wat niet gegeven is, telt niet mee.</summary>
public sealed record BijeenkomstFilter
{
    /// <summary>Op deze dag of later.</summary>
    public DateOnly? Vanaf { get; init; }

    /// <summary>Voor deze dag.</summary>
    public DateOnly? Voor { get; init; }

    public BijeenkomstSoort? Soort { get; init; }

    /// <summary>Sleutel van de eigenaar: gemeentecode, schoolcode of slug.</summary>
    public string? Eigenaar { get; init; }

    /// <summary>De titel bevat deze tekst, zonder op hoofdletters te letten.</summary>
    public string? TitelBevat { get; init; }

    /// <summary>De voorwaarde op een rij.</summary>
    public Voorwaarde Voorwaarde(GemeenteRegister register) => new Voorwaarde()
        .En("dag >= ?", Vanaf)
        .En("dag < ?", Voor)
        .En("soort = ?", Soort)
        .En("eigenaar = ?", Eigenaar is null ? null : register.Vind(Eigenaar)?.Code ?? Eigenaar)
        .Bevat("titel", TitelBevat);
}
