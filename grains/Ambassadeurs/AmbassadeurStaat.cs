using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Ambassadeurs;

/// <summary>De stand van een ambassadeur: wat hij kan, wanneer hij er niet is, en hoeveel uur er per maand geboekt is.</summary>
public sealed record AmbassadeurStaat : IStaat<AmbassadeurStaat>
{
    public static AmbassadeurStaat Leeg { get; } = new();

    public static int MomentopnameVersie => 1;

    public Guid Id { get; init; }

    public string Netwerk { get; init; } = "";

    public string Beheerder { get; init; } = "";

    public string Eigenaar { get; init; } = "";

    public Guid Contact { get; init; }

    public string Functie { get; init; } = "";

    public ImmutableArray<Sector> Sectoren { get; init; } = [];

    public string Gemeente { get; init; } = "";

    public ImmutableArray<AmbassadeurThema> Themas { get; init; } = [];

    public int UrenPerMaand { get; init; }

    public ImmutableArray<Afwezigheid> Afwezig { get; init; } = [];

    /// <summary>Uren per maand, met als sleutel haar eerste dag.</summary>
    public ImmutableDictionary<DateOnly, int> Geboekt { get; init; } = ImmutableDictionary<DateOnly, int>.Empty;

    /// <summary>Of het contact nu ambassadeur is.</summary>
    public bool Actief { get; init; }

    /// <summary>Wat er in deze maand nog geboekt kan worden; nooit minder dan nul.</summary>
    public int Over(DateOnly maand) => Math.Max(0, UrenPerMaand - Geboekt.GetValueOrDefault(maand));

    public AmbassadeurStaat Pas(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        AmbassadeurAangemeld e => this with
        {
            Id = e.Ambassadeur,
            Netwerk = e.Netwerk,
            Beheerder = e.Beheerder,
            Eigenaar = e.Eigenaar,
            Contact = e.Contact,
            Functie = e.Functie,
            Sectoren = e.Sectoren,
            Gemeente = e.Gemeente,
            Themas = e.Themas,
            UrenPerMaand = e.UrenPerMaand,
            Afwezig = [],
            Actief = true,
        },
        AmbassadeurGewijzigd e => this with
        {
            Functie = e.Functie,
            Sectoren = e.Sectoren,
            Gemeente = e.Gemeente,
            Themas = e.Themas,
            UrenPerMaand = e.UrenPerMaand,
        },
        AmbassadeurIsAfwezig e => this with { Afwezig = e.Perioden },
        AmbassadeurAfgemeld => this with { Actief = false },
        UrenGeboekt e => this with { Geboekt = Boek(Geboekt, e) },
        _ => throw new VreemdeGebeurtenisException(gebeurtenis, typeof(AmbassadeurStaat)),
    };

    private static ImmutableDictionary<DateOnly, int> Boek(ImmutableDictionary<DateOnly, int> geboekt, UrenGeboekt e) =>
        geboekt.SetItem(e.Maand, geboekt.GetValueOrDefault(e.Maand) + e.Wordt - e.Was);
}
