using System.Text.Json;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;
using YamlDotNet.RepresentationModel;

namespace Regionetwerk.GraphQL.Tests.Cats;

/// <summary>Makes a schema of a scenario executable, with the directives that graphql-cats describes in its README.</summary>
internal sealed class CatsSchema(YamlMappingNode? testData)
{
    public Schema Build(string sdl) => SchemaReader.Read(sdl, ResolverOf, value => (value as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault("type") as string);

    /// <summary>A named entry of the test data, with its references followed.</summary>
    public object? Data(string? name) => name is null || testData is null ? null : Value(testData.Get(name)!);

    private object? Value(YamlNode node) => node switch
    {
        YamlMappingNode map when map.Get("$ref") is YamlScalarNode reference => new Lazy<object?>(() => Data(reference.Value)),
        YamlMappingNode map => map.Children.ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => Value(pair.Value)),
        YamlSequenceNode list => list.Children.Select(Value).Select(Follow).ToArray(),
        YamlScalarNode { Value: "null" } => null,
        YamlScalarNode { Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalarNode scalar => scalar.Value,
        _ => null,
    };

    private static object? Follow(object? value) => value is Lazy<object?> lazy ? lazy.Value : value;

    private MethodResolver ResolverOf(string type, FieldDefinitionNode node)
    {
        var name = node.Name.Value;
        object? Read(ref ResolverContext context) =>
            Follow((context.Parent as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault(name));

        var directive = node.Directives is [var only, ..] ? only : null;
        return directive?.Name.Value switch
        {
            "resolveString" => Now((ref context) => Fill(directive, ref context)),
            "resolvePromiseString" => Later((ref context) => Fill(directive, ref context)),
            "argumentsJson" => Now(Arguments),
            "resolveEmptyObject" => Now((ref _) => new Dictionary<string, object?>()),
            "resolvePromise" => Later(Read),
            "resolveError" => Now((ref _) => throw new GraphQLException(Text(directive, "message"))),
            "resolvePromiseReject" => Later((ref _) => throw new GraphQLException(Text(directive, "message"))),
            "resolveErrorList" => Now((ref context) => Partly(directive, ref context)),
            "resolvePromiseRejectList" => Later((ref context) => Partly(directive, ref context)),
            "resolveTestData" => Now((ref _) => Data(Text(directive, "name"))),
            "resolvePromiseTestData" => Later((ref _) => Data(Text(directive, "name"))),
            _ => Now(Read),
        };
    }

    private static MethodResolver Now(ResolveField resolve) => new(resolve);

    private static MethodResolver Later(ResolveField resolve) => new(
        (ref context) =>
        {
            var call = context;
            return Task.Run(() => resolve(ref call));
        },
        task => ((Task<object?>)task).GetAwaiter().GetResult());

    private static string Fill(DirectiveNode directive, ref ResolverContext context)
    {
        var text = Text(directive, "value");
        for (var i = 0; i < context.Arguments.Length; i++) text = text.Replace($"${context.Field.Definition.Arguments[i].Name}", $"{context.Arguments[i]}", StringComparison.Ordinal);
        return text;
    }

    private static string Arguments(ref ResolverContext context)
    {
        var (field, arguments, variables) = (context.Field, context.Arguments, context.Execution.Context.Variables);
        var literals = new LiteralCoercion(variables, int.MaxValue);
        var given = field.Definition.Arguments
            .Select((argument, index) => (argument.Name, index))
            .Where(argument => literals.IsGiven(field.Nodes[0].Arguments.FirstOrDefault(written => written.Name.Value == argument.Name)?.Value))
            .ToDictionary(argument => argument.Name, argument => arguments[argument.index]);
        return JsonSerializer.Serialize(given);
    }

    private static string?[] Partly(DirectiveNode directive, ref ResolverContext context)
    {
        foreach (var message in List(directive, "messages"))
            context.Execution.Report(new GraphQLError(message!) { Locations = [.. context.Field.Nodes.Select(node => node.Position)] });
        return List(directive, "values");
    }

    private static string Text(DirectiveNode directive, string argument) =>
        ((StringValueNode)directive.Arguments.Single(given => given.Name.Value == argument).Value).Value;

    private static string?[] List(DirectiveNode directive, string argument) =>
        [.. ((ListValueNode)directive.Arguments.Single(given => given.Name.Value == argument).Value).Values.Select(value => ((StringValueNode)value).Value)];
}
