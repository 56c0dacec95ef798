using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Regionetwerk.Storage.Opslag.Sqlite;

/// <summary>What is wrong with a SQLite file, in words for people.</summary>
internal static class DatabaseCheck
{
    /// <summary>The first damage in the file, or <see langword="null"/> when it is sound. Reads every page.</summary>
    public static string? Damage(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        // Of the lines that one answer may have, the first says enough: a failing start is told in one line.
        var answer = (command.ExecuteScalar() as string)?.Split('\n')[0];
        return answer is "ok" ? null : answer ?? "quick_check geeft geen antwoord";
    }

    /// <summary>The same exception when it is not about the file or its folder.</summary>
    public static Exception Explain(Exception e, string file) => e switch
    {
        SqliteException sqlite => Explain(sqlite, file),
        IOException or UnauthorizedAccessException => new DataFolderException(Path.GetDirectoryName(file)!, e.Message, e),
        _ => e,
    };

    private static DatabaseException Explain(SqliteException e, string file) => e.SqliteErrorCode switch
    {
        raw.SQLITE_NOTADB => new DatabaseDamagedException(file, "het is geen SQLite-database", e),
        raw.SQLITE_CORRUPT => new DatabaseDamagedException(file, "de inhoud klopt niet", e),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new DatabaseBusyException(file, e),
        raw.SQLITE_FULL => new DataFolderException(Path.GetDirectoryName(file)!, "de schijf is vol", e),
        raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY or raw.SQLITE_PERM =>
            new DataFolderException(Path.GetDirectoryName(file)!, "geen toegang", e),
        _ => new DatabaseDamagedException(file, e.Message, e),
    };
}
