using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Netwerken;

/// <inheritdoc cref="INetwerkGrain"/>
public sealed partial class NetwerkGrain(IEventStore store, IRegister register, TimeProvider tijd)
    : GroepGrain<NetwerkStaat>(GroepSoort.Netwerk, store, register, tijd), INetwerkGrain
{
    public Task<Uitkomst> Oprichten(NetwerkOprichten opdracht)
    {
        var wie = Wie;
        return VoerUit(opdracht, EigenStroom, Sleutel, async lezing =>
            Netwerk.Beslis(await lezing.Lees<NetwerkStaat>(EigenStroom), opdracht, Sleutel, wie));
    }
}
