using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Regionetwerk.Tests.Postgres;

/// <summary>Where the programs of PostgreSQL are on this machine.</summary>
public static partial class Installatie
{
    /// <summary>Names the folder of <c>initdb</c>; then nothing else is searched.</summary>
    public const string Instelling = "REGIONETWERK_TEST_POSTGRES_BIN";

    private const int Oudste = 15;

    /// <summary>The folder with <c>initdb</c>, <c>postgres</c> and <c>pg_ctl</c>, or null when there is none of version 15 or later.</summary>
    public static string? Map { get; } = Zoek();

    private static string? Zoek() => Kandidaten()
        .Select(map => new FileInfo(Path.Combine(map, "initdb")))
        .Where(initdb => initdb.Exists)
        // A link on the PATH need not have the other programs beside it.
        .Select(initdb => (initdb.ResolveLinkTarget(returnFinalTarget: true) ?? initdb).FullName)
        .FirstOrDefault(initdb => Versie(initdb) >= Oudste) is { } gevonden ? Path.GetDirectoryName(gevonden) : null;

    private static IEnumerable<string> Kandidaten() => Environment.GetEnvironmentVariable(Instelling) is { Length: > 0 } aangewezen
        ? [aangewezen]
        :
        [
            .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
            .. Onder("/usr/lib/postgresql", "*"),
            .. Onder("/opt/homebrew/opt", "postgresql@*"),
            .. Onder("/usr/local/opt", "postgresql@*"),
            .. Onder("/usr", "pgsql-*"),
            "/usr/local/pgsql/bin",
        ];

    // The newest first.
    private static IEnumerable<string> Onder(string map, string patroon) => !Directory.Exists(map)
        ? []
        : Directory.EnumerateDirectories(map, patroon)
            .OrderByDescending(versie => int.TryParse(Cijfers().Match(Path.GetFileName(versie)).Value, out var nummer) ? nummer : 0)
            .Select(versie => Path.Combine(versie, "bin"));

    private static int Versie(string initdb)
    {
        using var proces = Process.Start(new ProcessStartInfo(initdb, ["--version"]) { RedirectStandardOutput = true })!;
        var regel = proces.StandardOutput.ReadToEnd();
        proces.WaitForExit();
        return int.TryParse(Cijfers().Match(regel).Value, out var versie) ? versie : 0;
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Cijfers();
}
