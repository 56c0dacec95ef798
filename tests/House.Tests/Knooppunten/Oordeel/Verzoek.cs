using Regionetwerk.House.Tests.Knooppunten.Verloop;

namespace Regionetwerk.House.Tests.Knooppunten.Oordeel;

/// <summary>An operation with everything that was heard of it.</summary>
internal sealed class Verzoek(Operatie operatie, IReadOnlyList<Poging> pogingen)
{
    public Operatie Operatie => operatie;

    /// <summary>When it was sent for the first time: before that it cannot have been carried out.</summary>
    public long Start { get; } = pogingen.Min(poging => poging.Start);

    /// <summary>When it was first acknowledged: by then it was carried out. Null when it never was.</summary>
    public long? BevestigdOp { get; } = pogingen.Where(poging => poging.Uitslag is Bevestigd).Min(poging => (long?)poging.Einde);

    /// <summary>The keys that it was answered with.</summary>
    public IReadOnlyList<string> Sleutels { get; } =
        [.. pogingen.Select(poging => poging.Uitslag).OfType<Bevestigd>().Select(uitslag => uitslag.Sleutel).Distinct()];

    /// <summary>Whether it may have been carried out. A refusal is not remembered: the same request at another node may succeed.</summary>
    public bool KanUitgevoerdZijn { get; } = pogingen.Any(poging => poging.Uitslag is not Geweigerd);

    /// <summary>Whether nobody ever said how it ended.</summary>
    public bool Onbeantwoord { get; } =
        !pogingen.Any(poging => poging.Uitslag is Bevestigd) && pogingen.MaxBy(poging => poging.Einde)!.Uitslag is Onbekend;

    /// <summary>The code with which it was refused after it had been acknowledged; null when that never happened.</summary>
    public string? Vergeten =>
        pogingen.Where(poging => poging.Start > BevestigdOp).Select(poging => poging.Uitslag).OfType<Geweigerd>().FirstOrDefault()?.Code;

    public static IReadOnlyList<Verzoek> Van(IEnumerable<Poging> pogingen) =>
        [.. pogingen.GroupBy(poging => poging.Operatie.Nummer).Select(zelfde => new Verzoek(zelfde.First().Operatie, [.. zelfde]))];

    public override string ToString() => $"{operatie.VerzoekId} ({Spoor.Van(operatie)})";
}
