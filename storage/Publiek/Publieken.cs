using System.Collections.Concurrent;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Publiek;

/// <summary>Nummers van publieken die zeker in de database staan. Een publiek wordt nooit verwijderd.</summary>
internal sealed class BekendePublieken : ConcurrentDictionary<string, long>;

/// <summary>
/// De nummers van publieken: iedere verzameling sleutels staat één keer in de database, en een rij draagt haar nummer. Hoort bij
/// één schrijvende verbinding.
/// </summary>
internal sealed class Publieken(Session session, BekendePublieken bekend)
{
    private static readonly Sql Zoek = new("SELECT id FROM publieken WHERE sleutels = $1");

    private static readonly Sql Lees = new("SELECT sleutels FROM publieken WHERE id = $1");

    private static readonly Sql Maak = new("""
        INSERT INTO publieken (sleutels) VALUES ($1) ON CONFLICT (sleutels) DO NOTHING RETURNING id
        """);

    private static readonly Sql MaakSleutel = new("INSERT INTO publiek_sleutels (sleutel, publiek) VALUES ($1, $2)");

    // Wat in deze transactie gemaakt of gevonden is, staat pas na haar vastlegging zeker in de database.
    private readonly Dictionary<string, long> _onbevestigd = [];

    /// <summary>Het nummer van deze verzameling sleutels.</summary>
    public ValueTask<long> Nummer(IEnumerable<string> sleutels)
    {
        var naam = Naam(sleutels);
        return bekend.TryGetValue(naam, out var nummer) || _onbevestigd.TryGetValue(naam, out nummer) ? new(nummer) : ZoekOfMaak(naam);
    }

    /// <summary>De sleutels van een publiek dat er is.</summary>
    public async ValueTask<IReadOnlyList<string>> Van(long nummer) => (await session.TextOf(Lees, nummer)).Split(' ');

    /// <summary>Hoe deze verzameling in de database heet: de sleutels op volgorde, gescheiden door spaties.</summary>
    public static string Naam(IEnumerable<string> sleutels) => string.Join(' ', sleutels.Distinct().Order(StringComparer.Ordinal));

    /// <summary>De transactie is vastgelegd.</summary>
    public void Bevestig()
    {
        foreach (var (naam, nummer) in _onbevestigd)
            bekend[naam] = nummer;
        _onbevestigd.Clear();
    }

    /// <summary>Vergeet wat niet zeker is: wat is teruggedraaid, staat niet in de database.</summary>
    public void Vergeet() => _onbevestigd.Clear();

    private async ValueTask<long> ZoekOfMaak(string naam)
    {
        if (await Gevonden(naam) is { } nummer)
            return _onbevestigd[naam] = nummer;
        // Leeg wanneer een ander knooppunt het zojuist gemaakt heeft.
        if (await session.First(Maak, rij => (long?)rij.GetInt64(0), naam) is not { } nieuw)
            return _onbevestigd[naam] = await Gevonden(naam) ?? throw new InvalidOperationException($"Audience '{naam}' is neither new nor known.");
        foreach (var sleutel in naam.Split(' '))
            await session.Run(MaakSleutel, sleutel, nieuw);
        return _onbevestigd[naam] = nieuw;
    }

    private ValueTask<long?> Gevonden(string naam) => session.First(Zoek, rij => (long?)rij.GetInt64(0), naam);
}
