using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;

namespace Regionetwerk.Grains.Werkgroepen;

/// <summary>Waar een werkgroep over gaat.</summary>
public enum WerkgroepSoort
{
    Ouderbeleid,

    /// <summary>Lokale educatieve agenda.</summary>
    LEA,

    /// <summary>Voor- en vroegschoolse educatie.</summary>
    VVE,
    Partnerschapsteam,
    Regiegroep,
}

/// <summary>Wie er aan tafel zitten.</summary>
public enum WerkgroepNiveau
{
    Bestuurlijk,
    Uitvoerend,
}

/// <summary>Richt een werkgroep op; de eigen organisatie is het eerste lid en de trekker.</summary>
/// <param name="Gemeente">De gemeente waar de werkgroep bij hoort; leeg wanneer geen of meer dan één.</param>
[GenerateSerializer, Immutable, Alias("werkgroep-oprichten")]
public sealed record WerkgroepOprichten(
    WerkgroepSoort Soort, WerkgroepNiveau Niveau, string Naam, string? Gemeente, Deling Deling) : Opdracht;

/// <summary>Een organisatie heeft een werkgroep opgericht.</summary>
[Opslagnaam("werkgroep-opgericht")]
public sealed record WerkgroepOpgericht(
    string Werkgroep, WerkgroepSoort Soort, WerkgroepNiveau Niveau, string Naam, string? Gemeente, string Oprichter, Deling Deling) : Gebeurtenis;

/// <summary>De stand van een werkgroep.</summary>
public sealed record WerkgroepStaat : IGroepStaat<WerkgroepStaat>
{
    public static WerkgroepStaat Leeg { get; } = new();

    public static int MomentopnameVersie => 1;

    public bool Bestaat { get; init; }

    public LedenStaat Leden { get; init; } = LedenStaat.Leeg;

    public WerkgroepStaat Pas(Gebeurtenis gebeurtenis) => gebeurtenis is WerkgroepOpgericht
        ? this with { Bestaat = true }
        : this with { Leden = Leden.Pas(gebeurtenis) ?? throw new VreemdeGebeurtenisException(gebeurtenis, typeof(WerkgroepStaat)) };
}

/// <summary>De regels van een werkgroep.</summary>
public static class Werkgroep
{
    /// <param name="gemeente">Huidige code van de genoemde gemeente; leeg wanneer onbekend of niet genoemd.</param>
    public static Besluit Beslis(WerkgroepStaat staat, WerkgroepOprichten opdracht, string slug, string oprichter, string? gemeente)
    {
        if (staat.Bestaat)
            return new Weigering(Code.BestaatAl, "Deze werkgroep bestaat al.", "naam");
        Weigering[] fouten =
        [
            .. Slug.Toets(slug, "slug"),
            .. Invoer.Regel(opdracht.Naam, "naam", Limieten.Naam),
            .. opdracht.Deling.Toets(),
        ];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        if (opdracht.Gemeente is not null && gemeente is null)
            return Weigeringen.Onbekend("De gemeente", "gemeente");
        return Besluit.Tot(
            new WerkgroepOpgericht(slug, opdracht.Soort, opdracht.Niveau, opdracht.Naam.Trim(), gemeente, oprichter, opdracht.Deling),
            new LidToegetreden(GroepSoort.Werkgroep, slug, oprichter, LidRol.Trekker));
    }
}
