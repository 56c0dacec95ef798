using System.Globalization;
using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Gemeenten;

/// <inheritdoc cref="IGemeenteGrain"/>
public sealed class GemeenteGrain(IEventStore store, IRegister register, TimeProvider tijd)
    : EigenaarGrain(store, register, tijd), IGemeenteGrain
{
    private readonly IRegister _register = register;

    public Task<Uitkomst> JaarVerklaren(JaarVerklaren opdracht)
    {
        var stroom = Stroom.Actor("gemeente", Sleutel);
        return VoerUit(opdracht, stroom, opdracht.Jaar.ToString(CultureInfo.InvariantCulture), async lezing =>
            Gemeente.Beslis(await lezing.Lees<GemeenteStaat>(stroom), opdracht, Sleutel));
    }

    protected override ValueTask<string?> EigenGemeente() => ValueTask.FromResult(_register.HuidigeGemeente(Sleutel));
}
