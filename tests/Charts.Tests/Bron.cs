namespace Regionetwerk.Charts.Tests;

/// <summary>Where the sources are.</summary>
internal static class Bron
{
    /// <summary>The root of the repository.</summary>
    public static string Hoofdmap { get; } = Zoek();

    /// <summary>The folder of the chart.</summary>
    public static string Chart { get; } = Path.Combine(Hoofdmap, "charts", "regionetwerk");

    /// <summary>A file of values for an installation of the tests alone.</summary>
    public static string Waarden(string naam) => Path.Combine(Hoofdmap, "tests", "Charts.Tests", "Waarden", $"{naam}.yaml");

    /// <summary>The text of a file of the repository.</summary>
    public static string Lees(params string[] pad) => File.ReadAllText(Path.Combine([Hoofdmap, .. pad]));

    private static string Zoek()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map!.FullName, "Regionetwerk.sln")))
            map = map.Parent;
        return map.FullName;
    }
}
