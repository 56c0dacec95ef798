using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Publiek;

/// <summary>
/// De nummers van publieken: iedere verzameling sleutels staat één keer in de database, en een rij draagt haar nummer. Hoort bij
/// één schrijvende verbinding.
/// </summary>
internal sealed class Publieken(Session session)
{
    private static readonly Sql Zoek = new("SELECT id FROM publieken WHERE sleutels = $1");
    private static readonly Sql Maak = new("INSERT INTO publieken (sleutels) VALUES ($1) RETURNING id");
    private static readonly Sql MaakSleutel = new("INSERT INTO publiek_sleutels (sleutel, publiek) VALUES ($1, $2)");

    private readonly Dictionary<string, long> _bekend = [];

    /// <summary>Het nummer van deze verzameling sleutels.</summary>
    public long Nummer(IEnumerable<string> sleutels)
    {
        var naam = Naam(sleutels);
        if (_bekend.TryGetValue(naam, out var nummer))
            return nummer;
        if (session.Scalar(Zoek, naam) is long gevonden)
            return _bekend[naam] = gevonden;
        nummer = (long)session.Scalar(Maak, naam)!;
        foreach (var sleutel in naam.Split(' '))
            session.Run(MaakSleutel, sleutel, nummer);
        return _bekend[naam] = nummer;
    }

    /// <summary>Hoe deze verzameling in de database heet: de sleutels op volgorde, gescheiden door spaties.</summary>
    public static string Naam(IEnumerable<string> sleutels) => string.Join(' ', sleutels.Distinct().Order(StringComparer.Ordinal));

    /// <summary>Vergeet wat onthouden was: wat is teruggedraaid, staat niet in de database.</summary>
    public void Vergeet() => _bekend.Clear();
}
