using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Netwerken;

/// <summary>Welke netwerken; wat niet gegeven is, telt niet mee.</summary>
public sealed record NetwerkFilter
{
    /// <summary>Wat voor netwerk het is.</summary>
    public NetwerkSoort? Soort { get; init; }

    /// <summary>Sleutel van de organisatie die het oprichtte; een opgeheven gemeentecode telt als haar opvolger.</summary>
    public string? Oprichter { get; init; }

    /// <summary>De voorwaarde op een rij.</summary>
    public Voorwaarde Voorwaarde(GemeenteRegister register) => new Voorwaarde()
        .En("soort = ?", Soort?.ToString())
        .En("oprichter = ?", Oprichter is null ? null : register.Vind(Oprichter)?.Code ?? Oprichter);
}
