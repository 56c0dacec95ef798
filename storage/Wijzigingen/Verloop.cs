using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Wijzigingen;

/// <summary>
/// Wat een lezer op enig moment zag, opgemaakt uit de boeken zelf: hoe een record toen gedeeld was en van welke netwerken de lezer toen
/// lid was. Loopt één keer vooruit door een stuk van de boeken.
/// </summary>
internal sealed class Verloop
{
    private static readonly string[] OverLeden = ["lid-toegetreden", "lid-vertrokken"];

    private readonly Kijker _kijker;
    private readonly Queue<(FeedPosition Bij, Gebeurtenis Gebeurtenis)> _verder;
    private readonly Publiekverloop _publieken = new();
    private readonly HashSet<string> _lid = [];

    private Verloop(Kijker kijker, IEnumerable<(FeedPosition, Gebeurtenis)> gebeurtenissen) => (_kijker, _verder) = (kijker, new(gebeurtenissen));

    /// <summary>Leest wat er tot en met een plaats in de boeken over deze records staat, en begint bij het begin.</summary>
    public static async ValueTask<Verloop> VanAsync(Database database, Kijker kijker, IEnumerable<Geraakt> records, FeedPosition totEnMet)
    {
        string[] stromen = [.. records.SelectMany(record => record.HangtAf).Select(Publiekverloop.Stroom).OfType<string>().Distinct()];
        var overRecords = await Lees(database, stromen, Publiekverloop.Soorten, totEnMet);
        var netwerken = overRecords.SelectMany(e => Publiekverloop.Netwerken(e.Gebeurtenis)).Distinct().Select(slug => $"netwerk/{slug}");
        var overLeden = kijker.Aanroeper is null ? [] : await Lees(database, [.. netwerken], OverLeden, totEnMet);
        return new(kijker, overRecords.Concat(overLeden).OrderBy(e => e.Bij));
    }

    /// <summary>Gaat verder tot net voor deze plaats.</summary>
    public void TotVoor(FeedPosition plaats)
    {
        while (_verder.TryPeek(out var volgende) && volgende.Bij < plaats)
            Pas(_verder.Dequeue().Gebeurtenis);
    }

    /// <summary>Gaat verder tot en met deze plaats.</summary>
    public void TotEnMet(FeedPosition plaats)
    {
        while (_verder.TryPeek(out var volgende) && volgende.Bij <= plaats)
            Pas(_verder.Dequeue().Gebeurtenis);
    }

    /// <summary>Of de lezer dit record hier ziet. Wie een financiering ziet, zeggen haar budget en haar programma.</summary>
    public bool Ziet(Geraakt record) => record.HangtAf.All(deel => deel.Soort is RecordSoort.Financiering
        ? _publieken.Bestaat(deel)
        : _publieken.Van(deel).Any(sleutel => Sleutels.IsNetwerk(sleutel) ? _lid.Contains(sleutel) : _kijker.Heeft(sleutel)));

    /// <summary>De kring waarmee het record hier gedeeld is; leeg wanneer het er niet is, of zelf geen kring heeft.</summary>
    public Zichtbaarheid? Kring(Geraakt record) => _publieken.Kring(record.Record);

    private void Pas(Gebeurtenis gebeurtenis)
    {
        if (gebeurtenis is LidToegetreden erbij && erbij.Organisatie == _kijker.Aanroeper?.Organisatie)
            _lid.Add(Sleutels.Groep(erbij.Soort, erbij.Groep));
        else if (gebeurtenis is LidVertrokken weg && weg.Organisatie == _kijker.Aanroeper?.Organisatie)
            _lid.Remove(Sleutels.Groep(weg.Soort, weg.Groep));
        else
            _publieken.Pas(gebeurtenis);
    }

    private static async ValueTask<List<(FeedPosition Bij, Gebeurtenis Gebeurtenis)>> Lees(
        Database database, string[] stromen, string[] soorten, FeedPosition totEnMet)
    {
        if (stromen.Length == 0)
            return [];
        var gelezen = await database.Read(session => EventLog.UpTo(session, totEnMet, stromen, soorten));
        return [.. gelezen.Select(e => (e.At, EventTypes.OfTheDomain.Read(e.Stream, e.Name, e.Shape, e.Data)))];
    }
}
