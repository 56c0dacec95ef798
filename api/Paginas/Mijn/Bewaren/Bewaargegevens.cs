using Regionetwerk.Storage.Privacy;

namespace Regionetwerk.Api.Paginas.Mijn.Bewaren;

/// <summary>What is erased when, and what was.</summary>
public sealed record Bewaargegevens(
    IReadOnlyList<Contacttermijn> Contacten, IReadOnlyList<Deelnemerstermijn> Deelnemers, IReadOnlyList<VanzelfGewist> Gewist);

/// <summary>A contact, the day on which it goes, and whether it is time to look at it.</summary>
public sealed record Contacttermijn(DateOnly Op, bool Binnenkort, Contactgegevens Contact);

/// <summary>Who registered for a bijeenkomst, and the day on which that goes.</summary>
public sealed record Deelnemerstermijn(string BijeenkomstId, string Titel, DateOnly Op, int Aantal);

/// <summary>What went on a day.</summary>
public sealed record VanzelfGewist(DateOnly Dag, Wissoort Soort, int Aantal)
{
    /// <summary>In words.</summary>
    public string InWoorden => Soort is Wissoort.Contact ? Nederlands.Aantal(Aantal, "contact", "contacten") : Nederlands.Aantal(Aantal, "aanmelding", "aanmeldingen");
}
