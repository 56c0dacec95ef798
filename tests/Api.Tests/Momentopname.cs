using Xunit;

namespace Regionetwerk.Api.Tests;

/// <summary>
/// Outward shapes as checked-in files. When one changes, the test fails and writes what it is now beside it, as
/// <c>name.nieuw</c>: moving that over the old one is the deliberate act.
/// </summary>
internal static class Momentopname
{
    public static void Gelijk(string naam, string inhoud)
    {
        var bestand = Path.Combine(Wortel(), "tests", "snapshots", naam);
        if (File.Exists(bestand) && File.ReadAllText(bestand) == inhoud)
            return;
        File.WriteAllText(bestand + ".nieuw", inhoud);
        Assert.Fail($"{naam} is veranderd. Vergelijk met {bestand}.nieuw, en vervang het bestand als dat de bedoeling was.");
    }

    public static string Wortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map!.FullName, "Regionetwerk.sln")))
            map = map.Parent;
        return map.FullName;
    }
}
