using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Tests;

namespace Regionetwerk.Storage.Tests.Opslag;

/// <summary>A storage on a real database and in a folder of its own, which go away with it.</summary>
internal sealed class Proefopslag : IAsyncDisposable
{
    public static readonly DateTimeOffset Nu = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    public static readonly Aanroeper Hoorn = new("GM0405", [Rol.Medewerker], "p1");

    private readonly List<Knooppunt> _andere = [];

    /// <param name="limieten">Those of the product when they are not given.</param>
    /// <param name="rustig">On a server where nothing else happens: on PostgreSQL the feed waits for whoever writes in any database.</param>
    public Proefopslag(OpslagLimieten? limieten = null, bool rustig = false)
    {
        var map = Directory.CreateTempSubdirectory("regionetwerk-").FullName;
        Proefdatabase = rustig ? Proefdatabase.Rustig(map) : Proefdatabase.MetSchema(map);
        Opties = Proefdatabase.Opties with { Limieten = limieten ?? new() };
        Open();
    }

    public Proefdatabase Proefdatabase { get; }

    public OpslagOpties Opties { get; }

    public Klok Klok { get; } = new() { Nu = Nu };

    public Database Database { get; private set; } = null!;

    public EventStore Store { get; private set; } = null!;

    public void Open()
    {
        Database = Database.Open(Opties);
        Store = new(Database, EventTypes.OfTheDomain, Opties, Klok, NullLogger<EventStore>.Instance);
    }

    /// <summary>So many processes on this database, as far as it can have them: this one and others.</summary>
    public IReadOnlyList<Knooppunt> Knooppunten(int aantal)
    {
        while (_andere.Count < Math.Min(aantal, Proefdatabase.MeesteKnooppunten) - 1)
        {
            var database = Database.Open(Opties);
            _andere.Add(new(database, new(database, EventTypes.OfTheDomain, Opties, Klok, NullLogger<EventStore>.Instance)));
        }
        return [new(Database, Store), .. _andere];
    }

    public async ValueTask SluitAsync()
    {
        foreach (var (database, store) in Knooppunten(0))
        {
            store.Dispose();
            await database.DisposeAsync();
        }
        _andere.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await SluitAsync();
        Proefdatabase.Dispose();
        Directory.Delete(Opties.Map, recursive: true);
    }

    public Feed Feed() => new(Database, Opties, TimeProvider.System);

    /// <summary>
    /// The position of the last event, once the feed has come so far: on PostgreSQL it waits for whoever writes in any database of the server.
    /// </summary>
    public async Task<FeedPosition> EindeAsync(CancellationToken ct)
    {
        var laatste = Waarde<long>("SELECT COALESCE(max(position), 0) FROM events");
        await foreach (var e in Feed().ReadAsync(default, ct))
        {
            if (e.At.Position == laatste)
                return e.At;
        }
        throw new InvalidOperationException("The feed does not end.");
    }

    public Storage.Wijzigingen.Wijzigingen Wijzigingen() => new(Database, Feed(), new(Database));

    /// <summary>Adds events to one stream in the name of Hoorn.</summary>
    public Task<AppendResult> Voeg(StreamId stroom, long versie, params ImmutableArray<Gebeurtenis> gebeurtenissen) =>
        Store.AppendAsync(Toevoeging(stroom, versie, gebeurtenissen));

    public static Append Toevoeging(StreamId stroom, long versie, params ImmutableArray<Gebeurtenis> gebeurtenissen) =>
        new([new(stroom, versie, gebeurtenissen)], [], null, "sleutel", Hoorn, Nu);

    /// <inheritdoc cref="Proefdatabase.Waarde"/>
    public T Waarde<T>(string sql) => Proefdatabase.Waarde<T>(sql);

    /// <inheritdoc cref="Proefdatabase.Knoei"/>
    public void Knoei(string sql) => Proefdatabase.Knoei(sql);

    public async Task<Guid> Budget(Deling? deling = null, long euro = 1_000, string eigenaar = "GM0405", bool voorbeeld = false)
    {
        var id = Guid.NewGuid();
        await Voeg(Stroom.Budget(id), 0, Toegekend(id, deling, euro, eigenaar, voorbeeld));
        return id;
    }

    public static BudgetToegekend Toegekend(
        Guid id, Deling? deling = null, long euro = 1_000, string eigenaar = "GM0405", bool voorbeeld = false) => new(
        id, eigenaar, Bron.Goab, new(2025, 1, 1), new(2028, 12, 31), Bedrag.UitEuro(euro), deling ?? Deling.Openbaar, voorbeeld);

    public async Task<Guid> Programma(Deling? deling = null, string eigenaar = "GM0405", bool voorbeeld = false)
    {
        var id = Guid.NewGuid();
        await Voeg(Stroom.Programma(id), 0, new ProgrammaVastgelegd(
            id, eigenaar, "Samen van Start", null, "GM0405", new(2025, 1, 1), null, 0, 4, true, [Sector.VVE], deling ?? Deling.Openbaar, voorbeeld));
        return id;
    }
}

/// <summary>A process of its own, as far as the database can tell.</summary>
internal sealed record Knooppunt(Database Database, EventStore Store);

/// <summary>A clock that is set by hand.</summary>
internal sealed class Klok : TimeProvider
{
    public required DateTimeOffset Nu { get; set; }

    public override DateTimeOffset GetUtcNow() => Nu;
}
