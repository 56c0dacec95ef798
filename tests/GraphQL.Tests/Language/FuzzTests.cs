using System.Text.Json;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Tests.Shop;
using Regionetwerk.GraphQL.Tests.Work;

namespace Regionetwerk.GraphQL.Tests.Language;

/// <summary>Documents that were damaged at random, with a seed that is told: whatever comes, the answer is a response that the specification
/// allows, and the work stays in proportion. 5,000 rounds in the quick suite, 100,000 in the heavy one, or GRAPHQL_FUZZ_ROUNDS.</summary>
public sealed class FuzzTests
{
    private const int Few = 5_000;
    private const int Many = 100_000;

    [Fact]
    public void No_damaged_document_makes_the_parser_do_anything_but_parse_or_refuse() => Parse(Few);

    [Fact]
    [Trait("Soort", "Zwaar")]
    public void Nor_do_a_hundred_thousand()
    {
        Heavy.Only();
        Parse(Many);
    }

    [Fact]
    public Task No_damaged_document_gets_anything_but_a_response() => AskAsync(Few);

    [Fact]
    [Trait("Soort", "Zwaar")]
    public Task Nor_does_one_of_a_hundred_thousand()
    {
        Heavy.Only();
        return AskAsync(Many);
    }

    private static int Rounds(int usual) => int.TryParse(Environment.GetEnvironmentVariable("GRAPHQL_FUZZ_ROUNDS"), out var rounds) ? rounds : usual;

    private static void Parse(int usual)
    {
        var random = new Random(DamagedDocuments.Seed);
        var parsed = 0;
        for (var i = 0; i < Rounds(usual); i++)
        {
            var text = DamagedDocuments.Next(random);
            try
            {
                if (PrintedOf(text) is not { } printed) continue;
                parsed++;
                Assert.Equal(printed, PrintedOf(printed));
            }
            catch (Exception exception)
            {
                Assert.Fail($"Round {i}: {exception} for {text}");
            }
        }

        Assert.True(parsed > Rounds(usual) / 20, $"Only {parsed} were parsed: that tries too little.");
    }

    /// <summary>Null for what was refused as it should be.</summary>
    private static string? PrintedOf(string text)
    {
        try
        {
            return Printer.Print(Parser.Parse(text, maxTokens: 2_000, maxNesting: 100));
        }
        catch (Exception exception) when (exception is SyntaxException or DocumentTooLargeException)
        {
            return null;
        }
    }

    private static async Task AskAsync(int usual)
    {
        await using var server = new ShopServer();
        var limits = new GraphQLLimits();
        var random = new Random(DamagedDocuments.Seed);
        for (var i = 0; i < Rounds(usual); i++)
        {
            var document = DamagedDocuments.Next(random);
            var response = await server.AskAsync(document, """{"x":1,"b":true,"n":"a","in":{"text":"a"}}""", i % 7 == 0 ? "A" : null);
            try
            {
                using var json = JsonDocument.Parse(response);
                Assert.True(json.RootElement.TryGetProperty("data", out _) || json.RootElement.GetProperty("errors").GetArrayLength() > 0);
                Pipeline.Run(document, limits, server.Executor.Schema).IsInProportion(document);
            }
            catch (Exception exception)
            {
                Assert.Fail($"Round {i}: {exception.Message} for {document}");
            }
        }
    }
}
