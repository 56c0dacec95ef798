using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Kennis;

/// <summary>Een reactie, zonder wat er gezegd wordt.</summary>
public sealed record ReactieStaat(DateOnly Op, bool Ingetrokken);

/// <summary>Wat één organisatie op één kennisitem zei.</summary>
public sealed record ReactiesStaat : IStaat<ReactiesStaat>
{
    public static ReactiesStaat Leeg { get; } = new();

    public static int MomentopnameVersie => 1;

    public ImmutableDictionary<Guid, ReactieStaat> Reacties { get; init; } = ImmutableDictionary<Guid, ReactieStaat>.Empty;

    /// <summary>Of deze reactie er is.</summary>
    public bool Heeft(Guid reactie) => Reacties.TryGetValue(reactie, out var staat) && !staat.Ingetrokken;

    public ReactiesStaat Pas(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        ReactieGeplaatst e => this with { Reacties = Reacties.Add(e.Reactie, new(e.Op, Ingetrokken: false)) },
        ReactieIngetrokken e => this with { Reacties = Reacties.SetItem(e.Reactie, Reacties[e.Reactie] with { Ingetrokken = true }) },
        _ => throw new VreemdeGebeurtenisException(gebeurtenis, typeof(ReactiesStaat)),
    };
}

/// <summary>De regels van reacties. Wat iemand zegt is van hem zelf; of het bij een kennisitem te zien is, zegt de eigenaar daarvan.</summary>
public static class Reactie
{
    /// <param name="ziet">Of wie reageert het kennisitem mag lezen: anders bestaat het voor hem niet.</param>
    public static Besluit Beslis(
        ReactiesStaat staat, KennisitemStaat item, ReactiePlaatsen opdracht, string schrijver, bool ziet, Guid reactie, DateOnly vandaag)
    {
        if (!item.Bestaat || !ziet)
            return KennisWeigeringen.Onbekend;
        Weigering[] fouten = [.. Invoer.Tekst(opdracht.Tekst, "tekst", Limieten.Omschrijving)];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        // Ook wat is ingetrokken telt: anders was met intrekken eindeloos te plaatsen.
        if (staat.Reacties.Values.Count(al => al.Op == vandaag) >= Limieten.ReactiesPerDag)
            return KennisWeigeringen.TeVeelVandaag;
        return staat.Reacties.Count >= Limieten.Reacties
            ? KennisWeigeringen.TeVeelReacties
            : new ReactieGeplaatst(opdracht.Kennisitem, reactie, schrijver, vandaag);
    }

    public static Besluit Beslis(ReactiesStaat staat, ReactieIntrekken opdracht) => staat.Reacties.TryGetValue(opdracht.Reactie, out var al)
        ? al.Ingetrokken ? Besluit.Niets : new ReactieIngetrokken(opdracht.Kennisitem, opdracht.Reactie)
        : KennisWeigeringen.ReactieOnbekend;

    public static Besluit Beslis(KennisitemStaat item, ReactiesStaat staat, ReactieVerbergen opdracht, string eigenaar, Guid verberging)
    {
        if (!item.Bestaat || item.Eigenaar != eigenaar || !staat.Heeft(opdracht.Reactie))
            return KennisWeigeringen.ReactieOnbekend;
        Weigering[] fouten = [.. Invoer.Tekst(opdracht.Reden, "reden", Limieten.Omschrijving)];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        return item.Verborgen.Contains(opdracht.Reactie)
            ? Besluit.Niets
            : new ReactieVerborgen(opdracht.Kennisitem, opdracht.Reactie, verberging);
    }

    public static Besluit Beslis(KennisitemStaat item, ReactiesStaat staat, ReactieTonen opdracht, string eigenaar)
    {
        if (!item.Bestaat || item.Eigenaar != eigenaar || !staat.Heeft(opdracht.Reactie))
            return KennisWeigeringen.ReactieOnbekend;
        return item.Verborgen.Contains(opdracht.Reactie) ? new ReactieGetoond(opdracht.Kennisitem, opdracht.Reactie) : Besluit.Niets;
    }
}
