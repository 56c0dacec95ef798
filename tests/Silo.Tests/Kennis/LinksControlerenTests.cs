using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Silo.Kennis;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Kennis;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Tests;
using Xunit;

namespace Regionetwerk.Silo.Tests.Kennis;

public sealed class LinksControlerenTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Begin = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly Proefdatabase _proef = Proefdatabase.MetSchema(Directory.CreateTempSubdirectory("regionetwerk-").FullName);
    private readonly Linkserver _server = new();
    private readonly Database _database;
    private readonly Dagklok _klok = new();

    public LinksControlerenTests() => _database = Database.Open(_proef.Opties);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _server.BeginAsync();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _database.DisposeAsync();
        _proef.Dispose();
        Directory.Delete(_proef.Opties.Map, recursive: true);
    }

    [Fact]
    public async Task A_link_is_looked_at_once_a_week_however_many_items_have_it()
    {
        var link = await Item("/pagina");
        await Item("/pagina");
        await Item(null);

        await Controleer(dag: 0);
        await Controleer(dag: 6);
        Assert.Single(_server.Vragen);
        await Controleer(dag: 7);

        Assert.Equal(2, _server.Vragen.Count);
        Assert.Equal(new(link, Linkstand.Goed, 200, null, new(2026, 3, 8)), await Stand(link));
    }

    [Fact]
    public async Task A_link_is_dead_after_three_days_in_a_row_and_alive_as_soon_as_it_is_back()
    {
        var link = await Item("/weg");
        _server.Weg["/weg"] = true;

        Assert.Equal(new(link, Linkstand.Hapert, 410, new(2026, 3, 1), new(2026, 3, 1)), await Na(0, link));
        Assert.Equal(Linkstand.Hapert, (await Na(0, link)).Stand);
        Assert.Equal(Linkstand.Hapert, (await Na(1, link)).Stand);
        Assert.Equal(new(link, Linkstand.Dood, 410, new(2026, 3, 1), new(2026, 3, 3)), await Na(2, link));
        Assert.Equal(Linkstand.Dood, (await Na(3, link)).Stand);

        _server.Weg.Clear();
        Assert.Equal(new(link, Linkstand.Goed, 200, null, new(2026, 3, 5)), await Na(4, link));
    }

    [Fact]
    public async Task A_day_on_which_it_is_there_begins_the_count_anew()
    {
        var link = await Item("/soms");
        foreach (var dag in (int[])[0, 1])
        {
            _server.Weg["/soms"] = true;
            await Controleer(dag);
        }
        _server.Weg.Clear();
        await Controleer(2);
        _server.Weg["/soms"] = true;

        Assert.Equal(Linkstand.Hapert, (await Na(9, link)).Stand);
    }

    [Fact]
    public async Task Many_links_are_looked_at_in_portions_and_what_no_item_has_any_more_is_forgotten()
    {
        for (var i = 0; i < 60; i++)
            await Item($"/pagina/{i}");

        await Controleer(0);
        Assert.Equal(40, _server.Vragen.Count);
        await Controleer(0);
        Assert.Equal(60, _server.Vragen.Select(vraag => vraag.Pad).Distinct().Count());

        _proef.Rijen("DELETE FROM kennisitems RETURNING id");
        await Controleer(0);
        Assert.Empty(_proef.Rijen("SELECT link FROM links"));
    }

    private async Task<Linkstatus> Na(int dag, string link)
    {
        await Controleer(dag);
        return await Stand(link);
    }

    private async Task<Linkstatus> Stand(string link) => (await new Linkboek(_database).OfAsync([link]))[link];

    private Task Controleer(int dag)
    {
        _klok.Nu = Begin.AddDays(dag);
        return new LinksControleren(new(_database), new(), _klok, () => new(null, TimeSpan.FromSeconds(20), TimeProvider.System, IPAddress.IsLoopback))
            .VoerUitAsync(Ct);
    }

    private async Task<string> Item(string? pad)
    {
        using var store = new EventStore(_database, EventTypes.OfTheDomain, _proef.Opties, _klok, NullLogger<EventStore>.Instance);
        var (id, link) = (Guid.NewGuid(), pad is null ? null : _server.Adres + pad);
        var inhoud = new KennisInhoud(KennisSoort.Handreiking, "Titel", link, null, null, [], [], [], null, null);
        Assert.IsType<AppendResult.Appended>(await store.AppendAsync(new(
            [new(Stroom.Kennisitem(id), 0, [new KennisitemVastgelegd(id, "GM0405", null, inhoud, new(2026, 3, 1), Deling.Openbaar, false)])],
            [],
            null,
            "sleutel",
            new("GM0405", [Rol.Medewerker], "p1"),
            _klok.Nu)));
        return link ?? "";
    }

    private sealed class Dagklok : TimeProvider
    {
        public DateTimeOffset Nu { get; set; } = Begin;

        public override DateTimeOffset GetUtcNow() => Nu;
    }
}
