using System.Collections.Immutable;
using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Ambassadeurs;

/// <summary>Wie er zijn, wat er bij aanvragen past en waar niemand is, voor zover de kijker het mag zien.</summary>
public sealed class Ambassadeurboek(Zicht zicht)
{
    /// <summary>Zo veel keer nee staat er hooguit bij een aanvraag: de laatste.</summary>
    public const int MeesteAfwijzingen = 20;

    private static readonly Sql Kandidaten = new($"""
        SELECT a.id, a.netwerk, a.sectoren, a.gemeente, a.themas, a.uren_per_maand, a.afwezig, COALESCE(d.uren, 0), COALESCE(v.uren, 0)
        FROM {Vragen<AmbassadeurBijEigenaar>.Zichtbaar} AS a
        LEFT JOIN {Vragen<AmbassadeurMaandRij>.Zichtbaar} AS d ON d.ambassadeur = a.id AND d.maand = $3
        LEFT JOIN {Vragen<AmbassadeurMaandRij>.Zichtbaar} AS v ON v.ambassadeur = a.id AND v.maand = $4
        WHERE a.netwerk IN [$2] AND a.afgemeld = 0
        ORDER BY a.id
        """);

    private static readonly Sql Nee = new($"""
        SELECT aanvraag, ambassadeur FROM {Vragen<AfwijzingRij>.Zichtbaar} AS rij WHERE aanvraag IN [$2]
        """);

    private static readonly Sql Afgewezen = new($"""
        SELECT * FROM (
            SELECT {AfwijzingRij.Vorm.Kolommen}, ROW_NUMBER() OVER (PARTITION BY aanvraag ORDER BY op DESC, id DESC) AS volgnummer
            FROM {Vragen<AfwijzingRij>.Zichtbaar} AS rij WHERE aanvraag IN [$2]) AS geteld
        WHERE volgnummer <= $3 ORDER BY op, id
        """);

    // Het id van inzet begint met de tijd waarop zij werd afgesproken, en er is per aanvraag nooit meer dan één tegelijk.
    private static readonly Sql Afgezegd = new($"""
        SELECT {InzetRij.Vorm.Kolommen} FROM {Vragen<InzetRij>.Zichtbaar} AS rij WHERE id IN (
            SELECT MAX(id) FROM {Vragen<InzetRij>.Zichtbaar} AS alle WHERE aanvraag IN [$2] AND status = '{nameof(InzetStatus.Afgezegd)}' GROUP BY aanvraag)
        """);

    private static readonly Sql Geboekt = new($"""
        SELECT {AmbassadeurMaandRij.Vorm.Kolommen} FROM {Vragen<AmbassadeurMaandRij>.Zichtbaar} AS rij
        WHERE ambassadeur IN [$2] AND maand >= $3 ORDER BY ambassadeur, maand
        """);

    private static readonly Sql InNetwerk = new($"""
        SELECT netwerk, gemeente, sectoren FROM {Vragen<AmbassadeurRij>.Zichtbaar} AS rij WHERE netwerk IN [$2] AND afgemeld = 0 ORDER BY id
        """);

    /// <summary>
    /// De best passende ambassadeurs bij elk van deze open aanvragen, de beste eerst. Alleen wie beheerder van het netwerk is, ziet wie er
    /// tijd heeft; voor ieder ander is er geen voorstel.
    /// </summary>
    public async ValueTask<IReadOnlyDictionary<string, ImmutableArray<Voorstel>>> Voorstellen(IReadOnlyList<AanvraagRij> aanvragen, DateOnly vandaag)
    {
        var kijker = await zicht.Kijker(Bereik.ContactenLezen);
        List<AanvraagRij> open = [.. aanvragen.Where(aanvraag => aanvraag.Status is AanvraagStatus.Open && kijker.IsEigenaar(aanvraag.Beheerder))];
        if (open.Count == 0)
            return ImmutableDictionary<string, ImmutableArray<Voorstel>>.Empty;
        var kandidaten = await Wie([.. open.Select(aanvraag => aanvraag.Netwerk).Distinct()], vandaag);
        var nee = (await zicht.Lees(Bereik.ContactenLezen, Nee, rij => (rij.GetString(0), Guid.Parse(rij.GetString(1))), new TextList([.. open.Select(aanvraag => aanvraag.Id)])))
            .ToLookup(paar => paar.Item1, paar => paar.Item2);
        return open.DistinctBy(aanvraag => aanvraag.Id).ToDictionary(
            aanvraag => aanvraag.Id,
            aanvraag => Passendheid.Rangschik(
                new(aanvraag.Sector, aanvraag.Thema, Middelpunten.Van(aanvraag.Gemeente), aanvraag.Urgentie, [.. nee[aanvraag.Id]]),
                kandidaten[aanvraag.Netwerk],
                vandaag));
    }

