using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Organisaties;

/// <inheritdoc cref="IOrganisatieGrain"/>
public sealed class OrganisatieGrain(IEventStore store, IRegister register, TimeProvider tijd)
    : EigenaarGrain(store, register, tijd), IOrganisatieGrain
{
    public Task<Uitkomst> Registreren(OrganisatieRegistreren opdracht)
    {
        var stroom = Stroom.Actor("organisatie", Sleutel);
        var aanroeper = Aanroeper.Huidig!;
        return VoerUit(opdracht, stroom, Sleutel, async lezing =>
            Organisatie.Beslis(await lezing.Lees<OrganisatieStaat>(stroom), opdracht, Sleutel, aanroeper));
    }

    protected override ValueTask<string?> EigenGemeente() => ValueTask.FromResult<string?>(null);
}
