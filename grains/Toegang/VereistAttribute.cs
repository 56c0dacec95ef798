namespace Regionetwerk.Grains.Toegang;

/// <summary>
/// De rol die een methode van een actor vraagt. Een methode zonder deze aanduiding wordt geweigerd: vergeten sluit af.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class VereistAttribute(Rol rol) : Attribute
{
    public Rol Rol { get; } = rol;

    /// <summary>
    /// Waar wanneer niet alleen de eigenaar van de actor mag aanroepen: de actor oordeelt dan zelf, zoals een netwerk over
    /// zijn leden.
    /// </summary>
    public bool ActorOordeelt { get; init; }
}
