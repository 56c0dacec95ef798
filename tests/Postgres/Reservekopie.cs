using System.Diagnostics;
using Npgsql;

namespace Regionetwerk.Tests.Postgres;

/// <summary>A backup of a database as an operator makes and restores it: <c>pg_dump</c> and <c>pg_restore</c>, of this machine.</summary>
public static class Reservekopie
{
    /// <summary>Whether those programs are here.</summary>
    public static bool IsTeMaken => Installatie.Map is { } map && File.Exists(Path.Combine(map, "pg_dump")) && File.Exists(Path.Combine(map, "pg_restore"));

    /// <summary>Writes all of a database to a file.</summary>
    public static Task MaakAsync(string verbinding, string bestand) => VoerUitAsync("pg_dump", verbinding, "--format=custom", "--file", bestand);

    /// <summary>Puts it into an empty database.</summary>
    public static Task ZetTerugAsync(string verbinding, string bestand) => VoerUitAsync("pg_restore", verbinding, "--exit-on-error", bestand);

    private static async Task VoerUitAsync(string programma, string verbinding, params string[] argumenten)
    {
        var waar = new NpgsqlConnectionStringBuilder(verbinding);
        var start = new ProcessStartInfo(
            Path.Combine(Installatie.Map!, programma), ["--host", waar.Host!, "--port", $"{waar.Port}", "--username", waar.Username!, "--dbname", waar.Database!, .. argumenten])
        {
            RedirectStandardError = true,
        };
        start.Environment["PGPASSWORD"] = waar.Password;
        using var proces = Process.Start(start)!;
        var gezegd = await proces.StandardError.ReadToEndAsync();
        await proces.WaitForExitAsync();
        if (proces.ExitCode != 0)
            throw new InvalidOperationException($"{programma} eindigt met {proces.ExitCode}:\n{gezegd}");
    }
}
