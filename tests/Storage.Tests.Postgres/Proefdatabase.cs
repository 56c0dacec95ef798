using Npgsql;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Tests.Postgres;
using Xunit;

namespace Regionetwerk.Tests;

/// <summary>The database of a test: one of its own in the cluster of this process. <c>Storage.Tests/Sqlite</c> has its counterpart.</summary>
public sealed class Proefdatabase : IDisposable
{
    private const string Stuk =
        "CREATE OR REPLACE FUNCTION breek() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'stuk'; END $$";

    /// <summary>How many processes may write for long beside each other.</summary>
    public const int MeesteKnooppunten = 4;

    private readonly Clusterdatabase _database;
    private readonly IAsyncDisposable? _cluster;
    private readonly NpgsqlDataSource _hand;

    private Proefdatabase(string map, Func<Task<Clusterdatabase>> maak, IAsyncDisposable? cluster = null)
    {
        // Fixtures are made in constructors, which cannot wait otherwise.
        _database = Task.Run(maak).GetAwaiter().GetResult();
        // Beside the connections of the product, of which there are 20.
        _hand = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(_database.Verbinding) { MaxPoolSize = 2 });
        _cluster = cluster;
        Opties = new(map) { Verbinding = _database.Verbinding };
    }

    /// <summary>For the storage itself.</summary>
    public OpslagOpties Opties { get; }

    /// <summary>For a process or a command, besides the data folder.</summary>
    public IReadOnlyList<string> Instellingen => ["--ConnectionStrings:Regionetwerk", _database.Verbinding];

    /// <summary>As the measurements name it.</summary>
    public string Naam => _database.Naam;

    /// <summary>As at the very first start.</summary>
    public static Proefdatabase Leeg(string map) => new(map, async () => await (await Cluster.Gedeeld).MaakAsync());

    /// <summary>With the schema of today in it: a copy of a template, quicker than to let the product make it.</summary>
    public static Proefdatabase MetSchema(string map) => new(map, async () =>
    {
        var cluster = await Cluster.Gedeeld;
        return await cluster.MaakAsync(await cluster.SjabloonAsync(verbinding =>
            Database.Open(new(map) { Verbinding = verbinding }).DisposeAsync().AsTask()));
    });

    /// <summary>The same, on a server where nothing else happens.</summary>
    public static Proefdatabase Rustig(string map)
    {
        Assert.SkipUnless(Installatie.Map is not null, "Er is een server gegeven, maar geen initdb om er zelf een te maken.");
        var cluster = Task.Run(() => EigenCluster.BeginAsync()).GetAwaiter().GetResult();
        return new(map, () => cluster.MaakAsync(), cluster);
    }

    /// <summary>With all that this one holds. Nobody may be connected to it.</summary>
    public Proefdatabase Kopie(string map)
    {
        _database.Vergeet();
        return new(map, async () => await (await Cluster.Gedeeld).MaakAsync(_database.Naam));
    }

    /// <summary>The first column of the first row, read past the product.</summary>
    public T Waarde<T>(string sql)
    {
        using var opdracht = _hand.CreateCommand(sql);
        return (T)Convert.ChangeType(opdracht.ExecuteScalar()!, typeof(T));
    }

    /// <summary>Rows, the columns joined by spaces, read past the product.</summary>
    public List<string> Rijen(string sql)
    {
        using var opdracht = _hand.CreateCommand(sql);
        using var rij = opdracht.ExecuteReader();
        var rijen = new List<string>();
        while (rij.Read())
            rijen.Add(string.Join(' ', Enumerable.Range(0, rij.FieldCount).Select(kolom => rij.GetValue(kolom))));
        return rijen;
    }

    /// <summary>Changes something by hand, as nobody in the product does.</summary>
    public void Knoei(string sql)
    {
        using var opdracht = _hand.CreateCommand(sql);
        opdracht.ExecuteNonQuery();
    }

    /// <summary>From now on a change to this table fails.</summary>
    /// <param name="wat">INSERT, UPDATE or DELETE.</param>
    /// <param name="wanneer">For which rows; for all when it is not given.</param>
    public void Breek(string wat, string tabel, string wanneer = "1 = 1") =>
        Knoei($"{Stuk}; CREATE TRIGGER breek AFTER {wat} ON {tabel} FOR EACH ROW WHEN ({wanneer}) EXECUTE FUNCTION breek()");

    /// <summary>From now on a transaction that adds to this table fails on COMMIT, and not before.</summary>
    public void BreekCommit(string tabel) => Knoei($"""
        {Stuk};
        CREATE CONSTRAINT TRIGGER breek AFTER INSERT ON {tabel}
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION breek();
        """);

    /// <summary>Undoes <see cref="Breek"/> or <see cref="BreekCommit"/>.</summary>
    public void Herstel(string tabel) => Knoei($"DROP TRIGGER breek ON {tabel}");

    /// <summary>All columns, indexes, constraints, functions, policies and rights, to be compared with those of another moment.</summary>
    public string Schema() => string.Join('\n', Rijen("""
        SELECT concat_ws(' ', table_name, ordinal_position, column_name, data_type, collation_name, is_nullable, identity_generation, column_default)
          FROM information_schema.columns WHERE table_schema = current_schema()
        UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema()
        UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
          FROM pg_constraint WHERE connamespace = current_schema()::regnamespace
        UNION ALL SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
        UNION ALL SELECT concat_ws(' ', tablename, 'policy', policyname, permissive, roles, cmd, qual, with_check)
          FROM pg_policies WHERE schemaname = current_schema()
        UNION ALL SELECT concat_ws(' ', relname, relkind, 'row security', relrowsecurity, relforcerowsecurity)
          FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
        UNION ALL SELECT concat_ws(' ', table_name, column_name, 'grant', privilege_type, 'to', grantee)
          FROM information_schema.column_privileges WHERE table_schema = current_schema()
        UNION ALL SELECT concat_ws(' ', table_name, 'grant', privilege_type, 'to', grantee)
          FROM information_schema.table_privileges WHERE table_schema = current_schema()
        ORDER BY 1
        """));

    /// <summary>All rows, as statements that put them into the tables of an empty schema.</summary>
    public List<string> Inhoud() =>
    [
        .. Rijen("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'migraties' ORDER BY 1").SelectMany(tabel =>
        {
            var kolommen = Rijen($"SELECT attname FROM pg_attribute WHERE attrelid = '{tabel}'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum");
            var waarden = string.Join(", ", kolommen.Select(kolom => $"quote_nullable(CAST({kolom} AS text))"));
            return Rijen($"""
                SELECT 'INSERT INTO {tabel} ({string.Join(", ", kolommen)}) OVERRIDING SYSTEM VALUE VALUES (' || concat_ws(', ', {waarden}) || ');'
                FROM {tabel} ORDER BY 1
                """);
        }),
        // The numbers that are given out go on after those that were.
        .. Rijen("""
            SELECT format('SELECT setval(pg_get_serial_sequence(%L, %L), (SELECT max(%I) FROM %I));', c.relname, a.attname, a.attname, c.relname)
            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
            WHERE a.attidentity <> '' AND c.relnamespace = current_schema()::regnamespace ORDER BY 1
            """),
    ];

    /// <inheritdoc/>
    public void Dispose()
    {
        _hand.Dispose();
        Task.Run(async () =>
        {
            await _database.DisposeAsync();
            if (_cluster is not null)
                await _cluster.DisposeAsync();
        }).GetAwaiter().GetResult();
    }
}
