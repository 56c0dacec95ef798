using Npgsql;
using Regionetwerk.Storage.Controle;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Tests.Opslag;
using Regionetwerk.Storage.Zoeken;
using Xunit;

namespace Regionetwerk.Storage.Tests.Postgres;

/// <summary>What the database itself shows a caller when the product's own condition is not in the question.</summary>
public sealed class TweedeMuurTests : IAsyncLifetime
{
    private readonly Proefopslag _opslag = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => new(Muurboeken.Vul(_opslag, Ct));

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public void Every_table_of_the_read_model_is_looked_at_here() => Assert.Empty(Leesmodelwissel.Tabellen.Except(EersteMuur.PerTabel.Keys));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_the_condition_the_database_shows_each_caller_exactly_what_the_condition_would(bool herbouwd)
    {
        if (herbouwd)
            await Herbouw();
        foreach (var (naam, aanroeper) in Muurboeken.Kijkers)
        {
            var kijker = await new Kijkers(_opslag.Database).Voor(aanroeper);
            foreach (var (tabel, zichtbaar) in EersteMuur.PerTabel)
            {
                var voorwaarde = await _opslag.Database.Read(sessie => sessie.List(
                    Rijen($"{zichtbaar} AS rij WHERE $1 IS NOT NULL"), rij => rij.GetString(0), new TextList(kijker.SleutelLijst)));
                var muur = await Als(kijker.SleutelLijst, Rijen($"{tabel} AS rij"));
                Assert.True(voorwaarde.SequenceEqual(muur), $"{tabel} voor {naam}: {voorwaarde.Count} rijen bestaan, {muur.Count} zijn te zien");
            }
        }
    }

