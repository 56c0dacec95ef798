namespace Regionetwerk.Storage.Lezen;

/// <summary>Een wisbare tekst bij een record. Alleen te lezen voor wie het record zelf al gevonden heeft.</summary>
public sealed class TekstRij
{
    public required string Record { get; init; }

    public required string Veld { get; init; }

    public required string Waarde { get; init; }
}
