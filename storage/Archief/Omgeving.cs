using System.Collections.Immutable;
using System.Data.Common;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Leden;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Archief;

/// <summary>An event that stands for what another has recorded.</summary>
internal sealed record Plaatsvervanger(StreamId Stroom, string Eigenaar, Gebeurtenis Gebeurtenis);

/// <summary>
/// What the owner's own records lean on in those of others, as the owner sees it: the programma that he pays, the netwerk that he is in, the
/// kennisitem that he took over, both ends of money passed on. Not what others recorded but an event that says the same, as little as will do.
/// </summary>
internal sealed class Omgeving(Session session, TextList eigenaren)
{
    private static readonly Sql Netwerken = new($"""
        SELECT n.slug, n.soort, n.naam, n.oprichter, n.zichtbaarheid, l.organisatie, l.rol, l.status FROM netwerken n
        LEFT JOIN leden l ON l.soort = 'Netwerk' AND l.groep = n.slug AND l.organisatie IN [$1]
        WHERE NOT ({Eigendom.EigenNetwerk}) AND (l.organisatie IS NOT NULL OR n.slug IN (SELECT netwerk FROM ambassadeurs WHERE eigenaar IN [$1]))
        ORDER BY n.slug, l.organisatie
        """);

    private static readonly Sql Programmas = new("""
        SELECT p.id, p.eigenaar, p.naam, p.aanpak, p.gemeente, p.van, p.tot, p.leeftijd_van, p.leeftijd_tot, p.direct_vve, p.sectoren, p.voorbeeld, b.betaler
        FROM programmas p LEFT JOIN betalers b ON b.programma = p.id AND b.betaler IN [$1]
        WHERE NOT (p.eigenaar IN [$1]) AND p.id IN (SELECT programma FROM financieringen WHERE eigenaar IN [$1])
        ORDER BY p.id, b.betaler
        """);

    private static readonly Sql Kennisitems = new("""
        SELECT id, eigenaar, soort, titel, link, uitgever, jaar, themas, sectoren, doelgroepen, gemeente, aanpak, op, zichtbaarheid, netwerken, ingetrokken, voorbeeld
        FROM kennisitems
        WHERE NOT (eigenaar IN [$1])
            AND id IN (SELECT kennisitem FROM overnames WHERE eigenaar IN [$1] UNION SELECT kennisitem FROM reacties WHERE eigenaar IN [$1])
        ORDER BY id
        """);

    // The budget of the receiver has the id of the doorgifte.
    private static readonly Sql Doorgiften = new("""
        SELECT d.id, d.budget, d.van, d.aan, d.jaar, d.bedrag, b.bron, b.van, b.tot, b.tijdelijk, b.voorbeeld
        FROM doorgiften d JOIN budgetten b ON b.id = d.id
        WHERE (d.aan IN [$1]) <> (d.van IN [$1]) ORDER BY d.budget, d.id
        """);

    private static readonly Sql Organisaties = new("SELECT sleutel, soort, naam FROM organisaties WHERE NOT (sleutel IN [$1]) ORDER BY sleutel");

    /// <summary>All organisations but the own: their names are for everybody.</summary>
    public async ValueTask<Dictionary<string, Plaatsvervanger>> AndereOrganisaties() =>
        (await session.List(
            Organisaties,
            rij => new OrganisatieGeregistreerd(rij.GetString(0), rij.Keuze<OrganisatieSoort>(1), rij.GetString(2)),
            eigenaren)).ToDictionary(een => een.Organisatie, een => new Plaatsvervanger(Stroom.Actor("organisatie", een.Organisatie), een.Organisatie, een));

    /// <summary>What has to be there before the own events.</summary>
    public async ValueTask<List<Plaatsvervanger>> Vooraf()
    {
        var netwerken = await session.List(Netwerken, Netwerkplaats, eigenaren);
        var lid = netwerken.Where(een => een.IsLid).Select(een => een.Slug).ToHashSet();
        return
        [
            .. netwerken.GroupBy(een => een.Slug).SelectMany(groep => groep.First().Netwerk.Concat(groep.SelectMany(een => een.Lid))),
            .. (await session.List(Programmas, Programmaplaats, eigenaren)).GroupBy(een => een.Id).SelectMany(groep => groep.First().Programma.Concat(groep.SelectMany(een => een.Betaler))),
            .. await session.List(Kennisitems, rij => Kennisitem(rij, lid), eigenaren),
            .. (await session.List(Doorgiften, Doorgifteplaats, eigenaren)).Where(een => !eigenaren.Texts.Contains(een.Van)).GroupBy(een => een.Budget).SelectMany(Gever),
        ];
    }

    /// <summary>What comes after them: others took on what was passed on to them.</summary>
    public async ValueTask<List<Plaatsvervanger>> Achteraf() =>
    [
        .. (await session.List(Doorgiften, Doorgifteplaats, eigenaren)).Where(een => eigenaren.Texts.Contains(een.Van)).Select(een => Budget(een, een.Id, een.Aan, een.Bedrag, een.Budget)),
    ];

