using Regionetwerk.Storage.Logboek;

namespace Regionetwerk.Api.Paginas.Mijn.Logboek;

/// <summary>A line of the log of processing, as a page tells it.</summary>
public sealed record Logregelgegevens(
    DateTimeOffset Op, Logsoort Soort, string Naam, int Aantal, string Uitkomst, string? Persoon = null, string? App = null, string? Organisatie = null, string? Directory = null)
{
    /// <summary>What was done, in a sentence.</summary>
    public string Zin => Directory is null ? Logboekwoorden.Zin(Soort, Naam, Aantal) : $"{Logboekwoorden.Zin(Soort, Naam, Aantal)}, vanuit {Directory}";

    /// <summary>What came of it.</summary>
    public string Gevolg => Logboekwoorden.Gevolg(Uitkomst);

    /// <summary>Who did it.</summary>
    public string Wie => App is not null ? $"App {App}" : Persoon ?? "(gewist)";
}
