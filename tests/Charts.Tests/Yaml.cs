using YamlDotNet.RepresentationModel;

namespace Regionetwerk.Charts.Tests;

/// <summary>Reads in rendered objects by path.</summary>
internal static class Yaml
{
    /// <summary>The objects of a stream; empty documents are none.</summary>
    public static IReadOnlyList<YamlNode> Lees(string tekst)
    {
        var stroom = new YamlStream();
        stroom.Load(new StringReader(tekst));
        return [.. stroom.Documents.Select(document => document.RootNode).OfType<YamlMappingNode>()];
    }

    /// <summary>What is there, or null. A path is <c>spec.template.spec</c>.</summary>
    public static YamlNode? Op(this YamlNode? knoop, string pad)
    {
        foreach (var deel in pad.Split('.'))
            knoop = knoop is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(deel), out var kind) ? kind : null;
        return knoop;
    }

    /// <summary>The value there; empty when there is none.</summary>
    public static string Tekst(this YamlNode? knoop, string pad) => (knoop.Op(pad) as YamlScalarNode)?.Value ?? "";

    /// <summary>The items of the list there; none when there is no list.</summary>
    public static IReadOnlyList<YamlNode> Lijst(this YamlNode? knoop, string pad) => knoop.Op(pad) is YamlSequenceNode lijst ? [.. lijst.Children] : [];

    /// <summary>The names and values there.</summary>
    public static IReadOnlyDictionary<string, string> Paren(this YamlNode? knoop, string pad) => knoop.Op(pad) is YamlMappingNode map
        ? map.Children.ToDictionary(paar => ((YamlScalarNode)paar.Key).Value!, paar => (paar.Value as YamlScalarNode)?.Value ?? "")
        : [];

    /// <summary>All objects within it, itself too.</summary>
    public static IEnumerable<YamlNode> Alles(this YamlNode knoop) => knoop.AllNodes;
}
