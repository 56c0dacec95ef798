using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Toelatingen;

namespace Regionetwerk.Storage.Toegang;

/// <summary>
/// Namens wie iemand mag handelen, uit de tabel van toelatingen. Wat gelezen is geldt even, zodat niet elk verzoek opnieuw vraagt; een wijziging die
/// op dit knooppunt gebeurt werkt meteen, en een op een ander na ten hoogste <see cref="Houdbaar"/>.
/// </summary>
public sealed class Toelatingenboek : IToelatingen
{
    /// <summary>Hoe lang een antwoord geldt.</summary>
    public static readonly TimeSpan Houdbaar = TimeSpan.FromSeconds(5);

    // Meer mensen tegelijk dan dit: dan begint het onthouden opnieuw.
    private const int MeesteOnthouden = 10_000;

    // Een app en een mens delen geen toelating: wat voor heel een directory is, is voor haar mensen. Een school die bij een gesloten bestuur
    // kwam, heeft zelf nog toelatingen; zij gelden niet zolang zij daar is.
    private static readonly Sql VanApp = new($"""
        SELECT organisatie, rol, bereiken, id, (SELECT persoon FROM aanmelders WHERE afdruk = $3) FROM toelatingen
        WHERE directory = $1 AND client = $2 AND organisatie NOT IN ({Geslotenen.Sleutels})
        ORDER BY organisatie
        """);

    private static readonly Sql VanMens = new($"""
        SELECT organisatie, rol, bereiken, id, (SELECT persoon FROM aanmelders WHERE afdruk = $2) FROM toelatingen
        WHERE directory = $1 AND client IS NULL AND organisatie NOT IN ({Geslotenen.Sleutels})
          AND (persoon IS NULL AND groep IS NULL AND approl IS NULL
            OR groep IN [$3] OR approl IN [$4]
            OR persoon = (SELECT persoon FROM aanmelders WHERE afdruk = $2))
        ORDER BY organisatie
        """);

    private static readonly Sql Gesloten = new(Geslotenen.Sleutels);

    private static readonly Sql Versie = new("SELECT version FROM streams WHERE id = $1");

    private readonly ConcurrentDictionary<string, Onthouden> _onthouden = new();
    private readonly Bell _bel = new();
    private readonly Database _database;
    private readonly Aanmelders _aanmelders;
    private readonly TimeProvider _tijd;
    private long _beurt;
    private long _versie = -1;
    private volatile Dicht? _dicht;

    public Toelatingenboek(Database database, EventStore gebeurtenissen, Aanmelders aanmelders, TimeProvider tijd)
    {
        (_database, _aanmelders, _tijd) = (database, aanmelders, tijd);
        gebeurtenissen.Recorded += append =>
        {
            if (append.Streams.Any(deel => deel.Stream == Stroom.Toelatingen))
                Vergeet();
        };
    }

    /// <inheritdoc/>
    public async ValueTask<ToegelatenPersoon> VoorAsync(Identiteit wie)
    {
        var (sleutel, beurt) = (Sleutel(wie), Interlocked.Read(ref _beurt));
        if (_onthouden.TryGetValue(sleutel, out var eerder) && eerder.Beurt == beurt && _tijd.GetElapsedTime(eerder.Gelezen) < Houdbaar)
            return eerder.Persoon;
        var gelezen = _tijd.GetTimestamp();
        var persoon = await LeesAsync(wie);
        if (_onthouden.Count >= MeesteOnthouden)
            _onthouden.Clear();
        // Veranderde er intussen iets, dan hoort dit bij een beurt die voorbij is.
        _onthouden[sleutel] = new(persoon, beurt, gelezen);
        return persoon;
    }

    /// <inheritdoc/>
    public async ValueTask<bool> IsGeslotenAsync(string organisatie)
    {
        var beurt = Interlocked.Read(ref _beurt);
        if (_dicht is not { } dicht || dicht.Beurt != beurt || _tijd.GetElapsedTime(dicht.Gelezen) >= Houdbaar)
        {
            var gelezen = _tijd.GetTimestamp();
            _dicht = dicht = new([.. await _database.Read(session => session.List(Gesloten, rij => rij.GetString(0)))], beurt, gelezen);
        }
        return dicht.Wie.Contains(organisatie);
    }

