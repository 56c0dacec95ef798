using System.Text.Json;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Tests.Work;

/// <summary>What is nested as deep as the limits allow fits a stack of 256 KB, a sixth of what .NET gives a thread on Linux. Should it not,
/// this process ends.</summary>
public sealed class StackTests
{
    private const int Small = 256 * 1024;

    /// <summary>As deep as <see cref="GraphQLLimits.MaxNesting"/> allows; fields and inputs as well.</summary>
    private static readonly GraphQLLimits s_deep = new() { MaxDepth = 100, MaxInputDepth = 100 };

    [Theory]
    [InlineData("{ ", "q { ", "a", " }", " }")]
    [InlineData("{ ", "... { ", "a", " }", " }")]
    [InlineData("{ ", "... on Query @tag { ", "a", " }", " }")]
    [InlineData("{ ", "q { a ", "a", " }", " q { a q { a } } }")]
    [InlineData("{ node { ", "... on Item { node { ... on Node { id } ", "id", " } }", " } }")]
    [InlineData("{ b(list: ", "[", "1", "]", ") }")]
    [InlineData("{ b(in: ", "{ x: 1 in: ", "{ x: 1 }", " }", ") }")]
    [InlineData("{ b(in: ", "{ list: [", "{ x: \"no\" }", "] }", ") }")]
    [InlineData("query ($v: ", "[", "Int", "]", " = 1) { b(list: $v) }")]
    [InlineData("query ($v: Int = ", "[", "1", "]", ") { b(x: $v) }")]
    [InlineData("{ a @tag(x: ", "[", "1", "]", ") }")]
    [InlineData("type T { a(x: Int = ", "{ y: ", "1", " }", "): Int }")]
    public void Whatever_is_nested_does_not_exhaust_the_stack(string before, string open, string inside, string close, string after)
    {
        // 100 is deeper than is allowed with what stands around it, 90 is not, and what is far too deep is refused early.
        foreach (var depth in new[] { 45, 90, 97, 98, 99, 100, 100_000 })
            InSmallStack(() => Pipeline.Run(before + Times(depth, open) + inside + Times(depth, close) + after, s_deep));
    }

    [Theory]
    [InlineData(98)]
    [InlineData(100_000)]
    public void Nor_do_fragments_that_follow_each_other(int length)
    {
        var chain = string.Concat(Enumerable.Range(0, length).Select(i => $"fragment F{i} on Query {{ ...F{i + 1} }} "));
        var limits = new GraphQLLimits { MaxTokens = int.MaxValue };
        InSmallStack(() => Pipeline.Run($"{{ ...F0 }} {chain} fragment F{length} on Query {{ a }}", limits));
        InSmallStack(() => Pipeline.Run($"{{ ...F0 }} {chain} fragment F{length} on Query {{ ...F0 }}", limits));
    }

    [Fact]
    public void Nor_do_variables_that_are_as_deep_as_JSON_may_be()
    {
        var operation = (OperationDefinitionNode)Parser.Parse("query ($in: In) { b(in: $in) }").Definitions[0];
        var limits = new GraphQLLimits { MaxInputDepth = int.MaxValue };
        using var json = JsonDocument.Parse($$"""{"in":{{Times(31, "{\"list\":[")}}{}{{Times(31, "]}")}}}""");
        var root = json.RootElement;
        InSmallStack(() => Assert.Empty(VariableCoercion.Coerce(operation, root, Pipeline.Schema, limits).Errors));
    }

    private static string Times(int times, string text) => string.Concat(Enumerable.Repeat(text, times));

    private static void InSmallStack(Action work)
    {
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    work();
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            Small);
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
    }
}
