namespace Regionetwerk.Api.Paginas.Kaarten;

/// <summary>A gemeente on the map.</summary>
/// <param name="Code">Which.</param>
/// <param name="Klasse">How it is filled.</param>
/// <param name="Titel">Its name, and what the map tells of it.</param>
/// <param name="Adres">Where it leads.</param>
public sealed record Kaartvlak(string Code, Kaartklasse Klasse, string Titel, string Adres);

/// <summary>How a gemeente on the map is filled: a shade, and a pattern that gets denser with it.</summary>
/// <param name="Rang">0 is nothing to tell; the rest goes from light to dark.</param>
public sealed record Kaartklasse(int Rang, string Kleur, string? Patroon);

/// <summary>The five there are.</summary>
public static class Kaartklassen
{
    /// <summary>From nothing to tell, to the darkest.</summary>
    public static IReadOnlyList<Kaartklasse> Alle { get; } =
    [
        new(0, "#fff", null),
        new(1, "#d6e6f5", "M1 1h1.5v1.5h-1.5zM5 5h1.5v1.5h-1.5z"),
        new(2, "#93bde3", "M-2 2l4-4M0 8l8-8M6 10l4-4"),
        new(3, "#4787c4", "M0 0l8 8M0 8l8-8"),
        new(4, "#154273", null),
    ];

    /// <summary>Of a share, 0 to and with 1.</summary>
    public static Kaartklasse Van(double deel) => deel switch
    {
        <= 0 => Alle[1],
        <= 1 / 3d => Alle[2],
        <= 2 / 3d => Alle[3],
        _ => Alle[4],
    };
}
