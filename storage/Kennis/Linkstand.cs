namespace Regionetwerk.Storage.Kennis;

/// <summary>Hoe het met een link staat.</summary>
public enum Linkstand
{
    /// <summary>De laatste keer was hij er.</summary>
    Goed,

    /// <summary>De laatste keer was hij er niet; dat kan voorbijgaan.</summary>
    Hapert,

    /// <summary>Op drie verschillende dagen achter elkaar was hij er niet.</summary>
    Dood,
}

/// <summary>Wat van een link bekend is.</summary>
/// <param name="Link">Het adres.</param>
/// <param name="Stand">Hoe het ermee staat.</param>
/// <param name="Status">Het laatste antwoord, als HTTP-status; leeg wanneer er geen antwoord kwam.</param>
/// <param name="Sinds">De eerste dag waarop hij er niet was; leeg wanneer hij er is.</param>
/// <param name="Gekeken">De dag waarop voor het laatst is gekeken.</param>
public sealed record Linkstatus(string Link, Linkstand Stand, int? Status, DateOnly? Sinds, DateOnly Gekeken);
