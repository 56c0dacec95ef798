using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Leden;

/// <summary>Een groep van organisaties. Wie lid is, oordeelt de groep zelf; de aanroeper spreekt voor de eigen organisatie.</summary>
[Alias("groep")]
public interface IGroepGrain : IGrainWithStringKey
{
    [Alias("uitnodigen"), Vereist(Rol.Beheerder, ActorOordeelt = true)]
    Task<Uitkomst> Uitnodigen(LidUitnodigen opdracht);

    [Alias("aanvaarden"), Vereist(Rol.Beheerder, ActorOordeelt = true)]
    Task<Uitkomst> Aanvaarden(LidmaatschapAanvaarden opdracht);

    [Alias("beeindigen"), Vereist(Rol.Beheerder, ActorOordeelt = true)]
    Task<Uitkomst> Beeindigen(LidmaatschapBeeindigen opdracht);
}
