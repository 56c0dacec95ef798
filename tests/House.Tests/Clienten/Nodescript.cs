using System.Diagnostics;
using Xunit;

namespace Regionetwerk.House.Tests.Clienten;

/// <summary>A script of <c>tests/Clients</c>, run by Node against a house that runs as a process.</summary>
internal static class Nodescript
{
    private static readonly string Map = Path.Combine(Hoofdmap(), "tests", "Clients");

    /// <summary>Skips the test where what it needs is not installed. On a build server that is an error: there it has to be tried.</summary>
    public static void Vereist(bool aanwezig, string ontbreekt)
    {
        if (!aanwezig && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(ontbreekt);
        Assert.SkipUnless(aanwezig, ontbreekt);
    }

    /// <summary>Runs it until it ends; it has to succeed. Gives what it said.</summary>
    public static async Task<string> Voer(string script, Uri huis, params string[] argumenten)
    {
        Vereist(OpPad("node") is not null, "Node ontbreekt op het PATH. Installeer Node 18 of nieuwer.");
        Vereist(
            File.Exists(Path.Combine(Map, "node_modules", ".package-lock.json")), "De clients zijn niet geïnstalleerd. Draai: npm ci --prefix tests/Clients");
        var start = new ProcessStartInfo("node", [script, huis.GetLeftPart(UriPartial.Authority), .. argumenten])
        {
            WorkingDirectory = Map,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var ct = TestContext.Current.CancellationToken;
        using var proces = Process.Start(start)!;
        try
        {
            var fouten = proces.StandardError.ReadToEndAsync(ct);
            var gezegd = await proces.StandardOutput.ReadToEndAsync(ct);
            await proces.WaitForExitAsync(ct);
            Assert.True(proces.ExitCode == 0, $"{script}: {gezegd}{await fouten}");
            return gezegd;
        }
        finally
        {
            if (!proces.HasExited)
                proces.Kill(entireProcessTree: true);
        }
    }

    /// <summary>The first program of these names on the PATH; null when there is none.</summary>
    public static string? OpPad(params string[] namen) =>
        (from map in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         from naam in namen
         let pad = Path.Combine(map, OperatingSystem.IsWindows() ? $"{naam}.exe" : naam)
         where File.Exists(pad)
         select pad).FirstOrDefault();

    private static string Hoofdmap()
    {
        var map = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(map, "Regionetwerk.sln")))
            map = Path.GetDirectoryName(map) ?? throw new DirectoryNotFoundException("Regionetwerk.sln staat in geen map hierboven.");
        return map;
    }
}
