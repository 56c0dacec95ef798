using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;
using Regionetwerk.GraphQL.Validation;

namespace Regionetwerk.GraphQL.Tests.Work;

/// <summary>Takes a document as far as it goes: parsed, validated, and a plan of each of its operations. Counts the steps.</summary>
internal static class Pipeline
{
    public static readonly Schema Schema = SchemaReader.Read(
        """
        input In { x: Int in: In list: [In!] }
        interface Node { id: ID node: Node a: Int }
        type Item implements Node { id: ID node: Node a: Int b(x: Int, y: Int, s: String, in: In, list: [Int]): Int item: Item }
        type Query { a: Int b(x: Int, y: Int, s: String, in: In, list: [Int]): Int item: Item node: Node q: Query }
        type Mutation { a: Int }
        type Subscription { a: Int item: Item }
        directive @tag(x: Int) repeatable on FIELD | QUERY | INLINE_FRAGMENT | FRAGMENT_SPREAD | VARIABLE_DEFINITION
        """,
        (_, _) => new MethodResolver(static (ref _) => null),
        resolveType: null);

    /// <summary>No limit but those that hold the stack and the response: what is left has to be linear by itself.</summary>
    public static readonly GraphQLLimits Unlimited = new()
    {
        MaxTokens = int.MaxValue,
        MaxFields = int.MaxValue,
        MaxAliases = int.MaxValue,
        MaxDirectives = int.MaxValue,
        MaxOperations = int.MaxValue,
        MaxInputListSize = int.MaxValue,
    };

    public static Outcome Run(string text, GraphQLLimits limits, Schema? schema = null)
    {
        var steps = new Steps();
        try
        {
            var document = Parser.Parse(text, limits.MaxTokens, limits.MaxNesting, steps);
            var errors = new DocumentValidator(schema ?? Schema, limits).Validate(document, steps);
            if (errors.Count == 0) Plan(document, limits, steps, schema ?? Schema);
            return new Outcome(steps.Count, errors.Count == 0 ? null : errors[0].Message);
        }
        catch (Exception exception) when (exception is SyntaxException or DocumentTooLargeException)
        {
            return new Outcome(steps.Count, exception.Message);
        }
    }

    private static void Plan(DocumentNode document, GraphQLLimits limits, Steps steps, Schema schema)
    {
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value);
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
            new PlanCompiler(schema, fragments, new SelectionConditions(static _ => true), limits, steps).Compile(operation);
    }

    /// <param name="Steps">What it took.</param>
    /// <param name="Refusal">The first error; null when the document can be executed.</param>
    public sealed record Outcome(long Steps, string? Refusal)
    {
        /// <summary>That it took no more than so many steps for each character. A field of one letter and a space is the dearest, 33 each: it is
        /// told to 27 rules, and so are its arguments.</summary>
        public void IsInProportion(string text)
        {
            var allowed = (40L * text.Length) + 500;
            Assert.True(Steps <= allowed, $"It took {Steps} steps; {allowed} are allowed for {text.Length} characters.");
        }
    }
}
