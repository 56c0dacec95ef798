using System.Runtime.CompilerServices;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Contacten;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Programmas;

namespace Regionetwerk.Storage.Wijzigingen;

/// <summary>
/// Volgt wat er met de records van één eigenaar gebeurt, door de ogen van één lezer. Bij elke gebeurtenis wordt opnieuw gelezen wat de
/// lezer nu ziet, ook wanneer de eigenaar intussen anders deelt of de lezer een netwerk verlaat.
/// </summary>
public sealed class Wijzigingen(Database database, Feed feed, Kijkers kijkers)
{
    private static readonly IReadOnlyDictionary<RecordSleutel, bool> Niets = new Dictionary<RecordSleutel, bool>();

    /// <summary>Leest verder na een positie en wacht dan op wat komt; eindigt alleen wanneer het wordt afgebroken.</summary>
    /// <param name="eigenaar">Sleutel van de eigenaar, van nu.</param>
    /// <param name="lezer">Wie er leest; leeg is wie niet is aangemeld.</param>
    /// <param name="na">De positie van de laatste wijziging die verwerkt is. Leeg: begin nu, met een <see cref="WijzigingSoort.Begin"/>. Een positie
    /// van een andere database: alles komt opnieuw.</param>
    /// <param name="ct">Breekt het lezen af.</param>
    /// <exception cref="DatabaseException">The database stayed away.</exception>
    public async IAsyncEnumerable<Wijziging> VolgAsync(
        string eigenaar, Aanroeper? lezer, FeedPosition? na, [EnumeratorCancellation] CancellationToken ct)
    {
        var gelezen = na ?? await feed.EndAsync();
        if (na is null)
            yield return new(gelezen, WijzigingSoort.Begin, null);
        var betrokkenen = new Betrokkenen(database, eigenaar, lezer?.Organisatie);
        await foreach (var pagina in feed.ReadPagesAsync(gelezen, ct))
        {
            if (await betrokkenen.BijAsync(pagina) is { Count: > 0 } geraakt)
            {
                var wijzigingen = await ZieAsync(geraakt, lezer);
                for (var i = 0; i < wijzigingen.Count; i++)
                    yield return wijzigingen[i] with { Positie = Hervatbaar(wijzigingen, i, pagina, gelezen) };
            }
            gelezen = pagina[^1].At;
        }
    }

    // Van een record dat vaker geraakt is, telt de laatste keer: er wordt verteld hoe het nu staat.
    private async ValueTask<List<Wijziging>> ZieAsync(IReadOnlyList<Geraakt> geraakt, Aanroeper? lezer)
    {
        var zicht = new Zicht(database, kijkers, lezer);
        var verloop = new Verloop(database, await zicht.Kijker());
        var ziet = await Zichtbaar(zicht, geraakt.Select(record => record.Record).Distinct().ToLookup(record => record.Soort, record => record.Sleutel));
        List<Wijziging> wijzigingen = [];
        HashSet<RecordSleutel> gehad = [];
        foreach (var samen in geraakt.GroupBy(record => record.Bij).Reverse())
        {
            var open = samen.Where(record => !gehad.Contains(record.Record)).ToList();
            var vroeger = open.Where(record => record.Aanleiding is Aanleiding.Lidmaatschap
                || (record.Aanleiding is Aanleiding.Deling && !ziet.Contains(record.Record))).ToList();
            var zag = vroeger.Count == 0 ? Niets : await verloop.ZagAsync(vroeger, samen.Key);
            foreach (var record in Enumerable.Reverse(open))
            {
                if (Soort(record, ziet.Contains(record.Record), zag) is { } soort && gehad.Add(record.Record))
                    wijzigingen.Add(new(samen.Key, soort, record.Record));
            }
        }
        wijzigingen.Reverse();
        return wijzigingen;
    }

    private static WijzigingSoort? Soort(Geraakt record, bool ziet, IReadOnlyDictionary<RecordSleutel, bool> zag)
    {
        if (record.Aanleiding is Aanleiding.Lidmaatschap && (!zag.TryGetValue(record.Record, out var eerder) || eerder == ziet))
            return null;
        return ziet ? WijzigingSoort.Gewijzigd : zag.GetValueOrDefault(record.Record) ? WijzigingSoort.Ingetrokken : null;
    }

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
                // Wie er deelneemt en welke jaren compleet heten, is openbaar.
                _ => sleutels,
            };
            ziet.UnionWith(gevonden.Select(sleutel => new RecordSleutel(groep.Key, sleutel)));
        }
        return ziet;
    }
}
