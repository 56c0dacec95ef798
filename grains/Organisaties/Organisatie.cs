using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Organisaties;

/// <summary>Wat voor deelnemer een organisatie is.</summary>
public enum OrganisatieSoort
{
    Gemeente,
    Schoolbestuur,
    LandelijkOndersteuningsaanbod,

    /// <summary>Bibliotheek, welzijn, JGZ, kinderopvang, kennisinstelling of app.</summary>
    Partner,
}

/// <summary>Neem een organisatie op als deelnemer.</summary>
[GenerateSerializer, Immutable, Alias("organisatie-registreren")]
public sealed record OrganisatieRegistreren(OrganisatieSoort Soort, string Naam) : Opdracht;

/// <summary>Een organisatie is deelnemer geworden.</summary>
[Opslagnaam("organisatie-geregistreerd")]
public sealed record OrganisatieGeregistreerd(string Organisatie, OrganisatieSoort Soort, string Naam) : Gebeurtenis;

/// <summary>De stand van een organisatie.</summary>
public sealed record OrganisatieStaat : IStaat<OrganisatieStaat>
{
    public static OrganisatieStaat Leeg { get; } = new();

    public static int MomentopnameVersie => 1;

    public bool Bestaat { get; init; }

    public OrganisatieSoort Soort { get; init; }

    public OrganisatieStaat Pas(Gebeurtenis gebeurtenis) => gebeurtenis switch
    {
        OrganisatieGeregistreerd e => this with { Bestaat = true, Soort = e.Soort },
        _ => throw new VreemdeGebeurtenisException(gebeurtenis, typeof(OrganisatieStaat)),
    };
}

/// <summary>De regels van een organisatie.</summary>
public static class Organisatie
{
    /// <summary>Sleutel van het landelijk ondersteuningsaanbod, dat deelnemers opneemt.</summary>
    public const string Loa = "landelijk-ondersteuningsaanbod";

    public static Besluit Beslis(OrganisatieStaat staat, OrganisatieRegistreren opdracht, string sleutel, Aanroeper aanroeper)
    {
        if (!aanroeper.IsSysteem && aanroeper.Organisatie != Loa)
            throw new GeenToegangException(aangemeld: true);
        if (staat.Bestaat)
            return new Weigering(Code.BestaatAl, "Deze organisatie is al opgenomen.", "sleutel");
        Weigering[] fouten =
        [
            .. Slug.Toets(sleutel, "sleutel"),
            .. Invoer.Regel(opdracht.Naam, "naam", Limieten.Naam),
            .. Soort(opdracht.Soort),
        ];
        return fouten.Length > 0
            ? Besluit.Weiger([.. fouten])
            : new OrganisatieGeregistreerd(sleutel, opdracht.Soort, opdracht.Naam.Trim());
    }

    private static IEnumerable<Weigering> Soort(OrganisatieSoort soort)
    {
        if (soort is OrganisatieSoort.Gemeente)
            yield return Weigeringen.Ongeldig("Gemeenten komen uit het register van het CBS en worden niet zelf opgenomen.", "soort");
    }
}
