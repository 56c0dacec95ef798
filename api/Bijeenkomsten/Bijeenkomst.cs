using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Bijeenkomsten;

namespace Regionetwerk.Api.Bijeenkomsten;

/// <summary>Een bijeenkomst die een organisatie houdt, met haar programma en daarna de notitie.</summary>
[Node]
public sealed class Bijeenkomst(BijeenkomstRij rij) : INode
{
    [GraphQLIgnore]
    public BijeenkomstRij Rij => rij;

    /// <summary>Het id in deze API: hetzelfde object heeft altijd hetzelfde, en <c>node</c> leest het.</summary>
    [ID]
    public string Id => GlobalId.Encode("Bijeenkomst", rij.Id);

    public BijeenkomstSoort Soort => rij.Soort;

    public string Titel => rij.Titel;

    public DateOnly Dag => rij.Dag;

    /// <summary>Begin, Nederlandse tijd.</summary>
    public TimeOnly Van => rij.Van;

    /// <summary>Einde, dezelfde dag.</summary>
    public TimeOnly Tot => rij.Tot;

    /// <summary>Hoeveel mensen er mee kunnen doen; null is zonder grens.</summary>
    public int? Capaciteit => rij.Capaciteit;

    /// <summary>Of alle plaatsen bezet zijn: wie zich nu aanmeldt, komt op de wachtlijst.</summary>
    public bool Vol => rij.IsVol;

    /// <summary>De bijeenkomst gaat niet door.</summary>
    public bool Afgelast => rij.Afgelast;

    public Zichtbaarheid Zichtbaarheid => rij.Zichtbaarheid;

    [NodeResolver]
    public static async Task<Bijeenkomst?> Lees(string sleutel, BijeenkomstLoader bijeenkomsten) =>
        await bijeenkomsten.LoadAsync(sleutel) is { } rij ? new(rij) : null;
}

/// <summary>Een deel van het programma van een bijeenkomst.</summary>
[ObjectType("Programmaonderdeel")]
public sealed class Onderdeel(OnderdeelRij rij)
{
    /// <summary>Begin, Nederlandse tijd.</summary>
    public TimeOnly Van => rij.Van;

    public TimeOnly Tot => rij.Tot;

    public string Titel => rij.Titel;

    public IReadOnlyList<SprekerBij> Sprekers => [.. rij.Sprekers.Select(spreker => new SprekerBij(spreker))];
}

/// <summary>Wie spreekt: een functie bij een organisatie, nooit een persoon.</summary>
[ObjectType("Spreker")]
public sealed class SprekerBij(Spreker spreker)
{
    /// <summary>Wat de spreker doet, zoals lector.</summary>
    public string Functie => spreker.Functie;

    /// <summary>Naam of sleutel van de organisatie.</summary>
    public string Organisatie => spreker.Organisatie;
}

/// <summary>Wat er na een bijeenkomst over is opgeschreven.</summary>
public sealed class Notitie(BijeenkomstRij rij, string samenvatting, IReadOnlyList<string> tips, IReadOnlyList<VerderLezen> links)
{
    /// <summary>Voor wie zij is.</summary>
    public NotitieVoor Voor => rij.NotitieVoor!.Value;

    /// <summary>De dag waarop zij het laatst gepubliceerd is.</summary>
    public DateOnly Op => rij.NotitieOp!.Value;

    public string Samenvatting => samenvatting;

    public IReadOnlyList<string> Tips => tips;

    /// <summary>Om verder te lezen.</summary>
    public IReadOnlyList<Verwijzing> Links => [.. links.Select(link => new Verwijzing(link))];

    /// <summary>De notitie in deze woorden; leeg wanneer er geen is.</summary>
    internal static Notitie? Van(BijeenkomstRij rij, Func<string, string?> woorden) => rij.NotitieVoor is null
        ? null
        : new(
            rij,
            woorden(Bijeenkomsttekst.Samenvatting) ?? "",
            Bijeenkomsttekst.LeesTips(woorden(Bijeenkomsttekst.Tips)),
            Bijeenkomsttekst.LeesLinks(woorden(Bijeenkomsttekst.Links)));
}

/// <summary>Een verwijzing om verder te lezen.</summary>
public sealed class Verwijzing(VerderLezen link)
{
    public string Naam => link.Naam;

    /// <summary>Waar, met https; null wanneer dat niet bekend is.</summary>
    public string? Adres => link.Adres;
}
