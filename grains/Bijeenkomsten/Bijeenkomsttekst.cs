namespace Regionetwerk.Grains.Bijeenkomsten;

/// <summary>De namen van de wisbare teksten bij een bijeenkomst en een aanmelding, en hoe lijsten daarin staan.</summary>
public static class Bijeenkomsttekst
{
    public const string Plaats = "plaats";
    public const string Link = "link";
    public const string Omschrijving = "omschrijving";
    public const string Huisregels = "huisregels";
    public const string Samenvatting = "notitie";
    public const string Tips = "notitie-tips";
    public const string Links = "notitie-links";

    /// <summary>Waar iemand werkt die zich aanmeldt.</summary>
    public const string Organisatie = "organisatie";

    // Elk op een regel: in een tip of verwijzing staan geen regeleinden en tabs.
    public static string Schrijf(IEnumerable<string> tips) => string.Join('\n', tips);

    public static string Schrijf(IEnumerable<VerderLezen> links) => string.Join('\n', links.Select(link => $"{link.Naam}\t{link.Adres}"));

    /// <summary>De tips in deze tekst.</summary>
    public static IReadOnlyList<string> LeesTips(string? tekst) => (tekst ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>De verwijzingen in deze tekst.</summary>
    public static IReadOnlyList<VerderLezen> LeesLinks(string? tekst) =>
    [
        .. LeesTips(tekst).Select(regel => regel.Split('\t')).Select(delen => new VerderLezen(delen[0], delen is [_, { Length: > 0 } adres] ? adres : null)),
    ];
}
