using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Storage.Leden;

namespace Regionetwerk.Api.Paginas.Mijn.Delen;

/// <summary>With whom something may be shared, and what that means in words.</summary>
public sealed class Kringen
{
    // As many as the document asks; of a larger netwerk there are more.
    private const int MeesteLeden = 100;

    private readonly int _gemeenten;
    private readonly List<Netwerk> _netwerken;

    private Kringen(int gemeenten, List<Netwerk> netwerken) => (_gemeenten, _netwerken) = (gemeenten, netwerken);

    /// <summary>The ways to share.</summary>
    public static IReadOnlyList<Optie> Keuzes { get; } =
    [
        new("INTERN", "Alleen mijn organisatie"),
        new("NETWERK", "Leden van netwerken die ik kies"),
        new("LANDELIJK", "Alle aangemelde deelnemers"),
        new("OPENBAAR", "Iedereen"),
    ];

    /// <summary>The netwerken that the reader's organisation is a member of.</summary>
    public IReadOnlyList<Optie> Netwerken => [.. _netwerken.Select(netwerk => new Optie(netwerk.Id, $"{netwerk.Naam} ({netwerk.Omvang})"))];

    /// <summary>Asks.</summary>
    public static async Task<Kringen> VraagAsync(Paginavraag vraag)
    {
        var antwoord = await vraag.StelAsync<Antwoord>("Mijn/Delen/Kringen");
        // Who is only invited sees of the members nobody but himself.
        return new(antwoord.Gemeenten.TotalCount ?? 0, [.. antwoord.Netwerken.Nodes.Where(netwerk => netwerk.Aantal > 0)]);
    }

    /// <summary>What a choice means.</summary>
    /// <param name="zichtbaarheid">As the form sends it.</param>
    /// <param name="netwerken">The ids of the netwerken; empty while none is chosen.</param>
    public string InWoorden(string zichtbaarheid, IReadOnlyList<string> netwerken) => zichtbaarheid switch
    {
        "NETWERK" when _netwerken.Count == 0 => "Uw organisatie is nog van geen netwerk lid. Kies iets anders, of word eerst lid van een netwerk.",
        "NETWERK" => $"Uw eigen organisatie ziet dit, en de leden van {Gekozen(netwerken)}. Wie later lid wordt, ziet het dan ook.",
        "LANDELIJK" => $"Iedere aangemelde deelnemer ziet dit: {Nederlands.Getal(_gemeenten)} gemeenten, alle schoolbesturen en alle andere organisaties die meedoen.",
        "OPENBAAR" => "Iedereen ziet dit, ook zonder aanmelden, en ook zoekmachines.",
        _ => "Alleen uw eigen organisatie ziet dit.",
    };

    private string Gekozen(IReadOnlyList<string> netwerken)
    {
        var gekozen = _netwerken.Where(netwerk => netwerken.Contains(netwerk.Id)).ToList();
        return gekozen.Count == 0 ? "de netwerken die u aanvinkt" : Nederlands.Opsomming(gekozen.Select(netwerk => $"{netwerk.Naam} ({netwerk.Omvang})"));
    }

    private sealed record Antwoord(Lijst<Gemeentegegevens> Gemeenten, Lijst<Netwerk> Netwerken);

    private sealed record Netwerk(string Id, string Naam, Lijst<Lid> Leden)
    {
        public int Aantal => Leden.Nodes.Count(lid => lid.Status is LidStatus.Lid);

        public string Omvang => Leden.Nodes.Count < MeesteLeden ? Nederlands.Aantal(Aantal, "organisatie", "organisaties") : $"{MeesteLeden} organisaties of meer";
    }

    private sealed record Lid(LidStatus Status);
}
