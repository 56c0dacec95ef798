using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Werkgroepen;

/// <inheritdoc cref="IWerkgroepGrain"/>
public sealed class WerkgroepGrain(IEventStore store, IRegister register, TimeProvider tijd)
    : GroepGrain<WerkgroepStaat>(GroepSoort.Werkgroep, store, register, tijd), IWerkgroepGrain
{
    private readonly IRegister _register = register;

    public Task<Uitkomst> Oprichten(WerkgroepOprichten opdracht)
    {
        var (wie, gemeente) = (Wie, opdracht.Gemeente is { } code ? _register.HuidigeGemeente(code) : null);
        return VoerUit(opdracht, EigenStroom, Sleutel, async lezing =>
            Werkgroep.Beslis(await lezing.Lees<WerkgroepStaat>(EigenStroom), opdracht, Sleutel, wie, gemeente));
    }
}
