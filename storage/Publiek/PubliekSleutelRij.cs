namespace Regionetwerk.Storage.Publiek;

/// <summary>Een sleutel die bij een publiek hoort.</summary>
public sealed class PubliekSleutelRij
{
    public required string Sleutel { get; init; }

    public required long Publiek { get; init; }
}
