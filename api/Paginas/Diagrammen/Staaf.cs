namespace Regionetwerk.Api.Paginas.Diagrammen;

/// <summary>One bar.</summary>
/// <param name="Naam">Whose.</param>
/// <param name="Waarde">What it comes to, in words.</param>
/// <param name="Delen">What it is made of; empty when there is nothing to draw, and then <paramref name="Waarde"/> says why.</param>
/// <param name="Bij">What is said behind the value where there is room.</param>
public sealed record Staaf(string Naam, string Waarde, IReadOnlyList<Staafdeel> Delen, string? Bij = null)
{
    /// <summary>How long it is.</summary>
    public double Lengte => Delen.Sum(deel => deel.Waarde);
}

/// <summary>A part of a bar.</summary>
/// <param name="Waarde">How long.</param>
/// <param name="Vulling">How filled.</param>
/// <param name="Uitleg">What it is, for whoever points at it.</param>
public sealed record Staafdeel(double Waarde, Vulling Vulling, string Uitleg);

/// <summary>A value that stands out: a line across all bars.</summary>
public sealed record Peil(double Waarde, string Tekst);
