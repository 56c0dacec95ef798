namespace Regionetwerk.Grains.Kern;

/// <summary>
/// Wat een aanroeper van een actor vraagt. <see cref="VerzoekId"/> maakt herhalen veilig: hetzelfde verzoek van dezelfde
/// organisatie wordt één keer uitgevoerd en gelijk beantwoord.
/// </summary>
[GenerateSerializer, Alias("opdracht")]
public abstract record Opdracht
{
    /// <summary>Door de aanroeper gekozen, ten hoogste <see cref="Limieten.VerzoekId"/> tekens; leeg wanneer niet gekozen.</summary>
    [Id(0)]
    public string? VerzoekId { get; init; }
}
