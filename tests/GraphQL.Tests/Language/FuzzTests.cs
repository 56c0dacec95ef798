using System.Text;
using System.Text.Json;
using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Language;

/// <summary>Documents that were damaged at random, with a seed that is told: whatever comes, the answer is a response that the specification
/// allows.</summary>
public sealed class FuzzTests
{
    private static readonly string[] s_seeds =
    [
        "query Q($x: Int = 1, $in: EchoInput!) @include(if: true) { products { __typename ...P ... on Lamp @skip(if: $b) { watts } } echo(input: $in) } fragment P on Product { price n: name }",
        "{ books(first: 2, after: \"b1\", where: { genre: NOVEL }) { edges { cursor node { name maker { name books { name } } } } pageInfo { endCursor } totalCount } }",
        "mutation { a: add(by: 1) b: add(by: -2) } # comment",
        "{ __schema { types { name fields(includeDeprecated: true) { name args { name defaultValue type { name ofType { name } } } } } directives { name } } }",
        "{ pick(by: { index: 3 }) search(words: \"\"\"\n  block \\\"\"\" text\n\"\"\") { ... on Hit { product { name } } } box { sure { broken } holes } }",
        "\"d\" query A { a: echo(input: { text: \"\\u{1F600}\\n\", times: 2, tags: [\"x\", \"y\"], price: 1.05e0, note: null }) } query B { __typename }",
    ];

    /// <summary>5,000 in the quick suite; the heavy suite sets GRAPHQL_FUZZ_ROUNDS to 100000.</summary>
    private static readonly int s_rounds = int.TryParse(Environment.GetEnvironmentVariable("GRAPHQL_FUZZ_ROUNDS"), out var rounds) ? rounds : 5_000;

    private static readonly string[] s_pieces =
    [
        "{", "}", "(", ")", "[", "]", "...", "$", "@", "!", ":", "=", "|", "&", "\"", "\"\"\"", "\\", "#", "\n", "\r", ",", " ", "on", "fragment", "query", "mutation", "subscription",
        "null", "true", "$x", "...P", "...F", "@skip(if: true)", "-", "0", "1.5e3", "1e999", "\u0000", "\uFEFF", "é", "\uD83D", "\uDE00", "__typename", "a: ", "{ a }", "type T { a: Int }",
    ];

    [Fact]
    public async Task No_damaged_document_gets_anything_but_a_response()
    {
        await using var server = new ShopServer();
        var random = new Random(20261122);
        for (var i = 0; i < s_rounds; i++)
        {
            var document = Damage(s_seeds[random.Next(s_seeds.Length)], random);
            var response = await server.AskAsync(document, """{"x":1,"b":true,"in":{"text":"a"}}""", i % 7 == 0 ? "A" : null);
            try
            {
                using var json = JsonDocument.Parse(response);
                Assert.True(json.RootElement.TryGetProperty("data", out _) || json.RootElement.GetProperty("errors").GetArrayLength() > 0);
            }
            catch (Exception exception)
            {
                Assert.Fail($"Round {i}: {exception.Message} for {document}");
            }
        }
    }

    private static string Damage(string document, Random random)
    {
        var text = new StringBuilder(document);
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(4))
            {
                case 0 when at < text.Length:
                    text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, s_pieces[random.Next(s_pieces.Length)]);
                    break;
                case 2 when at < text.Length:
                    var length = Math.Min(random.Next(1, 60), text.Length - at);
                    text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                    break;
                default:
                    text.Insert(at, string.Concat(Enumerable.Repeat(s_pieces[random.Next(s_pieces.Length)], random.Next(1, 200))));
                    break;
            }
        }

        return text.ToString();
    }
}
