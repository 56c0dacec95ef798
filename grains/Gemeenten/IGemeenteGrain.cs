using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Gemeenten;

/// <summary>Een gemeente, met als sleutel haar CBS-code.</summary>
[Alias("gemeente")]
public interface IGemeenteGrain : IEigenaarGrain
{
    [Alias("jaar-verklaren"), Vereist(Rol.Beheerder)]
    Task<Uitkomst> JaarVerklaren(JaarVerklaren opdracht);
}
