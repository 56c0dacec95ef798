using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Bijeenkomsten;

/// <summary>Hoeveel er waren.</summary>
public sealed record Aanwezigen(int Aantal);

/// <summary>Telt wie er bij bijeenkomsten waren, voor zover de kijker de aanmeldingen mag zien.</summary>
public sealed class Aanwezigheid(Zicht zicht)
{
    private static readonly Sql Telling = new($"""
        SELECT bijeenkomst, CAST(SUM(aanwezig) AS BIGINT) FROM {Vragen<AanmeldingRij>.Zichtbaar} AS rij
        WHERE bijeenkomst IN [$2] AND aanwezig IS NOT NULL GROUP BY bijeenkomst
        """);

    /// <summary>Van elke bijeenkomst waarvan het is vastgelegd.</summary>
    public async ValueTask<IReadOnlyDictionary<string, Aanwezigen>> TelAsync(IReadOnlyList<string> bijeenkomsten) => (await zicht.Lees(
        Bereik.ContactenLezen,
        Telling, rij => KeyValuePair.Create(rij.GetString(0), new Aanwezigen((int)rij.GetInt64(1))), new TextList(bijeenkomsten))).ToDictionary();
}
