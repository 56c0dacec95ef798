namespace Regionetwerk.Grains.Opslag;

/// <summary>De namen van de stromen: één per actor, en één per record dat een actor bezit.</summary>
public static class Stroom
{
    public static StreamId Actor(string soort, string sleutel) => new($"{soort}/{sleutel}");

    public static StreamId Budget(Guid budget) => new($"budget/{budget:N}");

    public static StreamId Programma(Guid programma) => new($"programma/{programma:N}");

    /// <summary>Alle toelatingen: een besluit over een ervan kijkt naar de andere.</summary>
    public static StreamId Toelatingen { get; } = new("toelatingen");

    public static StreamId Regeling(string slug) => new($"regeling/{slug}");

    public static StreamId Bijeenkomst(Guid bijeenkomst) => new($"bijeenkomst/{bijeenkomst:N}");

    public static StreamId Ambassadeur(Guid ambassadeur) => new($"ambassadeur/{ambassadeur:N}");

    public static StreamId Aanvraag(Guid aanvraag) => new($"aanvraag/{aanvraag:N}");

    public static StreamId Contact(Guid contact) => new($"contact/{contact:N}");

    public static StreamId Kennisitem(Guid kennisitem) => new($"kennisitem/{kennisitem:N}");

    /// <summary>Wat deze organisatie of school op dit kennisitem zei.</summary>
    public static StreamId Reacties(Guid kennisitem, string schrijver) => new($"reacties/{kennisitem:N}/{schrijver}");
}
