using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>Een tabel die iemand meeneemt, met wat men moet weten om haar te lezen.</summary>
/// <param name="Naam">Naam van het bestand, zonder uitgang: kleine letters, cijfers en streepjes.</param>
/// <param name="Koppen">De kop van elke kolom.</param>
/// <param name="Rijen">Per rij een waarde voor elke kolom: tekst, getal, <see cref="Bedrag"/>, <see cref="Deel"/>, dag, ja of nee, of leeg.</param>
/// <param name="Toelichting">Wat erbij hoort: bron, wanneer gemaakt, waarover het gaat.</param>
public sealed record Stuk(
    string Naam, IReadOnlyList<string> Koppen, IAsyncEnumerable<object?[]> Rijen, IReadOnlyList<(string Wat, string Tekst)> Toelichting);

/// <summary>Een deel van een geheel, 0 tot en met 1: in een werkblad een percentage.</summary>
public readonly record struct Deel(double Waarde);

/// <summary>De vormen waarin een tabel mee te nemen is.</summary>
public enum Vorm
{
    /// <summary>Tekst met puntkomma's, zoals Excel in het Nederlands die opent.</summary>
    Csv,

    /// <summary>Een werkmap.</summary>
    Xlsx,
}
