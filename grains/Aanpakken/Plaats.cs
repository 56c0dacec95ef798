namespace Regionetwerk.Grains.Aanpakken;

/// <summary>Waar een aanpak gebeurt.</summary>
public enum Plaats
{
    /// <summary>Bij het gezin thuis.</summary>
    Thuis,

    /// <summary>In de klas of op de groep.</summary>
    InDeKlas,

    /// <summary>In de ouderkamer of elders in de school, buiten de klas.</summary>
    Ouderkamer,

    /// <summary>In de wijk.</summary>
    Wijk,
}
