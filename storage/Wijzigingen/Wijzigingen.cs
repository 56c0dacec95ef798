using System.Runtime.CompilerServices;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Bijeenkomsten;
using Regionetwerk.Storage.Contacten;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Kennis;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Programmas;

namespace Regionetwerk.Storage.Wijzigingen;

/// <summary>
/// Volgt wat er met de records van één eigenaar gebeurt, door de ogen van één lezer. Wat de lezer nu ziet, wordt bij elk stuk van de boeken
/// opnieuw gelezen; wat hij bij een gebeurtenis zag, zeggen de boeken zelf.
/// </summary>
public sealed class Wijzigingen(Database database, Feed feed, Kijkers kijkers)
{
    /// <summary>Leest verder na een positie en wacht dan op wat komt; eindigt alleen wanneer het wordt afgebroken.</summary>
    /// <param name="eigenaar">Sleutel van de eigenaar, van nu.</param>
    /// <param name="lezer">Wie er leest; leeg is wie niet is aangemeld.</param>
    /// <param name="na">De positie van de laatste wijziging die verwerkt is; leeg om nu te beginnen. Een positie die deze database niet kent: alles
    /// komt opnieuw.</param>
    /// <param name="ct">Breekt het lezen af.</param>
    /// <exception cref="DatabaseException">The database stayed away.</exception>
    public async IAsyncEnumerable<Wijziging> VolgAsync(
        string eigenaar, Aanroeper? lezer, FeedPosition? na, [EnumeratorCancellation] CancellationToken ct)
    {
        var eind = await feed.EndAsync();
        var gelezen = na ?? eind;
        var isBij = gelezen >= eind;
        if (isBij)
            yield return new(gelezen, WijzigingSoort.Bijgewerkt, null);
        var betrokkenen = new Betrokkenen(database, eigenaar, lezer?.Organisatie);
        await foreach (var pagina in feed.ReadPagesAsync(gelezen, ct))
        {
            if (await betrokkenen.BijAsync(pagina) is { Count: > 0 } geraakt)
            {
                var wijzigingen = await ZieAsync(geraakt, eigenaar, lezer);
                for (var i = 0; i < wijzigingen.Count; i++)
                    yield return wijzigingen[i] with { Positie = Hervatbaar(wijzigingen, i, pagina, gelezen) };
            }
            gelezen = pagina[^1].At;
            if (!isBij && gelezen >= eind)
            {
                isBij = true;
                yield return new(gelezen, WijzigingSoort.Bijgewerkt, null);
            }
        }
    }

    private async ValueTask<List<Wijziging>> ZieAsync(IReadOnlyList<Geraakt> geraakt, string eigenaar, Aanroeper? lezer)
    {
        var zicht = new Zicht(database, kijkers, lezer);
        // Een app die maar een deel mag, ziet de rest zoals wie niet is aangemeld: soort voor soort een andere kijker.
        if (lezer?.Bereiken is null)
            return await ZieAsync(geraakt, eigenaar, zicht, await zicht.Kijker(Bereik.KennisLezen));
        List<Wijziging> gezien = [];
        foreach (var groep in geraakt.GroupBy(record => Van(record.Record.Soort)))
            gezien.AddRange(await ZieAsync([.. groep], eigenaar, zicht, await zicht.Kijker(groep.Key)));
        return [.. gezien.OrderBy(wijziging => wijziging.Positie)];
    }

    private async ValueTask<List<Wijziging>> ZieAsync(IReadOnlyList<Geraakt> geraakt, string eigenaar, Zicht zicht, Kijker kijker)
    {
        var ziet = await Zichtbaar(zicht, geraakt.Select(record => record.Record).Distinct().ToLookup(record => record.Soort, record => record.Sleutel));
        if (kijker.IsEigenaar(eigenaar))
            return await ZieAlsEigenaarAsync(geraakt, ziet, kijker);
        return await ZieAlsAnderAsync(geraakt, ziet, kijker);
    }

    private static Bereik Van(RecordSoort soort) => soort switch
    {
        RecordSoort.Budget or RecordSoort.Financiering or RecordSoort.Besteding => Bereik.FinancieringLezen,
        RecordSoort.Contact => Bereik.ContactenLezen,
        _ => Bereik.KennisLezen,
    };