    /// <summary>
    /// Geeft eerst en daarna bij elke wijziging van de toelatingen een beurt: van een wijziging op dit knooppunt meteen, van een op een ander na ten
    /// hoogste <see cref="Houdbaar"/>. Wat voor een beurt gelezen was, geldt daarna niet meer.
    /// </summary>
    public async IAsyncEnumerable<long> VolgAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var gezien = -1L;
        while (true)
        {
            var gewekt = _bel.Next;
            var versie = await _database.Read(session => session.First(Versie, rij => rij.GetInt64(0), Stroom.Toelatingen.Value));
            if (versie != gezien)
            {
                gezien = versie;
                // Whoever begins to follow need not make all others ask again.
                if (Interlocked.Exchange(ref _versie, versie) != versie)
                    Vergeet();
                yield return versie;
            }
            else
            {
                await WachtAsync(gewekt, ct);
            }
        }
    }

    private async Task WachtAsync(Task gewekt, CancellationToken ct)
    {
        try
        {
            await gewekt.WaitAsync(Houdbaar, _tijd, ct);
        }
        catch (TimeoutException)
        {
            // Niemand belde: misschien veranderde een ander knooppunt iets.
        }
    }

    /// <inheritdoc/>
    public void Vergeet()
    {
        Interlocked.Increment(ref _beurt);
        _bel.Ring();
    }

    private async ValueTask<ToegelatenPersoon> LeesAsync(Identiteit wie)
    {
        var onderwerp = wie.App ?? wie.Onderwerp;
        var afdruk = _aanmelders.Afdruk(wie.Directory, onderwerp);
        var rijen = await _database.Read(session => wie.App is { } app
            ? session.List(VanApp, Lees, wie.Directory, app, afdruk)
            : session.List(VanMens, Lees, wie.Directory, afdruk, new TextList([.. wie.Groepen]), new TextList([.. wie.Approllen])));
        // Van wie nergens bekend is, wordt niets bewaard.
        if (rijen.Count == 0)
            return new("", []);
        return new(
            rijen[0].Persoon ?? await _aanmelders.SleutelAsync(wie.Directory, onderwerp),
            [.. rijen.GroupBy(rij => rij.Organisatie).Select(groep => new Toelating(
                groep.Key,
                [.. groep.Select(rij => rij.Rol).Distinct().Order()],
                Bereiken(wie, [.. groep.SelectMany(rij => rij.Bereiken).Distinct().Order()]),
                [.. groep.Select(rij => rij.Id)]))]);
    }

    // Een app mag wat haar toelating zegt, en een mens alles wat zijn rol toelaat. Noemt het token bereiken van ons, dan blijft daarvan alleen over
    // wat het token geeft: wie een app voor hem laat werken, geeft haar niet alles.
    private static ImmutableArray<Bereik>? Bereiken(Identiteit wie, ImmutableArray<Bereik> toegelaten)
    {
        ImmutableArray<Bereik> genoemd = [.. wie.Bereiken.Concat(wie.App is null ? [] : wie.Approllen).Select(Bereiknamen.Zoek).OfType<Bereik>().Distinct().Order()];
        if (wie.App is null)
            return genoemd.IsEmpty ? null : genoemd;
        return genoemd.IsEmpty ? toegelaten : [.. toegelaten.Intersect(genoemd)];
    }

    private static string Sleutel(Identiteit wie) => string.Join(
        '\n',
        [wie.Directory, wie.Onderwerp, wie.App ?? "", .. wie.Groepen.Order(), "", .. wie.Approllen.Order(), "", .. wie.Bereiken.Order()]);

    private static (string Organisatie, Rol Rol, ImmutableArray<Bereik> Bereiken, string Id, string? Persoon) Lees(DbDataReader rij) =>
        (rij.GetString(0), rij.Keuze<Rol>(1), rij.Keuzes<Bereik>(2), rij.GetString(3), rij.TekstOfLeeg(4));

    private sealed record Dicht(HashSet<string> Wie, long Beurt, long Gelezen);

    private sealed record Onthouden(ToegelatenPersoon Persoon, long Beurt, long Gelezen);
}
