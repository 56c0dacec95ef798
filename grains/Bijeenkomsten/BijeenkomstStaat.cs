using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Bijeenkomsten;

/// <summary>Hoe het met een aanmelding staat.</summary>
public enum AanmeldingStatus
{
    /// <summary>Het e-mailadres is nog niet bevestigd. Er wordt geen plaats voor vastgehouden.</summary>
    WachtOpBevestiging,
    Aangemeld,

    /// <summary>Er was geen plaats meer; wie het eerst kwam, schuift het eerst door.</summary>
    Wachtlijst,
    Afgemeld,
}

/// <summary>Wat van een aanmelding nodig is om te beslissen; niet wie het is.</summary>
/// <param name="Afdruk">SHA-256 van het geheim.</param>
/// <param name="LaatsteVraag">Wanneer er voor het laatst om gevraagd werd.</param>
public sealed record AanmeldingStaat(AanmeldingStatus Status, string Afdruk, DateTimeOffset LaatsteVraag)
{
    /// <summary>Of de tijd om te bevestigen om is: dan telt zij niet meer, en wordt zij gewist.</summary>
    public bool IsVerlopen(DateTimeOffset nu) =>
        Status is AanmeldingStatus.WachtOpBevestiging && nu >= LaatsteVraag + Limieten.TijdOmTeBevestigen;
}

/// <summary>De stand van een bijeenkomst.</summary>
public sealed record BijeenkomstStaat : IStaat<BijeenkomstStaat>
{
    public static BijeenkomstStaat Leeg { get; } = new();

    public static int MomentopnameVersie => 2;

    /// <summary>Sleutel van de eigenaar; leeg zolang de bijeenkomst niet bestaat.</summary>
    public string Eigenaar { get; init; } = "";

    /// <summary>Leeg zolang de bijeenkomst niet bestaat.</summary>
    public BijeenkomstInhoud? Inhoud { get; init; }

    public Deling Deling { get; init; } = Deling.Intern;

    public bool Afgelast { get; init; }

    /// <summary>De herinnering voor deze dag en tijd is verstuurd.</summary>
    public bool Herinnerd { get; init; }

    /// <summary>Er is ooit een notitie gepubliceerd.</summary>
    public bool HeeftNotitie { get; init; }

    public bool Gewist { get; init; }

    public ImmutableDictionary<Guid, AanmeldingStaat> Aanmeldingen { get; init; } = ImmutableDictionary<Guid, AanmeldingStaat>.Empty;

    /// <summary>Wie wacht, op volgorde van komst.</summary>
    public ImmutableArray<Guid> Wachtlijst { get; init; } = [];

    /// <summary>Hoeveel er met een plaats zijn aangemeld.</summary>
    public int Aangemeld { get; init; }

    /// <summary>Hoeveel er nog kunnen bevestigen.</summary>
    public int Onbevestigd(DateTimeOffset nu) =>
        Aanmeldingen.Values.Count(aanmelding => aanmelding.Status is AanmeldingStatus.WachtOpBevestiging && !aanmelding.IsVerlopen(nu));

    public BijeenkomstStaat Pas(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        BijeenkomstAangekondigd e => this with { Eigenaar = e.Eigenaar, Inhoud = e.Inhoud, Deling = e.Deling },
        BijeenkomstGewijzigd e => this with
        {
            Inhoud = e.Inhoud,
            // Wie herinnerd is aan een andere tijd, moet van deze nog horen.
            Herinnerd = Herinnerd && e.Inhoud.Dag == Inhoud!.Dag && e.Inhoud.Van == Inhoud.Van,
        },
        BijeenkomstGedeeld e => this with { Deling = e.Deling },
        BijeenkomstAfgelast => this with { Afgelast = true },
        DeelnemersHerinnerd => this with { Herinnerd = true },
        AanwezigheidVastgelegd => this,
        NotitieGepubliceerd => this with { HeeftNotitie = true },
        AanmeldingGevraagd e => this with
        {
            Aanmeldingen = Aanmeldingen.Add(e.Aanmelding, new(AanmeldingStatus.WachtOpBevestiging, e.Afdruk, e.Op)),
        },
        AanmeldingHerhaald e => this with
        {
            Aanmeldingen = Aanmeldingen.SetItem(e.Aanmelding, Aanmeldingen[e.Aanmelding] with { LaatsteVraag = e.Op }),
        },
        AanmeldingBevestigd { Wachtlijst: true } e => Zet(e.Aanmelding, AanmeldingStatus.Wachtlijst),
        AanmeldingBevestigd e => Zet(e.Aanmelding, AanmeldingStatus.Aangemeld),
        AanmeldingDoorgeschoven e => Zet(e.Aanmelding, AanmeldingStatus.Aangemeld),
        AanmeldingIngetrokken e => Zet(e.Aanmelding, AanmeldingStatus.Afgemeld),
        AanmeldingenVervallen e => this with { Aanmeldingen = Aanmeldingen.RemoveRange(e.Aanmeldingen) },
        AanmeldingenGewist => this with { Gewist = true },
        _ => throw new VreemdeGebeurtenisException(gebeurtenis, typeof(BijeenkomstStaat)),
    };

    private BijeenkomstStaat Zet(Guid aanmelding, AanmeldingStatus wordt)
    {
        var was = Aanmeldingen[aanmelding];
        return this with
        {
            Aanmeldingen = Aanmeldingen.SetItem(aanmelding, was with { Status = wordt }),
            Wachtlijst = wordt is AanmeldingStatus.Wachtlijst ? Wachtlijst.Add(aanmelding) : Wachtlijst.Remove(aanmelding),
            Aangemeld = Aangemeld + Telt(wordt is AanmeldingStatus.Aangemeld) - Telt(was.Status is AanmeldingStatus.Aangemeld),
        };
    }

    private static int Telt(bool ja) => ja ? 1 : 0;
}