    // Voor wie alles ziet: alles wat er met zijn records gebeurt. Alleen een financiering hangt ook van een ander af.
    private async ValueTask<List<Wijziging>> ZieAlsEigenaarAsync(IReadOnlyList<Geraakt> geraakt, HashSet<RecordSleutel> ziet, Kijker kijker)
    {
        var vanZichzelf = geraakt.Where(record => record.Aanleiding is not Aanleiding.Zicht && ziet.Contains(record.Record))
            .Select(record => new Wijziging(record.Bij, WijzigingSoort.Gewijzigd, record.Record));
        var vanAnderen = await ZieAlsAnderAsync([.. geraakt.Where(record => record.Aanleiding is Aanleiding.Zicht)], ziet, kijker);
        return [.. vanZichzelf.Concat(vanAnderen).OrderBy(wijziging => wijziging.Positie)];
    }

    private async ValueTask<List<Wijziging>> ZieAlsAnderAsync(IReadOnlyList<Geraakt> geraakt, HashSet<RecordSleutel> ziet, Kijker kijker)
    {
        List<Wijziging> wijzigingen = [];
        if (geraakt.Count == 0)
            return wijzigingen;
        var verloop = await Verloop.VanAsync(database, kijker, geraakt, geraakt[^1].Bij);
        foreach (var samen in geraakt.GroupBy(record => record.Bij))
        {
            verloop.TotVoor(samen.Key);
            var voor = samen.Select(record => (Record: record, Zag: verloop.Ziet(record), Kring: verloop.Kring(record))).ToList();
            verloop.TotEnMet(samen.Key);
            foreach (var (record, zag, kring) in voor)
            {
                if (Soort(record, zag, verloop.Ziet(record), ziet.Contains(record.Record), kring) is { } soort)
                    wijzigingen.Add(new(samen.Key, soort, record.Record));
            }
        }
        return wijzigingen;
    }

    // Wat een lezer niet zag of niet meer ziet, verraadt niets; wat hij ziet, alleen wat er voor hem aan veranderde.
    private static WijzigingSoort? Soort(Geraakt record, bool zag, bool zagDaarna, bool ziet, Zichtbaarheid? kring) => (zag, zagDaarna) switch
    {
        (false, true) when ziet => WijzigingSoort.Gewijzigd,
        (true, false) when !ziet => WijzigingSoort.Ingetrokken,
        (true, true) when ziet && (record.Aanleiding is Aanleiding.Inhoud || (record.Wordt is { } wordt && wordt != kring)) => WijzigingSoort.Gewijzigd,
        _ => null,
    };

    // Komt er bij dezelfde gebeurtenis nog een wijziging, dan kan men pas na de gebeurtenis daarvoor hervatten.
    private static FeedPosition Hervatbaar(List<Wijziging> wijzigingen, int plaats, IReadOnlyList<LoggedEvent> pagina, FeedPosition daarvoor)
    {
        var hier = wijzigingen[plaats].Positie;
        if (plaats + 1 == wijzigingen.Count || wijzigingen[plaats + 1].Positie != hier)
            return hier;
        var vorige = pagina.TakeWhile(e => e.At != hier).LastOrDefault();
        return vorige?.At ?? daarvoor;
    }

    private static async ValueTask<HashSet<RecordSleutel>> Zichtbaar(Zicht zicht, ILookup<RecordSoort, string> gezocht)
    {
        HashSet<RecordSleutel> ziet = [];
        foreach (var groep in gezocht)
        {
            string[] sleutels = [.. groep];
            IEnumerable<string> gevonden = groep.Key switch
            {
                RecordSoort.Programma => (await zicht.Zoek<ProgrammaRij>(sleutels)).Keys,
                RecordSoort.Budget => (await zicht.Zoek<BudgetRij>(sleutels)).Keys,
                RecordSoort.Financiering => (await zicht.Zoek<FinancieringRij>(sleutels)).Keys,
                RecordSoort.Besteding => (await zicht.Zoek<BestedingRij>(sleutels)).Keys,
                RecordSoort.Contact => (await zicht.Zoek<ContactRij>(sleutels)).Keys,
                RecordSoort.Bijeenkomst => (await zicht.Zoek<BijeenkomstRij>(sleutels)).Keys,
                RecordSoort.Kennisitem => (await zicht.Zoek<KennisitemRij>(sleutels)).Keys,
                // Wie er deelneemt en welke jaren compleet heten, is openbaar.
                _ => sleutels,
            };
            ziet.UnionWith(gevonden.Select(sleutel => new RecordSleutel(groep.Key, sleutel)));
        }
        return ziet;
    }
}
