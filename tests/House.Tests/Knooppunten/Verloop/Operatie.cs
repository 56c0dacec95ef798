namespace Regionetwerk.House.Tests.Knooppunten.Verloop;

/// <summary>The mutations that are played.</summary>
internal enum Soort
{
    Toekennen,
    Programma,
    Vastleggen,
    Wijzigen,
    Boeken,
    Terugboeken,
    Delen,
}

/// <summary>One mutation that a client wants carried out once, however often it has to send it.</summary>
/// <param name="Nummer">Unique in a run.</param>
/// <param name="Actor">The owner that it concerns.</param>
internal sealed record Operatie(int Nummer, Soort Soort, string Actor)
{
    /// <summary>The stream that it changes, such as <c>budget/0190…</c>; null for what makes a stream of its own.</summary>
    public string? Stroom { get; init; }

    /// <summary>Key of the programma (vastleggen), the financiering (wijzigen, boeken) or the besteding (terugboeken).</summary>
    public string? Doel { get; init; }

    /// <summary>In eurocents. No two operations of a run ask the same amount, so that money tells who asked for it.</summary>
    public long Bedrag { get; init; }

    /// <summary>With whom to share, as the api names it.</summary>
    public string? Zichtbaarheid { get; init; }

    /// <summary>Under which it is sent, every time.</summary>
    public string VerzoekId => $"verzoek-{Nummer}";
}