    [Theory]
    [InlineData("beheerder van toelatingen", "app|groep")]
    [InlineData("medewerker van het landelijk ondersteuningsaanbod", "")]
    [InlineData("operator", "")]
    [InlineData("app", "")]
    [InlineData("eigenaar", "")]
    public async Task The_database_shows_who_may_act_for_whom_to_those_who_keep_it_and_nobody_there_who_runs_the_platform(string wie, string soorten)
    {
        var kijker = await new Kijkers(_opslag.Database).Voor(Muurboeken.Kijkers[wie]);

        var gezien = await Als(kijker.SleutelLijst, new("SELECT CASE WHEN client IS NULL THEN 'groep' ELSE 'app' END FROM toelatingen"));

        Assert.Equal(soorten, string.Join('|', gezien.Distinct().Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("beheerder van toelatingen", true)]
    [InlineData("medewerker van het landelijk ondersteuningsaanbod", false)]
    [InlineData("operator", false)]
    [InlineData("app", false)]
    [InlineData("eigenaar", false)]
    public async Task The_database_shows_who_was_closed_to_those_who_keep_it(string wie, bool ziet)
    {
        var kijker = await new Kijkers(_opslag.Database).Voor(Muurboeken.Kijkers[wie]);

        Assert.Equal(ziet, (await Als(kijker.SleutelLijst, new("SELECT organisatie FROM sluitingen"))).Count > 0);
    }

    [Theory]
    [InlineData("niemand", "Openbaar", 1)]
    [InlineData("andere gemeente", "Landelijk Openbaar", 3)]
    [InlineData("lid", "Landelijk Netwerk Openbaar", 4)]
    [InlineData("uitgenodigde", "Landelijk Openbaar", 3)]
    [InlineData("betaler", "Intern Landelijk Openbaar", 4)]
    [InlineData("schoolbestuur", "Intern Landelijk Openbaar", 4)]
    [InlineData("eigenaar", "Intern Landelijk Netwerk Openbaar", 6)]
    public async Task The_database_shows_each_caller_the_programmas_of_their_own_circles(string wie, string zichtbaarheden, int aantal)
    {
        var kijker = await new Kijkers(_opslag.Database).Voor(Muurboeken.Kijkers[wie]);

        var gezien = await Als(kijker.SleutelLijst, new("SELECT zichtbaarheid FROM programmas"));

        Assert.Equal(zichtbaarheden, string.Join(' ', gezien.Distinct().Order(StringComparer.Ordinal)));
        Assert.Equal(aantal, gezien.Count);
    }

    [Fact]
    public async Task Who_holds_no_key_at_all_sees_only_what_is_public_to_the_world()
    {
        foreach (var tabel in EersteMuur.PerTabel.Keys.Append("publiek_sleutels"))
            Assert.Equal(tabel is "organisaties" or "jaarverklaringen" or "scholen" or "regelingen", (await Als([], Rijen($"{tabel} AS rij"))).Count > 0);
    }

    [Fact]
    public async Task Who_looks_sees_of_the_keys_only_their_own() =>
        Assert.Equal(["L", "O"], await Als(["L", "O", "T:GM0003"], new("SELECT DISTINCT sleutel FROM publiek_sleutels ORDER BY 1")));

    [Theory]
    [InlineData("O' OR true --")]
    [InlineData("{O,L}")]
    [InlineData("T:%")]
    public async Task A_strange_key_is_a_key_like_any_other(string sleutel) => Assert.Empty(await Als([sleutel], Rijen("programmas AS rij")));

    [Theory]
    [InlineData("events")]
    [InlineData("geheimen")]
    [InlineData("streams")]
    [InlineData("snapshots")]
    [InlineData("requests")]
    [InlineData("publieken")]
    [InlineData("migraties")]
    [InlineData("instellingen")]
    [InlineData("jobs")]
    [InlineData("post")]
    [InlineData("links")]
    [InlineData("aanmelders")]
    [InlineData("sessies")]
    public Task The_books_themselves_are_refused_to_whoever_reads_for_a_caller(string tabel) =>
        Geweigerd(sessie => sessie.List(new($"SELECT count(*) FROM {tabel}"), rij => rij.GetInt64(0)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whoever_reads_for_a_caller_changes_nothing_anywhere(bool herbouwd)
    {
        if (herbouwd)
            await Herbouw();
        var tabellen = _opslag.Proefdatabase.Rijen("""
            SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = 2
            WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
            """).Select(rij => rij.Split(' ')).ToList();
        Assert.True(tabellen.Count > EersteMuur.PerTabel.Count);
        foreach (var naam in tabellen)
        {
            var (tabel, kolom) = (naam[0], naam[1]);
            string[] pogingen = [$"INSERT INTO {tabel} DEFAULT VALUES", $"UPDATE {tabel} SET {kolom} = {kolom}", $"DELETE FROM {tabel}", $"TRUNCATE {tabel}"];
            foreach (var poging in pogingen)
                await Geweigerd(sessie => sessie.RunNow(new(poging)));
        }
        await Geweigerd(sessie => sessie.RunNow(new("CREATE TABLE eigen (a int)")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_table_has_a_policy_or_is_public_or_is_closed(bool herbouwd)
    {
        if (herbouwd)
            await Herbouw();
        Assert.Empty(Muur.Gaten(_opslag.Proefdatabase));

        _opslag.Knoei("ALTER TABLE programmas DISABLE ROW LEVEL SECURITY; CREATE VIEW kier AS SELECT * FROM events; GRANT SELECT ON kier TO regionetwerk_lezer");
        Assert.Equal(["kier", "programmas"], Muur.Gaten(_opslag.Proefdatabase));
    }

    [Fact]
    public async Task The_search_function_shows_each_caller_only_what_the_condition_would()
    {
        var alles = new HashSet<string>();
        foreach (var aanroeper in Muurboeken.Kijkers.Values)
        {
            var sleutels = (await new Kijkers(_opslag.Database).Voor(aanroeper)).SleutelLijst;
            // The question is the attacker's own: it need not say whose it may be.
            var gevonden = await Als(sleutels, new("SELECT id FROM zoek_documenten('''start'' | ''program'':*', false, 1000) ORDER BY 1"));
            var zichtbaar = await _opslag.Database.Read(sessie => sessie.List(
                new($"SELECT id FROM {EersteMuur.Zichtbaar<ZoekdocumentRij>()} AS rij WHERE soort = 'Programma' ORDER BY 1"),
                rij => rij.GetString(0),
                new TextList(sleutels)));
            Assert.Equal(zichtbaar, gevonden);
            alles.UnionWith(gevonden);
        }
        Assert.Equal(_opslag.Waarde<long>("SELECT count(*) FROM zoekdocumenten WHERE soort = 'Programma'"), alles.Count);
        Assert.Empty(await Als([], new("SELECT id FROM zoek_documenten('''start''', true, 1000)")));
    }

    [Fact]
    public async Task Nothing_of_a_caller_stays_behind_on_the_connection()
    {
        await using var database = EenVerbinding();
        Sql wie = new("""
            SELECT concat_ws(' ', pg_backend_pid(), current_user = session_user, '[' || coalesce(current_setting('regionetwerk.sleutels', true), '') || ']',
                current_setting('plan_cache_mode'), (SELECT count(*) FROM programmas), (SELECT count(*) > 0 FROM events))
            """);
        var vooraf = await database.Read(sessie => sessie.TextOf(wie));
        Assert.EndsWith($" t [] auto {_opslag.Waarde<long>("SELECT count(*) FROM programmas")} t", vooraf, StringComparison.Ordinal);

        Assert.Equal(1, await database.Read(["O"], sessie => sessie.Number(new("SELECT count(*) FROM programmas"))));
        Assert.Equal(vooraf, await database.Read(sessie => sessie.TextOf(wie)));

        await Geweigerd(sessie => sessie.List(new("SELECT count(*) FROM events"), rij => rij.GetInt64(0)), database);
        Assert.Equal(vooraf, await database.Read(sessie => sessie.TextOf(wie)));

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await database.Read(["O"], async ValueTask<int> (sessie) =>
        {
            await sessie.Number(new("SELECT count(*) FROM programmas"));
            throw new InvalidOperationException("halverwege");
        }));
        Assert.Equal(vooraf, await database.Read(sessie => sessie.TextOf(wie)));
    }

    [Fact]
    public async Task The_same_question_on_one_connection_gives_each_caller_their_own_answer()
    {
        await using var database = EenVerbinding();
        Sql vraag = new("SELECT count(*) FROM programmas");
        // More often than it takes for a statement to be prepared, and for the server to keep one plan for it.
        for (var keer = 0; keer < 12; keer++)
        {
            Assert.Equal(1, await database.Read(["O"], sessie => sessie.Number(vraag)));
            Assert.Equal(_opslag.Waarde<long>(vraag.ToString()), await database.Read(sessie => sessie.Number(vraag)));
            Assert.Equal(3, await database.Read(["L", "O"], sessie => sessie.Number(vraag)));
            Assert.Equal(0, await database.Read([], sessie => sessie.Number(vraag)));
        }
    }

    private static Sql Rijen(string uit) => new($"SELECT CAST(to_jsonb(rij) AS text) FROM {uit} ORDER BY 1");

    private ValueTask<List<string>> Als(IReadOnlyList<string> sleutels, Sql vraag) =>
        _opslag.Database.Read(sleutels, sessie => sessie.List(vraag, rij => rij.GetString(0)));

    private async Task Geweigerd<T>(Func<Session, ValueTask<T>> poging, Database? database = null)
    {
        var fout = await Assert.ThrowsAsync<PostgresException>(async () => await (database ?? _opslag.Database).Read(["O", "L", "T:GM0405"], poging));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, fout.SqlState);
    }

    private Database EenVerbinding() => Database.Open(_opslag.Opties with
    {
        Verbinding = new NpgsqlConnectionStringBuilder(_opslag.Opties.Verbinding) { MaxPoolSize = 1 }.ConnectionString,
    });

    private async Task Herbouw() =>
        Assert.Equal(0, (await new Herbouw(_opslag.Database, EventTypes.OfTheDomain, _opslag.Opties).BouwAsync(Ct)).Verschillen.Aantal);
}
