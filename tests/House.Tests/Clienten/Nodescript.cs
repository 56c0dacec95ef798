using System.Diagnostics;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Uitval;
using Xunit;

namespace Regionetwerk.House.Tests.Clienten;

/// <summary>A script of <c>tests/Clients</c>, run by Node against a house that runs as a process.</summary>
internal static class Nodescript
{
    private static readonly string Map = Path.Combine(Huis.Hoofdmap, "tests", "Clients");

    /// <summary>Skips the test where what it needs is not installed. On a build server that is an error: there it has to be tried.</summary>
    public static void Vereist(bool aanwezig, string ontbreekt)
    {
        if (!aanwezig && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(ontbreekt);
        Assert.SkipUnless(aanwezig, ontbreekt);
    }

    /// <summary>Skips the test where there is no Node, or what the scripts need is not installed.</summary>
    public static void Vereist()
    {
        Zwaar.Alleen();
        Vereist(OpPad("node") is not null, "Node ontbreekt op het PATH. Installeer Node 18 of nieuwer.");
        Vereist(
            File.Exists(Path.Combine(Map, "node_modules", ".package-lock.json")), "De clients zijn niet geïnstalleerd. Draai: npm ci --prefix tests/Clients");
    }

    /// <summary>Runs it against a house of its own until it ends; it has to succeed. Gives what it said.</summary>
    public static async Task<string> Voer(string script, params string[] argumenten)
    {
        Vereist();
        using var map = new Datamap();
        var (proces, http) = await Huisproces.Start(map.Instellingen);
        using (proces)
        using (http)
        {
            return await Draai([script, http.BaseAddress!.GetLeftPart(UriPartial.Authority), .. argumenten]);
        }
    }

    /// <summary>The same for a script that drives a browser. Where <c>REGIONETWERK_BEELDEN</c> names a folder, it leaves pictures of what it saw: they take longer than looking.</summary>
    public static Task InBrowser(string script) => Voer(script, Browser());

    /// <summary>The same against a house that runs already.</summary>
    public static async Task InBrowser(string script, Uri huis, params string[] argumenten) =>
        await Draai([script, huis.GetLeftPart(UriPartial.Authority), .. Browser(), .. argumenten]);

    private static string[] Browser()
    {
        Zwaar.Alleen();
        var chromium = Environment.GetEnvironmentVariable("CHROMIUM") ?? OpPad("chromium", "chromium-browser", "google-chrome");
        Vereist(chromium is not null, "Chromium ontbreekt. Installeer het, of wijs er met CHROMIUM naar.");
        var beelden = Environment.GetEnvironmentVariable("REGIONETWERK_BEELDEN");
        return [chromium!, string.IsNullOrEmpty(beelden) ? "" : Directory.CreateDirectory(beelden).FullName];
    }

    /// <summary>The first program of these names on the PATH; null when there is none.</summary>
    private static string? OpPad(params string[] namen) =>
        (from map in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         from naam in namen
         let pad = Path.Combine(map, OperatingSystem.IsWindows() ? $"{naam}.exe" : naam)
         where File.Exists(pad)
         select pad).FirstOrDefault();

    private static async Task<string> Draai(string[] argumenten)
    {
        var start = new ProcessStartInfo("node", argumenten)
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
            Assert.True(proces.ExitCode == 0, $"{argumenten[0]}: {gezegd}{await fouten}");
            return gezegd;
        }
        finally
        {
            if (!proces.HasExited)
                proces.Kill(entireProcessTree: true);
        }
    }
}
