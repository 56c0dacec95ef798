namespace Regionetwerk.House.Tests.Knooppunten.Verloop;

/// <summary>All that the checker is told: what clients did and saw, and what stands in the books afterwards.</summary>
/// <param name="Gebeurtenissen">The events of the final state, without those from before the run.</param>
/// <param name="Narekening">What <c>silo -- verify</c> found wrong; null when nothing.</param>
internal sealed record Dossier(
    IReadOnlyList<Poging> Pogingen,
    IReadOnlyList<Lezing> Lezingen,
    IReadOnlyList<Gebeurtenis> Gebeurtenissen,
    IReadOnlyList<Feedlezing> Feeds,
    string? Narekening);

/// <summary>What one reader of the feed was given, in that order, the same perhaps more than once.</summary>
internal sealed record Feedlezing(string Lezer, IReadOnlyList<(string Stroom, long Versie)> Gezien);
