using System.Text;

namespace Regionetwerk.GraphQL.Tests.Language;

/// <summary>Documents about the shop, damaged at random: the same ones for the same seed.</summary>
internal static class DamagedDocuments
{
    public const int Seed = 20261122;

    private static readonly string[] s_sound =
    [
        "query Q($x: Int = 1, $in: EchoInput!) @include(if: true) { products { __typename ...P ... on Lamp @skip(if: $b) { watts } } echo(input: $in) } fragment P on Product { price n: name }",
        "{ books(first: 2, after: \"b1\", where: { genre: NOVEL }) { edges { cursor node { name maker { name books { name } } } } pageInfo { endCursor } totalCount } }",
        "mutation { a: add(by: 1) b: add(by: -2) } # comment",
        "{ __schema { types { name fields(includeDeprecated: true) { name args { name defaultValue type { name ofType { name } } } } } directives { name } } }",
        "{ pick(by: { index: 3 }) search(words: \"\"\"\n  block \\\"\"\" text\n\"\"\") { ... on Hit { product { name } } } box { sure { broken } holes } }",
        "\"d\" query A { a: echo(input: { text: \"\\u{1F600}\\n\", times: 2, tags: [\"x\", \"y\"], price: 1.05e0, note: null }) } query B { __typename }",
        "query (\"what to pick\" $n: String!, $l: [[Int!]!] = [[1]] @deprecated) { pick(by: { name: $n }) ...F @include(if: true) } fragment F on Query { ...G } fragment G on Query { box { inner { ...H } } } fragment H on Box { depth boxes { depth } }",
        "\"about\" schema @a { query: Q } extend schema @b directive @d(x: [Int!] = [1] @e) repeatable on FIELD | QUERY scalar S @s(url: \"u\") extend scalar S @t",
        "interface I { a: Int } type T implements I & J @d { \"f\" a(\"arg\" x: In! = { y: 1, z: [E] } @e): [Int!]! @deprecated } union U @d = | A | B enum E { \"v\" V W @d } input In @oneOf { y: Int = 1 @d } extend type T { b: Int } extend union U = C",
    ];

    private static readonly string[] s_pieces =
    [
        "{", "}", "(", ")", "[", "]", "...", "$", "@", "!", ":", "=", "|", "&", "\"", "\"\"\"", "\\", "#", "\n", "\r", ",", " ", "on", "fragment", "query", "mutation", "subscription",
        "null", "true", "$x", "...P", "...F", "@skip(if: true)", "-", "0", "1.5e3", "1e999", "\u0000", "\uFEFF", "é", "\uD83D", "\uDE00", "__typename", "a: ", "{ a }", "type T { a: Int }",
        "\\u{", "\\uD83D", "extend", "schema", "implements", "repeatable", "input", "\"\"\"\n  d\n\"\"\"", "\"d\"",
    ];

    public static string Next(Random random)
    {
        var text = new StringBuilder(s_sound[random.Next(s_sound.Length)]);
        for (var times = random.Next(1, 6); times > 0; times--) Damage(text, random);
        return text.ToString();
    }

    private static void Damage(StringBuilder text, Random random)
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
}
