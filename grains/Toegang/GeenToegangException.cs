namespace Regionetwerk.Grains.Toegang;

/// <summary>De aanroeper mag dit niet. Anders dan een weigering zegt dit niets over de opdracht zelf.</summary>
[GenerateSerializer, Alias("geen-toegang")]
public sealed class GeenToegangException : Exception
{
    public GeenToegangException(bool aangemeld)
        : base(aangemeld
            ? "U mag dit niet wijzigen: het is van een andere organisatie, of uw rol laat het niet toe."
            : "Meld u aan om dit te doen.") => Aangemeld = aangemeld;

    /// <summary>Onwaar: er is geen aanroeper (UNAUTHENTICATED). Waar: de aanroeper heeft het recht niet (FORBIDDEN).</summary>
    [Id(0)]
    public bool Aangemeld { get; }
}
