namespace Regionetwerk.Grains.Aanpakken;

/// <summary>Hoe een aanpak staat in de databank Effectieve Jeugdinterventies van het Nederlands Jeugdinstituut.</summary>
public enum NjiErkenning
{
    /// <summary>Erkend als goed onderbouwd.</summary>
    GoedOnderbouwd,

    /// <summary>Erkend als effectief volgens eerste aanwijzingen.</summary>
    EersteAanwijzingen,

    /// <summary>Erkend; de tekst zegt niet op welk niveau.</summary>
    NiveauOnbekend,
}
