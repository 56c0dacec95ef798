using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Storage.Logboek;

/// <summary>Wat iemand deed, probeerde of las: sleutels, namen van handelingen en tijden, nooit inhoud en nooit namen van mensen.</summary>
public sealed record Logregel
{
    /// <summary>Dat is gebeurd.</summary>
    public const string Gelukt = "GELUKT";

    /// <summary>Een opdracht van wie de installatie beheert die niet lukte, of een verschil vond.</summary>
    public const string Mislukt = "MISLUKT";

    /// <summary>Waar iemand zich aanmeldde die nergens is toegelaten, als soort van record.</summary>
    public const string Directory = "Directory";

    /// <summary>Wat voor regel het is.</summary>
    public required Logsoort Soort { get; init; }

    /// <summary>De mutatie, de verwerking, de taak of de opdracht, bij haar vaste naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Wie het deed; leeg is wie niet is aangemeld. Werk van het platform is van <see cref="Aanroeper.Systeem"/>.</summary>
    public required Aanroeper? Wie { get; init; }

    /// <summary><see cref="Gelukt"/>, of de codes van de weigering of fout, met spaties ertussen.</summary>
    public string Uitkomst { get; init; } = Gelukt;

    /// <summary>Het type van de records, zoals de API het noemt; leeg wanneer het over geen record gaat.</summary>
    public string? Recordsoort { get; init; }

    /// <summary>De sleutels van de records.</summary>
    public IReadOnlyList<string> Records { get; init; } = [];

    /// <summary>Afdruk van het verzoekId; leeg wanneer er geen was.</summary>
    public string? Verzoek { get; init; }

    /// <summary>Bij welk verzoek het hoort.</summary>
    public Spoor Spoor { get; init; } = Spoor.Nieuw();

    /// <summary>Wanneer het begon; zonder was dat toen het werd opgeschreven.</summary>
    public DateTimeOffset? Begin { get; init; }
}
