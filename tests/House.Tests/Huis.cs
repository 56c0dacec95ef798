using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Regionetwerk.House.Tests;

/// <summary>De verdiepingen van het huis zoals ze op schijf en in de assembly's staan.</summary>
internal static partial class Huis
{
    public static readonly string[] Verdiepingen = ["runtime", "graphql", "grains", "storage", "silo", "api"];

    public static string Hoofdmap { get; } = ZoekHoofdmap();

    /// <summary>De verdiepingen waar dit project naar verwijst.</summary>
    public static IEnumerable<string> Projectverwijzingen(string verdieping) => XDocument.Load(Project(verdieping))
        .Descendants("ProjectReference")
        .Select(verwijzing => verwijzing.Attribute("Include")!.Value.Replace('\\', '/').Split('/')[^2]);

    /// <summary>De pakketten waar dit project om vraagt.</summary>
    public static IEnumerable<string> Pakketten(string verdieping) => XDocument.Load(Project(verdieping))
        .Descendants("PackageReference")
        .Select(verwijzing => verwijzing.Attribute("Include")!.Value);

    /// <summary>De namen van de assembly's waar de code van deze verdieping werkelijk iets uit gebruikt.</summary>
    public static IEnumerable<string> Gebruikt(string verdieping) =>
        Assembly.Load(Path.GetFileNameWithoutExtension(Project(verdieping))).GetReferencedAssemblies().Select(naam => naam.Name!);

    /// <summary>De mappen van een verdieping.</summary>
    public static IEnumerable<string> Mappen(string verdieping) => Directory
        .EnumerateDirectories(Path.Combine(Hoofdmap, verdieping))
        .Select(map => Path.GetFileName(map)!)
        .Except(["bin", "obj", "data"]);

    /// <summary>De C#-bestanden onder deze map, als pad vanaf de hoofdmap.</summary>
    public static IEnumerable<string> Bestanden(params IEnumerable<string> mappen) => mappen
        .SelectMany(map => Directory.EnumerateFiles(Path.Combine(Hoofdmap, map), "*.cs", SearchOption.AllDirectories))
        .Select(bestand => Path.GetRelativePath(Hoofdmap, bestand).Replace('\\', '/'))
        .Where(bestand => !Gemaakt().IsMatch(bestand));

    public static string[] Regels(string bestand) => File.ReadAllLines(Path.Combine(Hoofdmap, bestand));

    private static string Project(string verdieping) => Directory.GetFiles(Path.Combine(Hoofdmap, verdieping), "*.csproj").Single();

    private static string ZoekHoofdmap()
    {
        var map = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(map, "Regionetwerk.sln")))
            map = Path.GetDirectoryName(map) ?? throw new DirectoryNotFoundException("Regionetwerk.sln staat in geen map hierboven.");
        return map;
    }

    [GeneratedRegex("(^|/)(bin|obj)/")]
    private static partial Regex Gemaakt();
}
