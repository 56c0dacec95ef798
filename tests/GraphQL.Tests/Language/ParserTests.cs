using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Tests.Language;

public sealed class ParserTests
{
    [Theory]
    [InlineData("{ a }", "{\n  a\n}\n")]
    [InlineData("query Q($x:[Int!]!=[1,2]@d,$y:P={a:\"b\"}){a:b(c:$x,d:1.50,e:E,f:null)@skip(if:true){...F ...on T{x}...@include(if:$y){z}}}fragment F on T@d{a}",
        "query Q($x: [Int!]! = [1, 2] @d, $y: P = { a: \"b\" }) {\n  a: b(c: $x, d: 1.50, e: E, f: null) @skip(if: true) {\n    ...F\n    ... on T {\n      x\n    }\n    ... @include(if: $y) {\n      z\n    }\n  }\n}\n\nfragment F on T @d {\n  a\n}\n")]
    [InlineData("\"about\" query Q(\"the x\" $x: Int) { a }", "\"about\"\nquery Q(\"the x\" $x: Int) {\n  a\n}\n")]
    [InlineData("\"\"\"\n  about\n\"\"\" query { a } \"f\" fragment F on T { a(x: \"\"\"block\"\"\", y: {}, z: []) }", "\"about\"\nquery {\n  a\n}\n\n\"f\"\nfragment F on T {\n  a(x: \"block\", y: { }, z: [])\n}\n")]
    [InlineData("mutation { on type query null }", "mutation {\n  on\n  type\n  query\n  null\n}\n")]
    public void A_document_is_printed_so_that_it_reads_back_the_same(string source, string printed)
    {
        Assert.Equal(printed, Printer.Print(Parser.Parse(source)));
        Assert.Equal(printed, Printer.Print(Parser.Parse(printed)));
    }

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a\\n\\t\\\"\\\\\\/\\b\\f\\r\"", "a\n\t\"\\/\b\f\r")]
    [InlineData("\"\\u00E9 \\u{1F600} \\uD83D\\uDE00\"", "é 😀 😀")]
    [InlineData("\"é 😀\"", "é 😀")]
    [InlineData("\"\\u{000000000000000041}\\u{0}\\u{10FFFF}\\u{d7ff}\"", "A\0\U0010FFFF\uD7FF")]
    [InlineData("# 😀\n\"a\"", "a")]
    [InlineData("\"\"\"\\u0041\\n\"\"\"", "\\u0041\\n")]
    [InlineData("\"\"\"\n\ta\n\t\t  b\n \n\tc\"\"\"", "a\n\t  b\n\nc")]
    [InlineData("\"\"\"   \n \"\"\"", "")]
    [InlineData("\uFEFF\"\"\"  a\"\"\"\uFEFF,,", "  a")]
    [InlineData("\"\"\"\n    Hello,\n      World!\n\n    Yours\n  \"\"\"", "Hello,\n  World!\n\nYours")]
    [InlineData("\"\"\"a \\\"\"\" b \"quoted\" \\n\"\"\"", "a \"\"\" b \"quoted\" \\n")]
    [InlineData("\"\"\"a\r\nb\rc\"\"\"", "a\nb\nc")]
    public void A_string_has_its_escapes_and_indentation_resolved(string source, string value) =>
        Assert.Equal(value, Assert.IsType<StringValueNode>(Parser.ParseValue(source)).Value);

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("123456789012345678901234567890")]
    public void An_integer_keeps_its_text(string text) => Assert.Equal(text, Assert.IsType<IntValueNode>(Parser.ParseValue(text)).Text);

    [Theory]
    [InlineData("1.001")]
    [InlineData("1e400")]
    [InlineData("-0.10E-5")]
    public void A_number_with_a_fraction_or_exponent_keeps_its_text(string text) =>
        Assert.Equal(text, Assert.IsType<FloatValueNode>(Parser.ParseValue(text)).Text);

    [Theory]
    [InlineData("", "Syntax Error: Unexpected <EOF>.", 1, 1)]
    [InlineData("{", "Syntax Error: Expected Name, found <EOF>.", 1, 2)]
    [InlineData("{ }", "Syntax Error: Expected Name, found \"}\".", 1, 3)]
    [InlineData("{ a(", "Syntax Error: Expected Name, found <EOF>.", 1, 5)]
    [InlineData("{ a() }", "Syntax Error: Expected Name, found \")\".", 1, 5)]
    [InlineData("{\n  a(x: 01)\n}", "Syntax Error: Invalid number, unexpected digit after 0: \"1\".", 2, 9)]
    [InlineData("{ a(x: 1.) }", "Syntax Error: Invalid number, expected digit but got: \")\".", 1, 10)]
    [InlineData("{ a(x: 1a) }", "Syntax Error: Invalid number, expected digit but got: \"a\".", 1, 9)]
    [InlineData("{ a(x: \"b", "Syntax Error: Unterminated string.", 1, 10)]
    [InlineData("{ a(x: \"b\nc\") }", "Syntax Error: Unterminated string.", 1, 10)]
    [InlineData("{ a(x: \"\\q\") }", "Syntax Error: Invalid character escape sequence: \"\\q\".", 1, 9)]
    [InlineData("{ a(x: \"\\uD800\") }", "Syntax Error: Invalid Unicode escape sequence: \"\\uD800\".", 1, 9)]
    [InlineData("{ a(x: \"\\u{110000}\") }", "Syntax Error: Invalid Unicode escape sequence: \"\\u{110000}\".", 1, 9)]
    [InlineData("{ a(x: \"\\u{}\") }", "Syntax Error: Invalid Unicode escape sequence: \"\\u{}\".", 1, 9)]
    [InlineData("{ a(x: \"\\u{41\") }", "Syntax Error: Invalid Unicode escape sequence: \"\\u{41\".", 1, 9)]
    [InlineData("{ a(x: \"\\u{ 41}\") }", "Syntax Error: Invalid Unicode escape sequence: \"\\u{\".", 1, 9)]
    [InlineData("{ a(x: \"\\u{D83D}\\u{DE00}\") }", "Syntax Error: Invalid Unicode escape sequence: \"\\u{D83D}\".", 1, 9)]
    [InlineData("{ a(x: \"\\uDE00\\uD83D\") }", "Syntax Error: Invalid Unicode escape sequence: \"\\uDE00\".", 1, 9)]
    [InlineData("{ a(x: \"\\uD83D\\u{DE00}\") }", "Syntax Error: Invalid Unicode escape sequence: \"\\uD83D\".", 1, 9)]
    [InlineData("{ a(x: \"\\u41\0\0\") }", "Syntax Error: Invalid Unicode escape sequence: \"\\u41\0\0\".", 1, 9)]
    [InlineData("{ a(x: 0xF) }", "Syntax Error: Invalid number, expected digit but got: \"x\".", 1, 9)]
    [InlineData("{ a(x: 1.0a) }", "Syntax Error: Invalid number, expected digit but got: \"a\".", 1, 11)]
    [InlineData("{ a(x: 1.2.3) }", "Syntax Error: Invalid number, expected digit but got: \".\".", 1, 11)]
    [InlineData("{ a(x: -) }", "Syntax Error: Invalid number, expected digit but got: \")\".", 1, 9)]
    [InlineData("extend type T", "Syntax Error: Unexpected <EOF>.", 1, 14)]
    [InlineData("\"d\" extend type T { a: Int }", "Syntax Error: Unexpected Name \"extend\".", 1, 5)]
    [InlineData("directive @d on NOWHERE", "Syntax Error: Unexpected Name \"NOWHERE\".", 1, 17)]
    [InlineData("query ($x: Int!!) { a }", "Syntax Error: Expected \"$\", found \"!\".", 1, 16)]
    [InlineData("query ($x: Int @d(a: $y)) { a }", "Syntax Error: Unexpected variable \"$y\" in constant value.", 1, 22)]
    [InlineData("{ a(x: 'b') }", "Syntax Error: Unexpected single quote character ('), did you mean to use a double quote (\")?", 1, 8)]
    [InlineData("{ a ? }", "Syntax Error: Unexpected character: \"?\".", 1, 5)]
    [InlineData("{ ..a }", "Syntax Error: Unexpected character: \".\".", 1, 3)]
    [InlineData("fragment on on T { a }", "Syntax Error: Unexpected Name \"on\".", 1, 10)]
    [InlineData("query ($x: Int = $y) { a }", "Syntax Error: Unexpected variable \"$y\" in constant value.", 1, 18)]
    [InlineData("\"description\" { a }", "Syntax Error: Unexpected \"{\".", 1, 15)]
    [InlineData("enum E { true }", "Syntax Error: Name \"true\" is reserved and cannot be used for an enum value.", 1, 10)]
    public void What_is_not_GraphQL_is_refused_with_its_place(string source, string message, int line, int column)
    {
        var exception = Assert.Throws<SyntaxException>(() => Parser.Parse(source));
        Assert.Equal((message, line, column), (exception.Message, exception.Position.Line, exception.Position.Column));
    }

    [Fact]
    public void Half_a_character_is_refused_also_where_nothing_is_read()
    {
        Assert.Equal("Syntax Error: Invalid character: U+D83D.", Assert.Throws<SyntaxException>(() => Parser.Parse("# 😀 \uD83D\n{ a }")).Message);
        Assert.Equal("Syntax Error: Invalid character: U+DE00.", Assert.Throws<SyntaxException>(() => Parser.Parse("{ a } #\uDE00")).Message);
        Assert.Throws<SyntaxException>(() => Parser.Parse("{ a(x: \"\"\"\uD83D\"\"\") }"));
        Assert.Throws<SyntaxException>(() => Parser.Parse("{ a(x: \"\uDE00\") }"));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{a")]
    [InlineData("{a(x:[")]
    [InlineData("{a(x:{x:")]
    [InlineData("query($x:[")]
    public void A_document_that_only_opens_is_refused_before_the_stack_is_gone(string opening)
    {
        var source = opening + string.Concat(Enumerable.Repeat(opening[^1] switch { 'a' => "{a", ':' => "{x:", var last => $"{last}" }, 100_000));
        Assert.ThrowsAny<Exception>(() => Parser.Parse(source));
    }

    [Fact]
    public void The_tokens_of_a_document_are_limited()
    {
        var exception = Assert.Throws<DocumentTooLargeException>(() => Parser.Parse("{ a b c d e }", maxTokens: 5));
        Assert.Equal("The document has more than the allowed 5 tokens.", exception.Message);
    }
}
