namespace Regionetwerk.Grains.Opslag;

/// <summary>De namen van de stromen: één per actor, en één per record dat een actor bezit.</summary>
public static class Stroom
{
    public static StreamId Actor(string soort, string sleutel) => new($"{soort}/{sleutel}");

    public static StreamId Budget(Guid budget) => new($"budget/{budget:N}");

    public static StreamId Programma(Guid programma) => new($"programma/{programma:N}");

    public static StreamId Regeling(string slug) => new($"regeling/{slug}");

    public static StreamId Bijeenkomst(Guid bijeenkomst) => new($"bijeenkomst/{bijeenkomst:N}");

    public static StreamId Contact(Guid contact) => new($"contact/{contact:N}");

    public static StreamId Kennisitem(Guid kennisitem) => new($"kennisitem/{kennisitem:N}");

    /// <summary>Wat deze organisatie of school op dit kennisitem zei.</summary>
    public static StreamId Reacties(Guid kennisitem, string schrijver) => new($"reacties/{kennisitem:N}/{schrijver}");
}
