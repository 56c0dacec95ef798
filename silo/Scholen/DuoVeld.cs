namespace Regionetwerk.Silo.Scholen;

/// <summary>What the product takes from a delivery by DUO.</summary>
internal enum DuoVeld
{
    /// <summary>Code of the school without its location.</summary>
    Brin,

    /// <summary>Code of the location.</summary>
    Vestiging,

    /// <summary>Name of the location.</summary>
    Naam,

    /// <summary>Number of the schoolbestuur.</summary>
    Bestuur,

    /// <summary>Number of the gemeente.</summary>
    Gemeente,

    /// <summary>Place.</summary>
    Plaats,

    /// <summary>Postal code.</summary>
    Postcode,

    /// <summary>Denomination.</summary>
    Denominatie,
}
