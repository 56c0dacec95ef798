using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Wijzigingen;

/// <summary>
/// Wat een lezer vroeger zag, opgemaakt uit de boeken zelf: hoe een record toen gedeeld was en van welke netwerken de lezer toen lid was.
/// Zo hoort niemand dat iets is ingetrokken wat hij nooit gezien kan hebben.
/// </summary>
internal sealed class Verloop(Database database, Kijker kijker)
{
    private static readonly string[] OverLeden = ["lid-toegetreden", "lid-vertrokken"];

    /// <summary>Van deze records of de lezer ze net voor deze plaats in de boeken zag; een record dat er toen nog niet was, ontbreekt.</summary>
    public async ValueTask<IReadOnlyDictionary<RecordSleutel, bool>> ZagAsync(IReadOnlyList<Geraakt> records, FeedPosition voor)
    {
        string[] stromen = [.. records.SelectMany(record => record.HangtAf).Select(Publiekverloop.Stroom).OfType<string>().Distinct()];
        var publieken = new Publiekverloop();
        foreach (var gebeurtenis in await Lees(stromen, Publiekverloop.Soorten, voor))
            publieken.Pas(gebeurtenis);
        var lid = await LidVan(publieken.Netwerken, voor);
        return records.Where(record => record.HangtAf.All(publieken.Bestaat)).ToDictionary(record => record.Record, record => record.HangtAf.All(Ziet));

        // Wie een financiering ziet, zeggen haar budget en haar programma.
        bool Ziet(RecordSleutel deel) => deel.Soort is RecordSoort.Financiering
            || publieken.Van(deel).Any(sleutel => Sleutels.IsNetwerk(sleutel) ? lid.Contains(sleutel) : kijker.SleutelLijst.Contains(sleutel));
    }

    private async ValueTask<HashSet<string>> LidVan(IReadOnlyList<string> netwerken, FeedPosition voor)
    {
        HashSet<string> lid = [];
        if (kijker.Aanroeper is not { } lezer || netwerken.Count == 0)
            return lid;
        foreach (var gebeurtenis in await Lees([.. netwerken.Select(slug => $"netwerk/{slug}")], OverLeden, voor))
        {
            if (gebeurtenis is LidToegetreden erbij && erbij.Organisatie == lezer.Organisatie)
                lid.Add(Sleutels.Groep(erbij.Soort, erbij.Groep));
            else if (gebeurtenis is LidVertrokken weg && weg.Organisatie == lezer.Organisatie)
                lid.Remove(Sleutels.Groep(weg.Soort, weg.Groep));
        }
        return lid;
    }

    private async ValueTask<IEnumerable<Gebeurtenis>> Lees(string[] stromen, string[] soorten, FeedPosition voor) =>
        (await database.Read(session => EventLog.Before(session, voor, stromen, soorten)))
            .Select(e => EventTypes.OfTheDomain.Read(e.Stream, e.Name, e.Shape, e.Data));
}
