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

    public Proefopslag(OpslagLimieten? limieten = null)
    {
        Opties = Proefdatabase.Opties with { Limieten = limieten ?? new() };
        Open();
    }

    public Proefdatabase Proefdatabase { get; } = Proefdatabase.MetSchema(Directory.CreateTempSubdirectory("regionetwerk-").FullName);

    public OpslagOpties Opties { get; }

    public Klok Klok { get; } = new() { Nu = Nu };

    public Database Database { get; private set; } = null!;

    public EventStore Store { get; private set; } = null!;

    public void Open()
    {
        Database = Database.Open(Opties);
        Store = new(Database, EventTypes.OfTheDomain, Opties, Klok, NullLogger<EventStore>.Instance);
    }

    public ValueTask SluitAsync()
    {
        Store.Dispose();
        return Database.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await SluitAsync();
        Proefdatabase.Dispose();
        Directory.Delete(Opties.Map, recursive: true);
    }

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
        await Voeg(Stroom.Budget(id), 0, new BudgetToegekend(
            id, eigenaar, Bron.Goab, new(2025, 1, 1), new(2028, 12, 31), Bedrag.UitEuro(euro), deling ?? Deling.Openbaar, voorbeeld));
        return id;
    }

    public async Task<Guid> Programma(Deling? deling = null, string eigenaar = "GM0405", bool voorbeeld = false)
    {
        var id = Guid.NewGuid();
        await Voeg(Stroom.Programma(id), 0, new ProgrammaVastgelegd(
            id, eigenaar, "Samen van Start", null, "GM0405", new(2025, 1, 1), null, 0, 4, true, [Sector.VVE], deling ?? Deling.Openbaar, voorbeeld));
        return id;
    }
}

/// <summary>A clock that is set by hand.</summary>
internal sealed class Klok : TimeProvider
{
    public required DateTimeOffset Nu { get; set; }

    public override DateTimeOffset GetUtcNow() => Nu;
}