    /// <summary>Wie nee zei tegen elk van deze aanvragen.</summary>
    public async ValueTask<ILookup<string, AfwijzingRij>> Afwijzingen(IReadOnlyList<string> aanvragen) =>
        (await zicht.Lees(Bereik.ContactenLezen, Afgewezen, AfwijzingRij.Vorm.Lees, new TextList(aanvragen), MeesteAfwijzingen)).ToLookup(rij => rij.Aanvraag);

    /// <summary>De inzet die bij elk van deze aanvragen het laatst werd afgezegd.</summary>
    public async ValueTask<Dictionary<string, InzetRij>> LaatstAfgezegd(IReadOnlyList<string> aanvragen) =>
        (await zicht.Lees(Bereik.ContactenLezen, Afgezegd, InzetRij.Vorm.Lees, new TextList(aanvragen))).ToDictionary(rij => rij.Aanvraag);

    /// <summary>De uren die vanaf een maand voor elk van deze ambassadeurs geboekt zijn.</summary>
    public async ValueTask<ILookup<string, AmbassadeurMaandRij>> Uren(IReadOnlyList<string> ambassadeurs, DateOnly vanaf) =>
        (await zicht.Lees(Bereik.ContactenLezen, Geboekt, AmbassadeurMaandRij.Vorm.Lees, new TextList(ambassadeurs), vanaf)).ToLookup(rij => rij.Ambassadeur);

    /// <summary>Per sector de gemeenten waar van elk van deze netwerken niemand in de buurt is.</summary>
    public async ValueTask<IReadOnlyDictionary<string, ImmutableArray<Leemte>>> Leemten(IReadOnlyList<string> netwerken)
    {
        var wie = (await zicht.Lees(Bereik.ContactenLezen, InNetwerk, rij => (rij.GetString(0), Middelpunten.Van(rij.GetString(1)), rij.Keuzes<Sector>(2)), new TextList(netwerken)))
            .ToLookup(deel => deel.Item1, deel => (deel.Item2, deel.Item3));
        var gemeenten = Middelpunten.Alle;
        return netwerken.Distinct().ToDictionary(
            netwerk => netwerk,
            netwerk => Dekking.Leemten(gemeenten, [.. from deel in wie[netwerk] where deel.Item1 is not null select (deel.Item1, deel.Item2)]));
    }

    private async ValueTask<ILookup<string, Kandidaat>> Lijst(IReadOnlyList<string> netwerken, DateOnly vandaag) => (await zicht.Lees(
        Bereik.ContactenLezen,
        Kandidaten,
        rij => (Netwerk: rij.GetString(1), Wie: new Kandidaat(
            Guid.Parse(rij.GetString(0)),
            rij.Keuzes<Sector>(2),
            Middelpunten.Van(rij.GetString(3)),
            rij.Keuzes<AmbassadeurThema>(4),
            rij.GetInt32(5),
            rij.GetInt32(7),
            rij.GetInt32(8),
            Afwezigheden.Lees(rij.GetString(6)))),
        new TextList(netwerken),
        vandaag.Begin(),
        vandaag.Begin().AddMonths(1))).ToLookup(deel => deel.Netwerk, deel => deel.Wie);

    private async ValueTask<IReadOnlyDictionary<string, List<Kandidaat>>> Wie(IReadOnlyList<string> netwerken, DateOnly vandaag)
    {
        var lijst = await Lijst(netwerken, vandaag);
        return netwerken.ToDictionary(netwerk => netwerk, netwerk => lijst[netwerk].ToList());
    }
}
