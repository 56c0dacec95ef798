using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Regelingen;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Organisaties;

/// <inheritdoc cref="IOrganisatieGrain"/>
public sealed partial class OrganisatieGrain(IEventStore store, IRegister register, TimeProvider tijd)
    : EigenaarGrain(store, register, tijd), IOrganisatieGrain
{
    private readonly IRegister _register = register;

    public Task<Uitkomst> Registreren(OrganisatieRegistreren opdracht)
    {
        var stroom = Stroom.Actor("organisatie", Sleutel);
        var aanroeper = Aanroeper.Huidig!;
        return VoerUit(opdracht, stroom, Sleutel, async lezing =>
            Organisatie.Beslis(await lezing.Lees<OrganisatieStaat>(stroom), opdracht, Sleutel, aanroeper));
    }

    public Task<Uitkomst> RegelingVastleggen(RegelingVastleggen opdracht) =>
        OverRegeling(opdracht, opdracht.Regeling, (staat, wie) => Regeling.Beslis(staat, wie, opdracht));

    public Task<Uitkomst> RegelingHerzien(RegelingHerzien opdracht) =>
        OverRegeling(opdracht, opdracht.Regeling, (staat, wie) => Regeling.Beslis(staat, wie, opdracht));

    private Task<Uitkomst> OverRegeling(Opdracht opdracht, string slug, Func<RegelingStaat, OrganisatieStaat, Besluit> beslis)
    {
        var stroom = Stroom.Regeling(slug);
        return VoerUit(opdracht, stroom, slug, async lezing =>
            beslis(await lezing.Lees<RegelingStaat>(stroom), await lezing.Lees<OrganisatieStaat>(Stroom.Actor("organisatie", Sleutel))));
    }

    protected override ValueTask<string?> EigenGemeente() => ValueTask.FromResult<string?>(null);
}
