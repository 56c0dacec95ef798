using Regionetwerk.Grains.Leden;

namespace Regionetwerk.Storage.Leden;

/// <summary>Hoe een organisatie bij een groep hoort.</summary>
public enum LidStatus
{
    Uitgenodigd,
    Lid,
}

/// <summary>Een organisatie die lid is van een netwerk of werkgroep, of daarvoor is uitgenodigd.</summary>
public sealed class LidRij
{
    public required string Organisatie { get; init; }

    public required GroepSoort Soort { get; init; }

    public required string Groep { get; init; }

    public required LidRol Rol { get; init; }

    public required LidStatus Status { get; init; }
}
