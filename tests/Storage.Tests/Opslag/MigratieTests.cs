using Microsoft.Extensions.Logging.Abstractions;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Controle;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Tests;
using Xunit;

namespace Regionetwerk.Storage.Tests.Opslag;

public sealed class MigratieTests : IDisposable
{
    private readonly Proefdatabase _oud = Leeg();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => Ruim(_oud);

    public static TheoryData<long> Schemas => [.. Opslag.Schemas.Bewaard()];

    [Fact]
    public void Both_databases_have_the_same_migrations() => Assert.Equal(
        Migrations.After(0, ".sqlite.sql").Select(migratie => (migratie.Number, migratie.Name)),
        Migrations.After(0, ".postgres.sql").Select(migratie => (migratie.Number, migratie.Name)));

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task An_older_database_is_brought_up_to_date_with_all_that_is_in_it(long schema)
    {
        Opslag.Schemas.Maak(_oud, schema);

        await using (var database = Database.Open(_oud.Opties))
        {
            var nagerekend = await new Narekening(database, EventTypes.OfTheDomain, _oud.Opties).RekenAsync(Ct);
            Assert.Empty(nagerekend.Verschillen.Eerste);
            Assert.Equal((Budgetten(schema), new(2_000_00, 300_00, 45_00)), (nagerekend.Budgetten, nagerekend.Totaal));
            Assert.Equal(Opslag.Schemas.Gebeurtenissen(_oud, schema), nagerekend.Gebeurtenissen);
            Assert.Equal("Voorbeeld Persoon Voorbeeld", _oud.Waarde<string>("SELECT naam || ' ' || waarde FROM personen JOIN teksten ON record = contact"));
            Assert.Equal(1, _oud.Waarde<long>("SELECT count(*) FROM requests"));
            Assert.Equal("Voorbeeldschool", _oud.Waarde<string>("SELECT naam FROM scholen"));

            await GaatVerder(database, schema);
            var herbouwd = await new Herbouw(database, EventTypes.OfTheDomain, _oud.Opties).BouwAsync(Ct);
            Assert.Empty(herbouwd.Verschillen.Eerste);
            Assert.Equal(Opslag.Schemas.Gebeurtenissen(_oud, schema) + 1, herbouwd.Gebeurtenissen);
        }
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task An_older_database_gets_the_very_schema_of_a_new_one(long schema)
    {
        Opslag.Schemas.Maak(_oud, schema);
        var was = _oud.Schema();

        await Database.Open(_oud.Opties).DisposeAsync();

        Assert.NotEqual(was, _oud.Schema());
        var nieuw = Leeg();
        await Database.Open(nieuw.Opties).DisposeAsync();
        Assert.Equal(nieuw.Schema(), _oud.Schema());
        Assert.Equal(nieuw.Rijen("SELECT * FROM migraties"), _oud.Rijen("SELECT * FROM migraties"));
        Ruim(nieuw);
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Who_may_not_migrate_is_told_so_and_changes_nothing(long schema)
    {
        Opslag.Schemas.Maak(_oud, schema);
        var (was, inhoud) = (_oud.Schema(), _oud.Inhoud());

        var fout = Assert.Throws<DatabaseTooOldException>(() => Database.Open(_oud.Opties with { Migreer = false }));

        Assert.Contains($"heeft schema {schema} van een oudere versie", fout.Message, StringComparison.Ordinal);
        Assert.Contains("-- migrate", fout.Message, StringComparison.Ordinal);
        Assert.Equal(was, _oud.Schema());
        Assert.Equal(inhoud, _oud.Inhoud());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_database_of_a_newer_version_is_refused_and_stays_as_it_is(bool migreer)
    {
        await Database.Open(_oud.Opties).DisposeAsync();
        _oud.Knoei("INSERT INTO migraties (nummer, naam) VALUES (999, 'later')");
        var was = _oud.Schema();

        var fout = Assert.Throws<DatabaseTooNewException>(() => Database.Open(_oud.Opties with { Migreer = migreer }));

        Assert.Contains("schema 999", fout.Message, StringComparison.Ordinal);
        Assert.Equal(was, _oud.Schema());
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_migration_that_fails_leaves_the_older_database_as_it_was(long schema)
    {
        Opslag.Schemas.Maak(_oud, schema);
        // The first step has happened by the time that its number cannot be written down.
        _oud.Breek("INSERT", "migraties");
        var (was, inhoud) = (_oud.Schema(), _oud.Inhoud());

        Assert.ThrowsAny<Exception>(() => Database.Open(_oud.Opties));

        Assert.Equal(was, _oud.Schema());
        Assert.Equal(inhoud, _oud.Inhoud());
    }

    [Fact]
    public async Task An_ambassadeur_of_before_is_there_for_whom_the_netwerk_was_shown_to()
    {
        Opslag.Schemas.Maak(_oud, 4);
        _oud.Knoei("""
            INSERT INTO publieken (sleutels) VALUES ('N:buurten N:kring U:N:buurten'), ('N:buurten');
            INSERT INTO publiek_sleutels (sleutel, publiek) SELECT k.sleutel, p.id FROM publieken p
                JOIN (SELECT 'N:buurten' AS sleutel UNION SELECT 'N:kring' UNION SELECT 'U:N:buurten') k ON ' ' || p.sleutels || ' ' LIKE '% ' || k.sleutel || ' %';
            INSERT INTO netwerken SELECT 'buurten', 'Ambassadeurs', 'Buurten', 'GM0405', 'Netwerk', id FROM publieken WHERE sleutels LIKE 'N:buurten N:kring%';
            INSERT INTO ambassadeurs SELECT 'a', 'buurten', 'GM0405', 'GM0405', 'c', 'Leider', 'Po', 'GM0405', '', 4, '', 0, id FROM publieken WHERE sleutels = 'N:buurten'
            """);

        await Database.Open(_oud.Opties).DisposeAsync();

        Assert.Equal(["N:buurten", "N:kring"], _oud.Rijen("SELECT s.sleutel FROM ambassadeurs a JOIN publiek_sleutels s ON s.publiek = a.publiek ORDER BY s.sleutel"));
    }

    /// <summary>
    /// Once, when a release is made, so that the next one has something to bring up to date:
    /// <c>dotnet test tests/Storage.Tests --filter Writes_the_file -- xUnit.Explicit=only</c>, and the same for tests/Storage.Tests.Postgres.
    /// </summary>
    [Fact(Explicit = true)]
    public Task Writes_the_file_of_todays_schema() => Opslag.Schemas.Schrijf(Ct);

    // From schema 3 on some of the money is passed on.
    private static int Budgetten(long schema) => schema < 3 ? 2 : 3;

    private async Task GaatVerder(Database database, long schema)
    {
        using var store = new EventStore(database, EventTypes.OfTheDomain, _oud.Opties, TimeProvider.System, NullLogger<EventStore>.Instance);
        var budget = Guid.NewGuid();
        await store.AppendAsync(Proefopslag.Toevoeging(Stroom.Budget(budget), 0, new BudgetToegekend(
            budget, "GM0405", Bron.Goab, new(2025, 1, 1), new(2028, 12, 31), Bedrag.UitEuro(1), Deling.Openbaar, true)));
        Assert.Equal(Budgetten(schema) + 1, _oud.Waarde<long>("SELECT count(*) FROM budgetten"));
    }

    private static Proefdatabase Leeg() => Proefdatabase.Leeg(Directory.CreateTempSubdirectory("regionetwerk-").FullName);

    private static void Ruim(Proefdatabase database)
    {
        database.Dispose();
        Directory.Delete(database.Opties.Map, recursive: true);
    }
}
