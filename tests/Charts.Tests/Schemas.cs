using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Regionetwerk.Charts.Tests;

/// <summary>The schemas of Kubernetes, as npm has them. Where they or Node are not installed, tests are skipped; on a build server that is an error.</summary>
internal static class Schemas
{
    private const string Ontbreekt = "Node, of wat de schema's van Kubernetes kent, ontbreekt. Installeer Node en draai: npm ci --prefix tests/Clients --ignore-scripts";

    private static readonly string Map = Path.Combine(Bron.Hoofdmap, "tests", "Clients");

    /// <summary>Says what is wrong with these objects, a line each.</summary>
    public static string Keur(IEnumerable<(string Naam, JsonNode Object)> objecten)
    {
        var vraag = new JsonArray([.. objecten.Select(wat => new JsonArray(wat.Naam, wat.Object))]);
        using var proces = Start();
        var fouten = proces.StandardError.ReadToEndAsync();
        proces.StandardInput.Write(vraag.ToJsonString());
        proces.StandardInput.Close();
        var gezegd = proces.StandardOutput.ReadToEnd();
        proces.WaitForExit();
        Assert.True(proces.ExitCode == 0, fouten.Result);
        return gezegd;
    }

    /// <summary>A node as Kubernetes reads it: what has no quotes may be a number, a yes or no, or nothing.</summary>
    public static JsonNode? Json(YamlNode knoop) => knoop switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(paar => KeyValuePair.Create(((YamlScalarNode)paar.Key).Value!, Json(paar.Value)))),
        YamlSequenceNode lijst => new JsonArray([.. lijst.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "null" or "~" } => null,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } ja => ja.Value == "true",
        YamlScalarNode { Style: ScalarStyle.Plain } getal when double.TryParse(getal.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var waarde) => waarde,
        _ => ((YamlScalarNode)knoop).Value,
    };

    private static Process Start()
    {
        var aanwezig = Directory.Exists(Path.Combine(Map, "node_modules", "kubernetes-models")) && (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator).Any(map => File.Exists(Path.Combine(map, OperatingSystem.IsWindows() ? "node.exe" : "node")));
        if (!aanwezig && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(Ontbreekt);
        Assert.SkipUnless(aanwezig, Ontbreekt);
        return Process.Start(new ProcessStartInfo("node", ["kubernetes.mjs"])
        {
            WorkingDirectory = Map,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }
}
