using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Leden;

/// <summary>Wat netwerken en werkgroepen gemeen hebben. De regels staan bij <see cref="Lidmaatschap"/>.</summary>
public abstract class GroepGrain<TStaat>(GroepSoort soort, IEventStore store, IRegister register, TimeProvider tijd)
    : ActorGrain(store, tijd), IGroepGrain
    where TStaat : class, IGroepStaat<TStaat>
{
    /// <summary>De stroom van deze groep.</summary>
    protected StreamId EigenStroom => Stroom.Actor(soort is GroepSoort.Netwerk ? "netwerk" : "werkgroep", Sleutel);

    /// <summary>Wat een groep niet zelf bijhoudt.</summary>
    protected IRegister Register => register;

    /// <summary>De organisatie namens wie de lopende opdracht komt.</summary>
    /// <exception cref="GeenToegangException">Het platform zelf roept aan: dat is geen organisatie en kan geen lid zijn.</exception>
    protected static string Wie => Aanroeper.Huidig is { Organisatie: { Length: > 0 } organisatie }
        ? organisatie
        : throw new GeenToegangException(aangemeld: true);

    public async Task<Uitkomst> Uitnodigen(LidUitnodigen opdracht)
    {
        opdracht = opdracht with { Organisatie = register.HuidigeGemeente(opdracht.Organisatie) ?? opdracht.Organisatie };
        var (wie, bestaat) = (Wie, await register.OrganisatieBestaatAsync(opdracht.Organisatie));
        return await OpLeden(opdracht, leden => Lidmaatschap.Beslis(leden, opdracht, soort, Sleutel, wie, bestaat));
    }

    public Task<Uitkomst> Aanvaarden(LidmaatschapAanvaarden opdracht)
    {
        var wie = Wie;
        return OpLeden(opdracht, leden => Lidmaatschap.Beslis(leden, opdracht, soort, Sleutel, wie));
    }

    public virtual Task<Uitkomst> Beeindigen(LidmaatschapBeeindigen opdracht)
    {
        var wie = Wie;
        return OpLeden(opdracht, leden => Lidmaatschap.Beslis(leden, opdracht, soort, Sleutel, wie));
    }

    private Task<Uitkomst> OpLeden(Opdracht opdracht, Func<LedenStaat, Besluit> beslis) =>
        VoerUit(opdracht, EigenStroom, Sleutel, async lezing => beslis((await lezing.Lees<TStaat>(EigenStroom)).Leden));
}
