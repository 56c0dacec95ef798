using YamlDotNet.RepresentationModel;

namespace Regionetwerk.GraphQL.Tests.Cats;

/// <summary>The messages that graphql-cats expects. The specification does not word messages; the scenarios took those of graphql-js in 2018,
/// and this server says what graphql-js says today.</summary>
internal static class Wording
{
    private static readonly Dictionary<string, string> s_today = new()
    {
        ["Unknown argument \"${argumentName}\" on field \"${fieldName}\" of type \"${typeName}\"."] = "Unknown argument \"${argumentName}\" on field \"${typeName}.${fieldName}\".",
        ["Unknown directive \"${directiveName}\"."] = "Unknown directive \"@${directiveName}\".",
        ["Directive \"${directiveName}\" may not be used on ${location}."] = "Directive \"@${directiveName}\" may not be used on ${location}.",
        ["The ${defName} definition is not executable."] = "The \"${defName}\" definition is not executable.",
        ["Must provide operation"] = "Must provide an operation",
        ["Unknown operation name 'UnknownExample'"] = "Unknown operation named \"UnknownExample\"",
        ["The 'Query' definition is not executable."] = "The \"Query\" definition is not executable.",
    };

    public static string Today(string message) => s_today.GetValueOrDefault(message, message);

    /// <summary>The message of an error code of the scenarios.</summary>
    public static string Of(string code, YamlMappingNode? arguments, string folder)
    {
        var stream = new YamlStream();
        using (var reader = File.OpenText(Path.Combine(folder, "error-mapping.yaml"))) stream.Load(reader);
        var message = Today(((YamlMappingNode)((YamlMappingNode)stream.Documents[0].RootNode).Get(code)!).Text("message")!);
        foreach (var (name, value) in arguments?.Children.AsEnumerable() ?? [])
            message = message.Replace($"${{{((YamlScalarNode)name).Value}}}", ((YamlScalarNode)value).Value, StringComparison.Ordinal);
        return message.Replace("\"schema\"", "schema", StringComparison.Ordinal);
    }
}
