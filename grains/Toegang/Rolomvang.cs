namespace Regionetwerk.Grains.Toegang;

/// <summary>Wat rollen samen geven.</summary>
public static class Rolomvang
{
    /// <summary>Of deze rollen de gevraagde geven; een hogere rol omvat de lagere, en operator staat daar buiten.</summary>
    public static bool Omvat(this IEnumerable<Rol> rollen, Rol rol) => rollen.Any(eigen => eigen == rol || (eigen > rol && eigen is not Rol.Operator));
}
