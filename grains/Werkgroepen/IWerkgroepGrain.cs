using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Werkgroepen;

/// <summary>Een werkgroep van organisaties, met als sleutel een slug.</summary>
[Alias("werkgroep")]
public interface IWerkgroepGrain : IGroepGrain
{
    [Alias("oprichten"), Vereist(Rol.Beheerder, ActorOordeelt = true)]
    Task<Uitkomst> Oprichten(WerkgroepOprichten opdracht);
}
