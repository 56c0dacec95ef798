namespace Regionetwerk.Storage.Gemeenten;

/// <summary>Een gemeente verklaart dat zij dit jaar volledig deelt.</summary>
public sealed class JaarverklaringRij
{
    public required string Gemeente { get; init; }

    public required int Jaar { get; init; }
}
