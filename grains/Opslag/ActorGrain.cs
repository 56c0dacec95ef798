using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Opslag;

/// <summary>
/// De dunne schil om het domein: lees de stand, laat het domein beslissen, voeg toe wat er gebeurd is. Een besluit staat
/// alleen wanneer alles wat ervoor gelezen is onveranderd is; anders wordt opnieuw gelezen en beslist. Zo hangt niets ervan
/// af dat deze activatie de enige is.
/// </summary>
public abstract class ActorGrain(IEventStore store, TimeProvider tijd) : Grain
{
    private IEventStore _store = store;
    private StandenBijDeHand _standen = new();

    // Schrijft een ander knooppunt mee, dan kost een verouderde stand meer dan opnieuw lezen.
    private int _zonderStandBijDeHand;

    /// <summary>De sleutel van deze actor.</summary>
    protected string Sleutel => this.GetPrimaryKeyString();

    /// <summary>Een nieuwe sleutel voor een record, oplopend in de tijd.</summary>
    protected Guid NieuweSleutel() => Guid.CreateVersion7(tijd.GetUtcNow());

    /// <summary>Dit moment.</summary>
    protected DateTimeOffset Nu => tijd.GetUtcNow();

    /// <summary>De dag van vandaag, in Nederland.</summary>
    protected DateOnly Vandaag => NederlandseDag.Van(Nu);

    /// <summary>Een stand, buiten een besluit om: wie erop beslist, leest haar daar opnieuw.</summary>
    protected async ValueTask<TStaat> Stand<TStaat>(StreamId stroom)
        where TStaat : class, IStaat<TStaat> => (await _store.LoadAsync<TStaat>(stroom)).State;

    /// <summary>
    /// Doet werk waarvan niets wordt vastgelegd: elke opdracht daarin beslist alsof de vorige erin zijn uitgevoerd. Een actor doet één
    /// aanroep tegelijk, dus niets anders komt in de proef terecht.
    /// </summary>
    protected async Task<T> OpProef<T>(Func<Task<T>> werk)
    {
        var (echt, bijDeHand) = (_store, _standen);
        (_store, _standen) = (new Proefopslag(echt), new());
        try
        {
            return await werk();
        }
        finally
        {
            (_store, _standen) = (echt, bijDeHand);
        }
    }

    /// <summary>Voert een opdracht uit die gebeurtenissen toevoegt aan <paramref name="doel"/>.</summary>
    /// <param name="opdracht">Wat er gevraagd is.</param>
    /// <param name="doel">De stroom waarin het besluit komt.</param>
    /// <param name="antwoord">De sleutel waarmee geantwoord wordt.</param>
    /// <param name="beslis">Leest wat nodig is en beslist. Kan meer dan eens worden aangeroepen.</param>
    /// <param name="wisbaar">Teksten en personen die bij de gebeurtenissen horen; zonder gebeurtenis wordt er niets van bewaard.</param>
    protected async Task<Uitkomst> VoerUit(
        Opdracht opdracht,
        StreamId doel,
        string antwoord,
        Func<Lezing, ValueTask<Besluit>> beslis,
        params ImmutableArray<Wisbaar> wisbaar)
    {
        var aanroeper = Aanroeper.Huidig ?? throw new GeenToegangException(aangemeld: false);
        var verzoek = opdracht.VerzoekId is { } id ? new Request(aanroeper.Organisatie, id, opdracht, IdentityString) : null;
        if (verzoek is not null)
        {
            Weigering[] fouten = [.. Invoer.Regel(verzoek.Id, "verzoekId", Limieten.VerzoekId)];
            if (fouten.Length > 0)
                return Uitkomst.Geweigerd([.. fouten]);
            if (await Herhaald(_store, verzoek, antwoord) is { } eerder)
                return eerder;
        }
        for (var poging = 0; poging < Limieten.Pogingen; poging++)
        {
            // Alleen de eerste keer met wat bij de hand ligt: een ander knooppunt kan de stroom intussen veranderd hebben.
            if (poging > 0)
                _standen.Vergeet();
            var uitkomst = poging < Limieten.PogingenTegelijk ? await Probeer(_store) : await _store.AloneAsync(doel, Probeer);
            if (uitkomst is not null)
                return uitkomst;
        }
        throw new TimeoutException($"{doel} veranderde {Limieten.Pogingen} keer terwijl deze opdracht wachtte. Probeer het opnieuw.");

        // Leeg wanneer het opnieuw moet.
        async Task<Uitkomst?> Probeer(IEventStore bron)
        {
            var lezing = new Lezing(bron, _standen);
            var besluit = await beslis(lezing);
            if (besluit.Geweigerd)
                return lezing.WasBijDeHand ? null : await Herhaald(bron, verzoek, antwoord) ?? Uitkomst.Geweigerd(besluit.Weigeringen);
            var uitslag = await bron.AppendAsync(new Append(
                lezing.Toevoegingen(doel, besluit),
                besluit.Gebeurtenissen.IsEmpty ? [] : wisbaar,
                verzoek,
                antwoord,
                aanroeper,
                tijd.GetUtcNow())
            {
                Letters = besluit.Gebeurtenissen.IsEmpty ? [] : besluit.Post,
            });
            if (uitslag is AppendResult.Conflict)
                _zonderStandBijDeHand = Limieten.OpdrachtenZonderStandBijDeHand;
            else if (uitslag is AppendResult.Appended && _zonderStandBijDeHand > 0)
                _zonderStandBijDeHand--;
            else if (uitslag is AppendResult.Appended { Versions: var versies })
                lezing.Onthoud(doel, besluit, versies);
            return Antwoord(uitslag, antwoord);
        }
    }

    // Ook nog vlak voor een weigering: een ander knooppunt kan hetzelfde verzoek zojuist hebben uitgevoerd, en dan is dat het antwoord.
    private static async ValueTask<Uitkomst?> Herhaald(IEventStore bron, Request? verzoek, string antwoord) =>
        verzoek is not null && await bron.FindRequestAsync(verzoek) is { } eerder ? Antwoord(eerder, antwoord) : null;

    private static Uitkomst? Antwoord(AppendResult uitslag, string antwoord) => uitslag switch
    {
        AppendResult.Appended => Uitkomst.Gelukt(antwoord),
        AppendResult.Repeated herhaald => Uitkomst.Gelukt(herhaald.Key) with { Herhaald = true },
        AppendResult.RequestIdTaken => Uitkomst.Geweigerd(Weigeringen.VerzoekAlGebruikt),
        _ => null,
    };
}
