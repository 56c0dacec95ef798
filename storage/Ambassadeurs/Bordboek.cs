using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Ambassadeurs;

/// <summary>Uren van alle ambassadeurs van een netwerk samen in een maand.</summary>
public sealed record Urenstand(DateOnly Maand, int Beschikbaar, int Geboekt);

/// <summary>Het begin van een lijst op het bord.</summary>
/// <param name="Totaal">Hoeveel er in het geheel zijn.</param>
public sealed record Bordlijst<T>(IReadOnlyList<T> Rijen, int Totaal);

/// <summary>Wat de beheerder van een netwerk op maandagochtend wil weten, in korte lijsten.</summary>
public sealed class Bordboek(Zicht zicht)
{
    /// <summary>Zoveel staat er van elk hooguit op het bord.</summary>
    public const int Meeste = 100;

    // Wat te lang is, hangt af van de urgentie: van elke urgentie wie het langst wacht, de volgorde is daarna een regel van het domein.
    private static readonly Sql Open = new($"""
        SELECT * FROM (
            SELECT {AanvraagRij.Vorm.Kolommen}, COUNT(*) OVER () AS totaal, ROW_NUMBER() OVER (PARTITION BY urgentie ORDER BY gedaan_op, id) AS volgnummer
            FROM {Vragen<AanvraagRij>.Zichtbaar} AS rij
            WHERE netwerk = $2 AND status = '{nameof(AanvraagStatus.Open)}') AS geteld
        WHERE volgnummer <= $3
        """);

    private static readonly Sql Aangeboden = new($"""
        SELECT {AanvraagRij.Vorm.Kolommen}, COUNT(*) OVER () AS totaal FROM {Vragen<AanvraagRij>.Zichtbaar} AS rij
        WHERE netwerk = $2 AND status = '{nameof(AanvraagStatus.Aangeboden)}' ORDER BY aangeboden_op, id LIMIT $3
        """);

    private static readonly Sql Komt = Inzet("maand >= $3 AND maand < $4 AND (datum IS NULL OR datum >= $5)");
    private static readonly Sql Geweest = Inzet("(maand < $3 OR datum < $5) AND maand < $4");

    private static readonly Sql Allen = new($"""
        SELECT {AmbassadeurBijEigenaar.Vorm.Kolommen} FROM {Vragen<AmbassadeurBijEigenaar>.Zichtbaar} AS rij
        WHERE netwerk = $2 AND afgemeld = 0 ORDER BY gemeente, id
        """);

    private static readonly Sql Geboekt = new($"""
        SELECT m.ambassadeur, m.maand, m.uren FROM {Vragen<AmbassadeurMaandRij>.Zichtbaar} AS m JOIN ambassadeurs AS a ON a.id = m.ambassadeur
        WHERE a.netwerk = $2 AND m.maand IN [$3]
        """);

    /// <summary>Aanvragen waar nog niemand voor gevraagd is: eerst wie het langst te lang wacht, dan de dringendste.</summary>
    public async ValueTask<Bordlijst<AanvraagRij>> Wachtend(string netwerk, DateOnly vandaag)
    {
        var (rijen, totaal) = await Lijst<AanvraagRij>(Open, netwerk, Meeste);
        return new(
            [
                .. rijen
                    .OrderByDescending(rij => Wachten.DagenTeLang(rij.Urgentie, vandaag.DayNumber - rij.GedaanOp.DayNumber))
                    .ThenBy(rij => rij.Urgentie)
                    .ThenBy(rij => rij.GedaanOp)
                    .ThenBy(rij => rij.Id, StringComparer.Ordinal)
                    .Take(Meeste),
            ],
            totaal);
    }

    /// <summary>Aanvragen waar nog geen antwoord op is, de oudste vraag eerst.</summary>
    public ValueTask<Bordlijst<AanvraagRij>> ZonderAntwoord(string netwerk) => Lijst<AanvraagRij>(Aangeboden, netwerk, Meeste);

    /// <summary>Wat er deze en volgende maand gepland is.</summary>
    public ValueTask<Bordlijst<InzetRij>> Gepland(string netwerk, DateOnly vandaag) =>
        Lijst<InzetRij>(Komt, netwerk, vandaag.Begin(), vandaag.Begin().AddMonths(2), vandaag, Meeste);

    /// <summary>Wat gepland was en geweest had moeten zijn, zonder verslag.</summary>
    public ValueTask<Bordlijst<InzetRij>> ZonderVerslag(string netwerk, DateOnly vandaag) =>
        Lijst<InzetRij>(Geweest, netwerk, vandaag.Begin(), vandaag.Begin().AddMonths(2), vandaag, Meeste);

    /// <summary>Alle ambassadeurs, met de uren die deze en volgende maand geboekt zijn.</summary>
    public async ValueTask<(List<AmbassadeurBijEigenaar> Allen, ILookup<string, AmbassadeurMaandRij> Uren)> Ambassadeurs(string netwerk, DateOnly vandaag)
    {
        var allen = await zicht.Lees(Bereik.ContactenLezen, Allen, AmbassadeurBijEigenaar.Vorm.Lees, netwerk);
        string[] maanden = [$"{vandaag.Begin():yyyy-MM-dd}", $"{vandaag.Begin().AddMonths(1):yyyy-MM-dd}"];
        var uren = await zicht.Lees(Bereik.ContactenLezen, Geboekt, AmbassadeurMaandRij.Vorm.Lees, netwerk, new TextList(maanden));
        return (allen, uren.ToLookup(rij => rij.Ambassadeur));
    }

    private static Sql Inzet(string wanneer) => new($"""
        SELECT {InzetRij.Vorm.Kolommen}, COUNT(*) OVER () AS totaal FROM {Vragen<InzetRij>.Zichtbaar} AS rij
        WHERE netwerk = $2 AND status = '{nameof(InzetStatus.Gepland)}' AND {wanneer} ORDER BY COALESCE(datum, maand), id LIMIT $6
        """);

    private async ValueTask<Bordlijst<T>> Lijst<T>(Sql vraag, params object?[] waarden)
        where T : class, IRij<T>
    {
        var rijen = await zicht.Lees(Bereik.ContactenLezen, vraag, rij => (Rij: T.Vorm.Lees(rij), Totaal: rij.GetInt32(rij.GetOrdinal("totaal"))), waarden);
        return new([.. rijen.Select(een => een.Rij)], rijen.Count == 0 ? 0 : rijen[0].Totaal);
    }
}
