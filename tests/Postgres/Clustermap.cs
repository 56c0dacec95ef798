using System.Diagnostics;

namespace Regionetwerk.Tests.Postgres;

/// <summary>The temporary folder of a cluster, and the user who owns it: PostgreSQL refuses to run as root.</summary>
internal sealed class Clustermap : IAsyncDisposable
{
    // Whatever ends this process also closes the pipe to this shell; then the server is stopped and the folder goes away.
    private const string Wacht = """exec > /dev/null 2>&1; trap '' HUP INT TERM; cat; "$@"; rm -rf "$0" """;

    private readonly string _programmas;
    private readonly Process _wachter;

    private Clustermap(string programmas)
    {
        _programmas = programmas;
        Pad = Path.Combine(Path.GetTempPath(), $"regionetwerk-postgres-{Guid.NewGuid():N}");
        var stop = Programma("pg_ctl", "stop", "-D", Pad, "-m", "immediate");
        _wachter = Process.Start(new ProcessStartInfo("sh", ["-c", Wacht, Pad, stop.FileName, .. stop.ArgumentList])
        {
            RedirectStandardInput = true,
        })!;
    }

    /// <summary>The full path.</summary>
    public string Pad { get; }

    /// <summary>Makes a folder with a cluster without databases in it.</summary>
    public static async Task<Clustermap> MaakAsync(string gebruiker)
    {
        var map = new Clustermap(Installatie.Map ?? throw new InvalidOperationException(Cluster.Ontbreekt));
        // initdb makes the folder itself, so that it belongs to the right user.
        await map.VoerUitAsync(
            "initdb", "-D", map.Pad, "--username", gebruiker, "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync", "--no-instructions");
        return map;
    }

    /// <summary>How to start a program of PostgreSQL as the owner of the folder.</summary>
    public ProcessStartInfo Programma(string naam, params IEnumerable<string> argumenten)
    {
        var programma = Path.Combine(_programmas, naam);
        // setpriv becomes the program, where runuser would stand between: the server is our own child, to be killed and waited for.
        var start = Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("setpriv", ["--reuid=postgres", "--regid=postgres", "--init-groups", programma, .. argumenten])
            : new ProcessStartInfo(programma, argumenten);
        // The other user may not be allowed where we are.
        start.WorkingDirectory = Path.GetTempPath();
        return start;
    }

    /// <summary>Runs a program of PostgreSQL to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it says.</exception>
    public async Task VoerUitAsync(string naam, params string[] argumenten)
    {
        var start = Programma(naam, argumenten);
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        using var proces = Process.Start(start)!;
        var (uit, fout) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
        await proces.WaitForExitAsync();
        if (proces.ExitCode != 0)
            throw new InvalidOperationException($"{naam} eindigt met {proces.ExitCode}:\n{await uit}{await fout}");
    }

    /// <summary>Stops what runs in it, and removes it.</summary>
    public async ValueTask DisposeAsync()
    {
        _wachter.StandardInput.Close();
        await _wachter.WaitForExitAsync();
    }
}
