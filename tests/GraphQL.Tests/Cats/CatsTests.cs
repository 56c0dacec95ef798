using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;
using Regionetwerk.GraphQL.Validation;
using YamlDotNet.RepresentationModel;

namespace Regionetwerk.GraphQL.Tests.Cats;

/// <summary>The scenarios of https://github.com/graphql-cats/graphql-cats. They date from 2018; where messages are worded otherwise since, that
/// is in <see cref="Wording"/>.</summary>
public sealed class CatsTests
{
    private static readonly GraphQLLimits s_limits = new();

    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            if (CatsFolder.Find() is not { } folder) names.Add("", "");
            else foreach (var test in CatsScenarios.Read(folder)) names.Add(test.Scenario, test.Name);
            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_scenario_of_graphql_cats_passes(string scenario, string name)
    {
        var folder = CatsFolder.Find();
        Assert.SkipWhen(folder is null, "The folder shared/conformance/graphql-cats is not here.");
        foreach (var test in CatsScenarios.Read(folder).Where(test => test.Scenario == scenario && test.Name == name))
        {
            var (data, errors) = await ActAsync(test);
            var assertions = test.Then is YamlSequenceNode list ? list.Children.Cast<YamlMappingNode>() : [(YamlMappingNode)test.Then];
            foreach (var assertion in assertions) Assert_(assertion, data, errors, folder);
        }
    }

    private static async Task<(JsonNode? Data, IReadOnlyList<GraphQLError> Errors)> ActAsync(CatsTest test)
    {
        DocumentNode document;
        try
        {
            document = Parser.Parse(test.Query);
        }
        catch (SyntaxException exception)
        {
            return (null, [new GraphQLError(exception.Message, ErrorCodes.ParseFailed)]);
        }

        if (test.When.Get("parse") is not null) return (null, []);
        var source = new CatsSchema(test.TestData);
        var schema = source.Build(test.Schema!);
        var validator = new DocumentValidator(schema, s_limits);
        if (test.When.Get("validate") is YamlSequenceNode rules)
            return (null, validator.Validate(document, rules.Select(rule => ((YamlScalarNode)rule).Value!)));

        var settings = test.When.Get("execute") as YamlMappingNode;
        if (settings?.Text("validate-query") != "false" && validator.Validate(document) is { Count: > 0 } invalid) return (null, invalid);
        return await ExecuteAsync(document, schema, settings, source.Data(settings?.Text("test-value")) ?? new object());
    }

    private static async Task<(JsonNode? Data, IReadOnlyList<GraphQLError> Errors)> ExecuteAsync(
        DocumentNode document, Schema schema, YamlMappingNode? settings, object source)
    {
        CompiledOperation operation;
        try
        {
            operation = new CompiledDocument(document, schema, s_limits).Operation(settings?.Text("operation-name"));
        }
        catch (GraphQLException exception)
        {
            return (null, [new GraphQLError(exception.Message, exception.Code)]);
        }

        using var given = JsonDocument.Parse(settings?.Get("variables") is { } map ? ToJson(map)!.ToJsonString() : "{}");
        var (variables, _) = VariableCoercion.Coerce(operation.Definition, given.RootElement, schema, s_limits);
        await using var services = new ServiceCollection().AddScoped<BatchScheduler>().BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var errors = new ErrorReporter([], showExceptions: false, NullLogger.Instance);
        using var execution = new OperationExecution(
            new OperationContext(schema, s_limits, scope.ServiceProvider, new ClaimsPrincipal(), variables, errors, TimeProvider.System, TestContext.Current.CancellationToken));
        await execution.RunAsync(operation.PlanFor(variables).Selection, operation.Definition.Kind == OperationKind.Mutation, source);

        using var output = new ResponseBuffer();
        await using (var writer = new Utf8JsonWriter(output)) new ResponseWriter(writer, execution.CountOn(), s_limits.MaxOutputListSize, isSettled: false).Write(execution.Data!);
        return (JsonNode.Parse(output.Written.Span), execution.Errors);
    }

    private static void Assert_(YamlMappingNode assertion, JsonNode? data, IReadOnlyList<GraphQLError> errors, string folder)
    {
        if (assertion.Get("passes") is not null) Assert.Empty(errors);
        if (assertion.Get("syntax-error") is not null) Assert.Contains(errors, error => error.Code == ErrorCodes.ParseFailed);
        if (assertion.Text("error-count") is { } count) Assert.Equal(int.Parse(count), errors.Count);
        if (assertion.Get("data") is { } expected) Assert.True(JsonNode.DeepEquals(ToJson(expected), data), $"{ToJson(expected)?.ToJsonString()} was expected, not {data?.ToJsonString()}");
        if (assertion.Text("exception") is { } thrown) Assert.Contains(errors, error => error.Message.Contains(Wording.Today(thrown), StringComparison.Ordinal));
        var message = assertion.Text("error");
        if (assertion.Text("error-code") is { } code) message = Wording.Of(code, assertion.Get("args") as YamlMappingNode, folder);
        if (message is not null)
        {
            var places = Places(assertion.Get("loc"));
            Assert.Contains(errors, error => error.Message.Contains(message, StringComparison.Ordinal)
                && (places.Length == 0 || places.SequenceEqual(error.Locations.Select(location => (location.Line, location.Column)))));
        }
    }

    private static (int Line, int Column)[] Places(YamlNode? node) => node switch
    {
        YamlMappingNode map => [(int.Parse(map.Text("line")!), int.Parse(map.Text("column")!))],
        YamlSequenceNode list => [.. list.Children.SelectMany(Places)],
        _ => [],
    };

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, ToJson(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(ToJson)]),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "null" } => null,
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } number when int.TryParse(number.Value, out var value) => value,
        YamlScalarNode scalar => scalar.Value,
        _ => null,
    };
}
