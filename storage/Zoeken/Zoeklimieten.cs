namespace Regionetwerk.Storage.Zoeken;

/// <summary>De getallen van het zoeken.</summary>
public static class Zoeklimieten
{
    /// <summary>Zoveel tekens heeft een zoekvraag ten hoogste.</summary>
    public const int Tekst = 200;

    /// <summary>Zoveel woorden van een zoekvraag doen mee; de rest blijft buiten beschouwing.</summary>
    public const int Woorden = 12;

    /// <summary>Zoveel documenten worden ten hoogste gevonden, geteld en op volgorde gezet.</summary>
    public const int Gevonden = 1_000;

    /// <summary>Zijn er minder met alle woorden, dan komen ook documenten met andere vormen en met een deel van de woorden mee.</summary>
    public const int Weinig = 20;

    /// <summary>Zoveel waarden noemt een facet ten hoogste.</summary>
    public const int Facetwaarden = 30;

    /// <summary>Zoveel keuzes mag een filter ten hoogste hebben.</summary>
    public const int Keuzes = 50;

    /// <summary>Zoveel tekens heeft een fragment ongeveer.</summary>
    public const int Fragment = 240;
}
