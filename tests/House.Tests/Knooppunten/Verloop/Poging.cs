namespace Regionetwerk.House.Tests.Knooppunten.Verloop;

/// <summary>An operation sent once to one node.</summary>
/// <param name="Start">When it was about to be sent, in microseconds since the history began.</param>
/// <param name="Einde">When the answer was read, or was given up.</param>
internal sealed record Poging(Operatie Operatie, int Client, string Knoop, long Start, long Einde, Uitslag Uitslag);

/// <summary>What a client heard.</summary>
internal abstract record Uitslag;

/// <summary>Carried out.</summary>
/// <param name="Sleutel">Key of what was made or changed.</param>
internal sealed record Bevestigd(string Sleutel) : Uitslag
{
    /// <summary>Instead of a key, when the answer says that it was done and shows no record.</summary>
    public const string Niets = "niets";
}

/// <summary>Not carried out: the domain said no.</summary>
internal sealed record Geweigerd(string Code) : Uitslag;

/// <summary>No answer, or one that says that something broke: it may have been carried out, now or later, or not at all.</summary>
internal sealed record Onbekend(string Reden) : Uitslag;
