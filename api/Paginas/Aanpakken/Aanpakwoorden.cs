using Regionetwerk.Grains.Aanpakken;

namespace Regionetwerk.Api.Paginas.Aanpakken;

/// <summary>What the fixed words of the catalogue are called on pages.</summary>
public static class Aanpakwoorden
{
    /// <summary>Stands wherever the texts do not say.</summary>
    public const string Onbekend = "onbekend";

    /// <summary>What an aanpak is.</summary>
    public static string Van(AanpakSoort soort) => soort switch
    {
        AanpakSoort.Gereedschap => "gereedschap",
        AanpakSoort.Programma => "programma",
        _ => "scholing van professionals",
    };

    /// <summary>For which parents.</summary>
    public static string Van(Doelgroep doelgroep) => doelgroep switch
    {
        Doelgroep.LaaggeletterdeOuders => "laaggeletterde ouders",
        Doelgroep.Vluchtelingenouders => "vluchtelingenouders",
        Doelgroep.OudersMetZorgen => "ouders met zorgen",
        Doelgroep.MannelijkeOpvoeders => "mannelijke opvoeders",
        Doelgroep.AnderstaligeOuders => "anderstalige ouders",
        _ => "alle ouders",
    };

    /// <summary>Where it happens.</summary>
    public static string Van(Plaats plaats) => plaats switch
    {
        Plaats.Thuis => "thuis",
        Plaats.InDeKlas => "in de klas of op de groep",
        Plaats.Ouderkamer => "in de ouderkamer of elders in de school",
        _ => "in de wijk",
    };

    /// <summary>A dimension of ouderbetrokkenheid.</summary>
    public static string Van(Dimensie dimensie) => dimensie switch
    {
        Dimensie.Thuisbetrokkenheid => "thuisbetrokkenheid",
        Dimensie.SamenwerkingLeraarOuder => "samenwerking tussen leraar en ouder",
        Dimensie.OndersteuningVanOuders => "ondersteuning van ouders",
        _ => "ouderparticipatie",
    };

    /// <summary>How the NJi thinks of it.</summary>
    public static string Van(NjiErkenning erkenning) => erkenning switch
    {
        NjiErkenning.GoedOnderbouwd => "goed onderbouwd",
        NjiErkenning.EersteAanwijzingen => "effectief volgens eerste aanwijzingen",
        _ => "erkend, niveau onbekend",
    };

    /// <summary>Several words, or that they are unknown.</summary>
    public static string Samen(IEnumerable<string> woorden) => string.Join(", ", woorden) is { Length: > 0 } samen ? samen : Onbekend;

    /// <summary>The ages of the children.</summary>
    public static string Leeftijd(int? van, int? tot) => (van, tot) switch
    {
        (null, null) => Onbekend,
        ({ } jongste, null) => $"vanaf {jongste} jaar",
        (null, { } oudste) => $"tot en met {oudste} jaar",
        ({ } jongste, { } oudste) => $"{jongste} tot en met {oudste} jaar",
    };
}
