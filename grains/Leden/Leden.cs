using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Leden;

/// <summary>Waarin organisaties samenkomen.</summary>
public enum GroepSoort
{
    Netwerk,
    Werkgroep,
}

/// <summary>Wat een lid in een werkgroep doet. In een netwerk is ieder gewoon lid.</summary>
public enum LidRol
{
    Lid,

    /// <summary>Houdt de werkgroep gaande.</summary>
    Trekker,
}

/// <summary>Een lid heeft een organisatie gevraagd mee te doen.</summary>
[Opslagnaam("lid-uitgenodigd")]
public sealed record LidUitgenodigd(GroepSoort Soort, string Groep, string Organisatie, LidRol Rol) : Gebeurtenis;

/// <summary>De organisatie doet mee; vanaf nu leest zij wat voor de groep is.</summary>
[Opslagnaam("lid-toegetreden")]
public sealed record LidToegetreden(GroepSoort Soort, string Groep, string Organisatie, LidRol Rol) : Gebeurtenis;

/// <summary>De organisatie doet niet (meer) mee, of slaat de uitnodiging af.</summary>
[Opslagnaam("lid-vertrokken")]
public sealed record LidVertrokken(GroepSoort Soort, string Groep, string Organisatie) : Gebeurtenis;

/// <summary>Wie lid is en wie is uitgenodigd, met de rol.</summary>
public sealed record LedenStaat(ImmutableDictionary<string, LidRol> Leden, ImmutableDictionary<string, LidRol> Uitgenodigd)
{
    public static LedenStaat Leeg { get; } = new(
        ImmutableDictionary<string, LidRol>.Empty, ImmutableDictionary<string, LidRol>.Empty);

    /// <summary>De stand na een gebeurtenis over leden, of leeg wanneer de gebeurtenis over iets anders gaat.</summary>
    public LedenStaat? Pas(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        LidUitgenodigd e => this with { Uitgenodigd = Uitgenodigd.SetItem(e.Organisatie, e.Rol) },
        LidToegetreden e => new(Leden.SetItem(e.Organisatie, e.Rol), Uitgenodigd.Remove(e.Organisatie)),
        LidVertrokken e => new(Leden.Remove(e.Organisatie), Uitgenodigd.Remove(e.Organisatie)),
        _ => null,
    };
}

/// <summary>De regels van lidmaatschap, voor netwerken en werkgroepen gelijk: niemand wordt lid zonder het zelf te aanvaarden.</summary>
public static class Lidmaatschap
{
    public static Besluit Beslis(LedenStaat leden, LidUitnodigen opdracht, GroepSoort soort, string groep, string wie, bool bestaat)
    {
        if (!leden.Leden.ContainsKey(wie))
            return LidWeigeringen.GroepOnbekend;
        if (!bestaat)
            return Weigeringen.Onbekend("De organisatie", "organisatie");
        if (soort is GroepSoort.Netwerk && opdracht.Rol is not LidRol.Lid)
            return LidWeigeringen.GeenTrekkerInNetwerk;
        if (leden.Leden.ContainsKey(opdracht.Organisatie) || leden.Uitgenodigd.ContainsKey(opdracht.Organisatie))
            return LidWeigeringen.AlLid;
        var aantal = leden.Leden.Count + leden.Uitgenodigd.Count;
        return aantal >= Limieten.Leden
            ? LidWeigeringen.Vol(aantal)
            : new LidUitgenodigd(soort, groep, opdracht.Organisatie, opdracht.Rol);
    }

    public static Besluit Beslis(LedenStaat leden, LidmaatschapAanvaarden _, GroepSoort soort, string groep, string wie)
    {
        if (leden.Leden.ContainsKey(wie))
            return Besluit.Niets;
        return leden.Uitgenodigd.TryGetValue(wie, out var rol)
            ? new LidToegetreden(soort, groep, wie, rol)
            : LidWeigeringen.GroepOnbekend;
    }

    public static Besluit Beslis(LedenStaat leden, LidmaatschapBeeindigen _, GroepSoort soort, string groep, string wie)
    {
        if (leden.Uitgenodigd.ContainsKey(wie))
            return new LidVertrokken(soort, groep, wie);
        if (!leden.Leden.ContainsKey(wie))
            return LidWeigeringen.GroepOnbekend;
        return leden.Leden.Count == 1 ? LidWeigeringen.LaatsteLid : new LidVertrokken(soort, groep, wie);
    }
}
