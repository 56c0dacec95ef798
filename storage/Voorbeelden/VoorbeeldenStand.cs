namespace Regionetwerk.Storage.Voorbeelden;

/// <summary>Hoe het met de voorbeeldgegevens in deze database staat.</summary>
public enum VoorbeeldenStand
{
    /// <summary>Zij zijn er nooit geweest.</summary>
    Geen,

    /// <summary>Het laden is begonnen en nog niet klaar: wie weer start, maakt het af.</summary>
    Bezig,

    /// <summary>Zij zijn er.</summary>
    Geladen,

    /// <summary>Zij zijn er geweest en verwijderd; zij komen niet vanzelf terug.</summary>
    Verwijderd,
}
