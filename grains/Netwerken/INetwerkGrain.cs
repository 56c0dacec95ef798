using Regionetwerk.Grains.Ambassadeurs;
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

    [Alias("aanvraag-aanbieden"), Vereist(Rol.Medewerker, ActorOordeelt = true)]
    Task<Uitkomst> AanvraagAanbieden(AanvraagAanbieden opdracht);

    [Alias("aanbod-intrekken"), Vereist(Rol.Medewerker, ActorOordeelt = true)]
    Task<Uitkomst> AanbodIntrekken(AanbodIntrekken opdracht);
}
