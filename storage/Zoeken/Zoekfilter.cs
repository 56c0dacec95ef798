namespace Regionetwerk.Storage.Zoeken;

/// <summary>Waar de vrager op koos: van elke lijst een van de waarden. Een lege lijst kiest niet.</summary>
public sealed record Zoekfilter
{
    public IReadOnlyList<Zoeksoort> Soorten { get; init; } = [];

    public IReadOnlyList<string> Sectoren { get; init; } = [];

    public IReadOnlyList<string> Themas { get; init; } = [];

    public IReadOnlyList<string> Doelgroepen { get; init; } = [];

    /// <summary>Code van een gemeente.</summary>
    public string? Gemeente { get; init; }

    internal IEnumerable<IReadOnlyList<string>> Kenmerken()
    {
        if (Soorten.Count > 0)
            yield return [.. Soorten.Select(soort => Kenmerk.Soort(soort.ToString()))];
        if (Sectoren.Count > 0)
            yield return [.. Sectoren.Select(Kenmerk.Sector)];
        if (Themas.Count > 0)
            yield return [.. Themas.Select(Kenmerk.Thema)];
        if (Doelgroepen.Count > 0)
            yield return [.. Doelgroepen.Select(Kenmerk.Doelgroep)];
        if (Gemeente is not null)
            yield return [Kenmerk.Gemeente(Gemeente)];
    }
}
