using YamlDotNet.RepresentationModel;

namespace Regionetwerk.GraphQL.Tests.Cats;

/// <summary>One test of graphql-cats, with what its scenario says for all.</summary>
public sealed record CatsTest(string Scenario, string Name, YamlMappingNode Given, YamlMappingNode When, YamlNode Then, string? Schema, YamlMappingNode? TestData)
{
    public string Query => Given.Text("query")!;
}

/// <summary>Reads the scenario files.</summary>
internal static class CatsScenarios
{
    public static IEnumerable<CatsTest> Read(string folder) => Directory
        .GetFiles(folder, "*.yaml", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(file) != "error-mapping.yaml")
        .Order(StringComparer.Ordinal)
        .SelectMany(ReadFile);

    public static string? Text(this YamlMappingNode node, string key) => (node.Get(key) as YamlScalarNode)?.Value;

    public static YamlNode? Get(this YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private static IEnumerable<CatsTest> ReadFile(string file)
    {
        // The file of the executor has one line twice, which YAML does not allow and its readers pass over.
        var text = File.ReadAllText(file).Replace("          c: Cookie\n          c: Cookie\n", "          c: Cookie\n", StringComparison.Ordinal);

        // Since October 2021 interfaces can implement interfaces: one that implements none has an empty list of them, no longer null.
        if (Path.GetFileName(file) == "UnionInterface.yaml")
        {
            var interfaces = text.IndexOf("interfaces: null", StringComparison.Ordinal);
            text = text.Remove(interfaces, "interfaces: null".Length).Insert(interfaces, "interfaces: []");
        }

        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        var background = root.Get("background") as YamlMappingNode;
        foreach (var test in ((YamlSequenceNode)root.Get("tests")!).Cast<YamlMappingNode>())
        {
            var given = (YamlMappingNode)test.Get("given")!;
            yield return new CatsTest(
                Path.GetFileNameWithoutExtension(file),
                test.Text("name")!,
                given,
                (YamlMappingNode)test.Get("when")!,
                test.Get("then")!,
                SchemaOf(given, file) ?? (background is null ? null : SchemaOf(background, file)),
                (given.Get("test-data") ?? background?.Get("test-data")) as YamlMappingNode);
        }
    }

    private static string? SchemaOf(YamlMappingNode node, string file) =>
        node.Text("schema-file") is { } name ? File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, name)) : node.Text("schema");
}
