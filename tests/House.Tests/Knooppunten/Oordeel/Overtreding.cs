namespace Regionetwerk.House.Tests.Knooppunten.Oordeel;

/// <summary>What may not happen.</summary>
internal enum Regel
{
    /// <summary>A request was never answered, though clients went on asking.</summary>
    Onbeantwoord,

    /// <summary>The same request was answered with two keys, or with another key than stands in the books.</summary>
    AndereSleutel,

    /// <summary>Something acknowledged is not in the books.</summary>
    Verloren,

    /// <summary>Something is in the books more often than it was asked.</summary>
    Dubbel,

    /// <summary>Something is in the books that nobody asked, or that was refused.</summary>
    NietGevraagd,

    /// <summary>The books break a rule of the money, or have a gap.</summary>
    Boeken,

    /// <summary>Something stands before what was already answered when it was asked.</summary>
    Volgorde,

    /// <summary>A reader saw what never was, what was not yet, or what was no longer.</summary>
    Lezing,

    /// <summary>A refusal for which there was no reason.</summary>
    Weigering,

    /// <summary>Sharing was acknowledged, and was never so.</summary>
    Delen,

    /// <summary>A record is not shown at the end.</summary>
    Eindstand,

    /// <summary>A reader of the feed missed an event, saw one that is none, or saw them out of order.</summary>
    Feed,

    /// <summary><c>silo -- verify</c> found a difference.</summary>
    Narekening,
}

/// <summary>Something that may not happen, and did.</summary>
/// <param name="Wat">In Dutch, with the requests and versions by which it is found in the history.</param>
internal sealed record Overtreding(Regel Regel, string Wat)
{
    public override string ToString() => $"{Regel}: {Wat}";
}
