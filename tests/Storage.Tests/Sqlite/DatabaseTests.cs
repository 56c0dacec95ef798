using Microsoft.Data.Sqlite;
using Regionetwerk.Storage.Opslag;
using Xunit;

namespace Regionetwerk.Storage.Tests.Sqlite;

public sealed class DatabaseTests : IDisposable
{
    private readonly OpslagOpties _opties = new(Path.Combine(Directory.CreateTempSubdirectory("regionetwerk-").FullName, "data"));

    private string Bestand => Database.FileIn(_opties.Map);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_opties.Map)!, recursive: true);

    [Fact]
    public void A_folder_that_is_not_there_is_made_with_a_database_in_it()
    {
        Database.Open(_opties).Dispose();
        Database.Open(_opties).Dispose();

        Assert.True(File.Exists(Bestand));
        Assert.False(File.Exists(Bestand + ".nieuw"));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_said_to_be_so()
    {
        File.WriteAllText(_opties.Map, "een bestand waar een map moet komen");

        var fout = Assert.Throws<DataFolderException>(() => Database.Open(_opties));

        Assert.Contains(_opties.Map, fout.Message, StringComparison.Ordinal);
        Assert.Contains("Data:Map", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_start_that_was_broken_off_does_not_stand_in_the_way_of_the_next()
    {
        Directory.CreateDirectory(_opties.Map);
        File.WriteAllText(Bestand + ".nieuw", "half");

        Database.Open(_opties).Dispose();
    }

    public static TheoryData<string> Schade => ["een heel ander bestand, lang genoeg om op iets te lijken", "", "SQLite format 3\0"];

    [Theory]
    [MemberData(nameof(Schade))]
    public void A_file_that_is_no_database_is_refused_and_stays_as_it_is(string inhoud)
    {
        Directory.CreateDirectory(_opties.Map);
        File.WriteAllText(Bestand, inhoud);

        Assert.Throws<DatabaseDamagedException>(() => Database.Open(_opties));

        Assert.Equal(inhoud, File.ReadAllText(Bestand));
    }

    [Fact]
    public void A_database_with_a_damaged_page_is_refused_and_stays_as_it_is()
    {
        Database.Open(_opties).Dispose();
        var bytes = File.ReadAllBytes(Bestand);
        bytes.AsSpan(4096, 8192).Fill(0xAB);
        File.WriteAllBytes(Bestand, bytes);

        Assert.Throws<DatabaseDamagedException>(() => Database.Open(_opties));

        Assert.Equal(bytes, File.ReadAllBytes(Bestand));
    }

    [Fact]
    public void A_database_of_another_program_is_refused()
    {
        Directory.CreateDirectory(_opties.Map);
        Uitvoeren("CREATE TABLE iets (a)");

        Assert.Throws<DatabaseDamagedException>(() => Database.Open(_opties));
    }

    [Fact]
    public void A_database_of_a_newer_version_is_refused()
    {
        Database.Open(_opties).Dispose();
        Uitvoeren("INSERT INTO migraties (nummer, naam) VALUES (999, 'later')");

        var fout = Assert.Throws<DatabaseTooNewException>(() => Database.Open(_opties));

        Assert.Contains("999", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_wants_an_existing_database_gets_none_made()
    {
        Assert.Throws<DatabaseMissingException>(() => Database.OpenExisting(_opties));

        Assert.False(Directory.Exists(_opties.Map));
    }

    [Fact]
    public void What_is_committed_is_flushed_and_the_log_stands_beside_the_file()
    {
        using var database = Database.Open(_opties);
        using var sessie = database.OpenWriter();

        Assert.Equal("wal", sessie.ScalarOne(new Sql("PRAGMA journal_mode")));
        Assert.Equal(2L, sessie.ScalarOne(new Sql("PRAGMA synchronous")));
    }

    [Fact]
    public void A_reader_cannot_write()
    {
        using var database = Database.Open(_opties);
        using var lease = database.Read();

        Assert.Throws<SqliteException>(() => lease.Session.Run(new Sql("DELETE FROM events")));
    }

    private void Uitvoeren(string sql)
    {
        using var verbinding = new SqliteConnection($"Data Source={Bestand};Pooling=False");
        verbinding.Open();
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        opdracht.ExecuteNonQuery();
    }
}
