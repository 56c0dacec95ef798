using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Ambassadeurs;

/// <summary>Uren van alle ambassadeurs van een netwerk samen in een maand.</summary>
public sealed record Urenstand(DateOnly Maand, int Beschikbaar, int Geboekt);

/// <summary>Wat de beheerder van een netwerk op maandagochtend wil weten, in korte lijsten.</summary>
public sealed class Bordboek(Zicht zicht)
{
    /// <summary>Zoveel staat er van elk hooguit op het bord.</summary>
    public const int Meeste = 100;

    // Het dringendst eerst, en daarbinnen wie het langst wacht.
    private static readonly Sql Open = Aanvragen(AanvraagStatus.Open, """
        CASE urgentie WHEN 'DezeWeek' THEN 0 WHEN 'DezeMaand' THEN 1 ELSE 2 END, gedaan_op, id
        """);

    private static readonly Sql Aangeboden = Aanvragen(AanvraagStatus.Aangeboden, "aangeboden_op, id");

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

    /// <summary>Aanvragen waar nog niemand voor gevraagd is, de dringendste eerst.</summary>
    public ValueTask<List<AanvraagRij>> Wachtend(string netwerk) => Lees<AanvraagRij>(Open, netwerk, Meeste);

    /// <summary>Aanvragen waar nog geen antwoord op is, de oudste vraag eerst.</summary>
    public ValueTask<List<AanvraagRij>> ZonderAntwoord(string netwerk) => Lees<AanvraagRij>(Aangeboden, netwerk, Meeste);

    /// <summary>Wat er deze en volgende maand gepland is.</summary>
    public ValueTask<List<InzetRij>> Gepland(string netwerk, DateOnly vandaag) =>
        Lees<InzetRij>(Komt, netwerk, vandaag.Begin(), vandaag.Begin().AddMonths(2), vandaag, Meeste);

    /// <summary>Wat gepland was en geweest had moeten zijn, zonder verslag.</summary>
    public ValueTask<List<InzetRij>> ZonderVerslag(string netwerk, DateOnly vandaag) =>
        Lees<InzetRij>(Geweest, netwerk, vandaag.Begin(), vandaag.Begin().AddMonths(2), vandaag, Meeste);

    /// <summary>Alle ambassadeurs, met de uren die deze en volgende maand geboekt zijn.</summary>
    public async ValueTask<(List<AmbassadeurBijEigenaar> Allen, ILookup<string, AmbassadeurMaandRij> Uren)> Ambassadeurs(string netwerk, DateOnly vandaag)
    {
        var allen = await Lees<AmbassadeurBijEigenaar>(Allen, netwerk);
        string[] maanden = [$"{vandaag.Begin():yyyy-MM-dd}", $"{vandaag.Begin().AddMonths(1):yyyy-MM-dd}"];
        var uren = await zicht.Lees(Geboekt, AmbassadeurMaandRij.Vorm.Lees, netwerk, new TextList(maanden));
        return (allen, uren.ToLookup(rij => rij.Ambassadeur));
    }

    private static Sql Aanvragen(AanvraagStatus status, string volgorde) => new($"""
        SELECT {AanvraagRij.Vorm.Kolommen} FROM {Vragen<AanvraagRij>.Zichtbaar} AS rij
        WHERE netwerk = $2 AND status = '{status}' ORDER BY {volgorde} LIMIT $3
        """);

    private static Sql Inzet(string wanneer) => new($"""
        SELECT {InzetRij.Vorm.Kolommen} FROM {Vragen<InzetRij>.Zichtbaar} AS rij
        WHERE netwerk = $2 AND status = '{nameof(InzetStatus.Gepland)}' AND {wanneer} ORDER BY COALESCE(datum, maand), id LIMIT $6
        """);

    private ValueTask<List<T>> Lees<T>(Sql vraag, params object?[] waarden)
        where T : class, IRij<T> => zicht.Lees(vraag, T.Vorm.Lees, waarden);
}
