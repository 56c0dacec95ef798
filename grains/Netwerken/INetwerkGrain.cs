using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Netwerken;

/// <summary>Een netwerk van organisaties, met als sleutel een slug.</summary>
[Alias("netwerk")]
public interface INetwerkGrain : IGroepGrain
{
    [Alias("oprichten"), Vereist(Rol.Beheerder, ActorOordeelt = true)]
    Task<Uitkomst> Oprichten(NetwerkOprichten opdracht);
}