    private static (string Slug, bool IsLid, Plaatsvervanger[] Netwerk, Plaatsvervanger[] Lid) Netwerkplaats(DbDataReader rij)
    {
        var (slug, oprichter) = (rij.GetString(0), rij.GetString(3));
        var stroom = Stroom.Actor("netwerk", slug);
        var kring = rij.Keuze<Zichtbaarheid>(4);
        // With which netwerken a netwerk is shared, its members do not see.
        var opgericht = new NetwerkOpgericht(slug, rij.Keuze<NetwerkSoort>(1), rij.GetString(2), oprichter, kring is Zichtbaarheid.Netwerk ? Deling.Intern : new(kring, []));
        var isLid = !rij.IsDBNull(5) && rij.Keuze<LidStatus>(7) is LidStatus.Lid;
        Gebeurtenis[] lid = rij.IsDBNull(5) ? [] : isLid
            ? [new LidToegetreden(GroepSoort.Netwerk, slug, rij.GetString(5), rij.Keuze<LidRol>(6))]
            : [new LidUitgenodigd(GroepSoort.Netwerk, slug, rij.GetString(5), rij.Keuze<LidRol>(6))];
        return (slug, isLid, [new(stroom, oprichter, opgericht)], [.. lid.Select(een => new Plaatsvervanger(stroom, oprichter, een))]);
    }

    private static (Guid Id, Plaatsvervanger[] Programma, Plaatsvervanger[] Betaler) Programmaplaats(DbDataReader rij)
    {
        var (id, eigenaar) = (Id(rij, 0), rij.GetString(1));
        var vastgelegd = new ProgrammaVastgelegd(
            id, eigenaar, rij.GetString(2), rij.TekstOfLeeg(3), rij.GetString(4), rij.Dag(5), rij.DagOfLeeg(6), rij.GetalOfLeeg(7), rij.GetalOfLeeg(8), rij.Ja(9), rij.Keuzes<Sector>(10), Deling.Intern, rij.Ja(11));
        return (id, [new(Stroom.Programma(id), eigenaar, vastgelegd)], rij.IsDBNull(12) ? [] : [new(Stroom.Programma(id), eigenaar, new BetalerToegelaten(id, rij.GetString(12)))]);
    }

    // What the owner may not see any more is there without its content, because his books refer to it.
    private static Plaatsvervanger Kennisitem(DbDataReader rij, HashSet<string> lid)
    {
        var (id, eigenaar, kring) = (Id(rij, 0), rij.GetString(1), rij.Keuze<Zichtbaarheid>(13));
        ImmutableArray<string> netwerken = [.. rij.GetString(14).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(lid.Contains)];
        var ziet = !rij.Ja(15) && (kring is Zichtbaarheid.Openbaar or Zichtbaarheid.Landelijk || netwerken.Length > 0);
        var soort = rij.Keuze<KennisSoort>(2);
        var inhoud = ziet
            ? new KennisInhoud(
                soort, rij.GetString(3), rij.TekstOfLeeg(4), rij.TekstOfLeeg(5), rij.GetalOfLeeg(6), rij.Keuzes<KennisThema>(7), rij.Keuzes<Sector>(8), rij.Keuzes<Grains.Aanpakken.Doelgroep>(9), rij.TekstOfLeeg(10), rij.TekstOfLeeg(11))
            : new KennisInhoud(soort, "Niet meer gedeeld", null, null, null, [], [], [], null, null);
        return new(Stroom.Kennisitem(id), eigenaar, new KennisitemVastgelegd(id, eigenaar, null, inhoud, rij.Dag(12), ziet ? new(kring, netwerken) : Deling.Intern, rij.Ja(16)));
    }

    private static Doorgifte Doorgifteplaats(DbDataReader rij) => new(
        Id(rij, 0), Id(rij, 1), rij.GetString(2), rij.GetString(3), rij.GetInt32(4), rij.GetInt64(5), rij.Keuze<Bron>(6), rij.Dag(7), rij.Dag(8), rij.Ja(9), rij.Ja(10));

    // Of the giver's budget no more is known than what was passed on of it.
    private static IEnumerable<Plaatsvervanger> Gever(IGrouping<Guid, Doorgifte> doorgiften) =>
    [
        Budget(doorgiften.First(), doorgiften.Key, doorgiften.First().Van, doorgiften.Sum(een => een.Bedrag), null),
        .. doorgiften.Select(een => new Plaatsvervanger(Stroom.Budget(een.Budget), een.Van, new GeldDoorgegeven(een.Budget, een.Id, een.Aan, een.Jaar, Bedrag.UitCenten(een.Bedrag)))),
    ];

    private static Plaatsvervanger Budget(Doorgifte van, Guid id, string eigenaar, long centen, Guid? herkomst) => new(
        Stroom.Budget(id),
        eigenaar,
        new BudgetToegekend(id, eigenaar, van.Bron, van.Begin, van.Einde, Bedrag.UitCenten(centen), Deling.Intern, van.Voorbeeld, Tijdelijk: van.Tijdelijk, Herkomst: herkomst));

    private static Guid Id(DbDataReader rij, int kolom) => Guid.ParseExact(rij.GetString(kolom), "N");

    private sealed record Doorgifte(
        Guid Id, Guid Budget, string Van, string Aan, int Jaar, long Bedrag, Bron Bron, DateOnly Begin, DateOnly Einde, bool Tijdelijk, bool Voorbeeld);
}
