namespace Regionetwerk.Grains.Programmas;

/// <summary>Soort onderwijs of opvang.</summary>
public enum Sector
{
    /// <summary>Voor- en vroegschoolse educatie.</summary>
    VVE,

    /// <summary>Basisonderwijs.</summary>
    PO,

    /// <summary>Speciaal basisonderwijs.</summary>
    SBO,

    /// <summary>Speciaal onderwijs.</summary>
    SO,

    /// <summary>Voortgezet speciaal onderwijs.</summary>
    VSO,

    /// <summary>Voortgezet onderwijs.</summary>
    VO,

    /// <summary>Middelbaar beroepsonderwijs.</summary>
    MBO,

    /// <summary>Hoger beroepsonderwijs.</summary>
    HBO,
}
