using Microsoft.Extensions.Logging.Abstractions;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Grains.Toelatingen;
using Regionetwerk.Storage.Agenda;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Tests.Opslag;
using Regionetwerk.Storage.Toegang;
using Xunit;

namespace Regionetwerk.Storage.Tests.Toegang;

public sealed class ToelatingenboekTests : IAsyncLifetime
{
    private const string Directory = "https://aanbieder.example";

    private static readonly Identiteit Anna = new(Directory, "anna", null, ["beleid"], [], []);

    private readonly Proefopslag _opslag = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task Wie_volgt_hoort_van_een_wijziging_en_daarna_geldt_niets_meer_van_ervoor()
    {
        var (boek, toelating) = (Boek(_opslag.Klok), Guid.NewGuid());
        await using var beurten = boek.VolgAsync(Ct).GetAsyncEnumerator(Ct);
        await Geef(_opslag.Store, 0, toelating);
        Assert.True(await beurten.MoveNextAsync());
        var mag = Assert.Single((await boek.VoorAsync(Anna)).Toelatingen);
        Assert.Equal(("GM0405", $"{toelating:N}"), (mag.Organisatie, Assert.Single(mag.Ids)));

        var volgende = beurten.MoveNextAsync();
        await TrekIn(_opslag.Store, 1, toelating);

        Assert.True(await volgende);
        Assert.Empty((await boek.VoorAsync(Anna)).Toelatingen);
    }

    [Fact]
    public async Task Wat_een_ander_knooppunt_wijzigt_hoort_hij_zodra_hij_weer_kijkt()
    {
        // Another node: what it records is not told here.
        using var elders = new EventStore(_opslag.Database, EventTypes.OfTheDomain, _opslag.Opties, _opslag.Klok, NullLogger<EventStore>.Instance);
        var (boek, toelating) = (Boek(new Haast()), Guid.NewGuid());
        await using var beurten = boek.VolgAsync(Ct).GetAsyncEnumerator(Ct);
        await Geef(elders, 0, toelating);
        Assert.True(await beurten.MoveNextAsync());
        Assert.NotEmpty((await boek.VoorAsync(Anna)).Toelatingen);

        await TrekIn(elders, 1, toelating);

        Assert.True(await beurten.MoveNextAsync());
        Assert.Empty((await boek.VoorAsync(Anna)).Toelatingen);
    }

    [Fact]
    public async Task Een_adres_voor_de_agenda_geldt_zolang_een_van_zijn_toelatingen_geldt()
    {
        var adressen = new AgendaAdressen(_opslag.Database, _opslag.Klok);
        var (weg, geldt) = (Guid.NewGuid(), Guid.NewGuid());
        await Geef(_opslag.Store, 0, geldt);

        Assert.NotNull(await adressen.VindAsync(await adressen.MaakAsync(Proefopslag.Hoorn, [$"{weg:N}", $"{geldt:N}"])));
        Assert.Null(await adressen.VindAsync(await adressen.MaakAsync(Proefopslag.Hoorn, [$"{weg:N}"])));
        Assert.Null(await adressen.VindAsync(await adressen.MaakAsync(Proefopslag.Hoorn, [])));
        Assert.Null(await adressen.VindAsync(await adressen.MaakAsync(Proefopslag.Hoorn with { Organisatie = "GM0014" }, [$"{geldt:N}"])));
    }

    [Fact]
    public async Task Wie_bij_een_gesloten_bestuur_komt_laat_niemand_meer_binnen_ook_met_eigen_toelatingen()
    {
        const string School = "16TF", Bestuur = "bestuur-dicht";
        var (boek, toelating) = (Boek(_opslag.Klok), Guid.NewGuid());
        var adressen = new AgendaAdressen(_opslag.Database, _opslag.Klok);
        await _opslag.Store.AppendAsync(Proefopslag.Toevoeging(
            Stroom.Toelatingen, 0, new ToelatingGegeven(toelating, new(Directory, "beleid"), School, Rol.Lezer), new OrganisatieGesloten(Bestuur)));
        var geheim = await adressen.MaakAsync(new(School, [Rol.Lezer], "p"), [$"{toelating:N}"]);
        Assert.NotNull(await adressen.VindAsync(geheim));
        Assert.NotEmpty((await boek.VoorAsync(Anna)).Toelatingen);

        _opslag.Knoei($"INSERT INTO scholen (code, naam, bestuur, gemeente, plaats, postcode, denominatie, bron, peildatum) VALUES ('{School}', 'School', '{Bestuur}', 'GM0405', 'Hoorn', '', '', 'proef', '2026-01-01')");
        boek.Vergeet();

        Assert.Empty((await boek.VoorAsync(Anna)).Toelatingen);
        Assert.Null(await adressen.VindAsync(geheim));
    }

    private static Task<AppendResult> Geef(EventStore store, long versie, Guid toelating) => store.AppendAsync(
        Proefopslag.Toevoeging(Stroom.Toelatingen, versie, new ToelatingGegeven(toelating, new(Directory, "beleid"), "GM0405", Rol.Lezer)));

    private static Task<AppendResult> TrekIn(EventStore store, long versie, Guid toelating) =>
        store.AppendAsync(Proefopslag.Toevoeging(Stroom.Toelatingen, versie, new ToelatingIngetrokken(toelating)));

    private Toelatingenboek Boek(TimeProvider tijd) => new(_opslag.Database, _opslag.Store, new(_opslag.Database, _opslag.Opties), tijd);

    // Whoever waits, has waited.
    private sealed class Haast : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
