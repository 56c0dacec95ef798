namespace Regionetwerk.Storage.Zoeken;

/// <summary>Wat er te vinden is.</summary>
public enum Zoeksoort
{
    /// <summary>Een kennisitem: een praktijkvoorbeeld, handreiking, podcast of iets anders om van te leren.</summary>
    Kennisitem,

    /// <summary>Een aanpak uit de catalogus.</summary>
    Aanpak,

    /// <summary>Een programma van een organisatie.</summary>
    Programma,

    /// <summary>Een gemeente.</summary>
    Gemeente,

    /// <summary>Een regeling waaruit programma's betaald worden.</summary>
    Regeling,

    /// <summary>Een bijeenkomst, met haar notitie als die voor ieder is die haar ziet.</summary>
    Bijeenkomst,
}
