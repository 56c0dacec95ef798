namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class ValuesOfCorrectTypeTests
{
    [Theory]
    [InlineData("{ number(f: 1, i: 1, s: \"a\", b: true) human(id: 1) { pets(like: { must: true, ages: 3, command: DOWN, nested: null }) { name } } }")]
    [InlineData("query ($a: Int = 1, $l: [Int!] = 1) { number(i: null) }")]
    [InlineData("{ one(by: { id: \"x\" }) { name } ids(ids: [\"a\", 1]) }")]
    [InlineData("query ($n: String) { one(by: { name: $n }) { name } }")]
    public void Literals_are_what_their_type_takes(string document) => Assert.Empty(Animals.Errors("ValuesOfCorrectType", document));

    [Theory]
    [InlineData("{ number(i: 1.0) }", "Int cannot represent non-integer value: 1.0")]
    [InlineData("{ number(i: 3000000000) }", "Int cannot represent non 32-bit signed integer value: 3000000000")]
    [InlineData("{ number(f: \"1\") }", "Float cannot represent non numeric value: \"1\"")]
    [InlineData("{ number(f: 1e400) }", "Float cannot represent non-finite value: 1e400")]
    [InlineData("{ number(s: 1) }", "String cannot represent a non string value: 1")]
    [InlineData("{ number(b: 1) }", "Boolean cannot represent a non boolean value: 1")]
    [InlineData("{ human(id: 1.5) { name } }", "ID cannot represent a non-string and non-integer value: 1.5")]
    [InlineData("{ dog { knows(command: JUMP) } }", "Value \"JUMP\" does not exist in \"Command\" enum.")]
    [InlineData("{ dog { knows(command: \"SIT\") } }", "Enum \"Command\" cannot represent non-enum value: \"SIT\".")]
    [InlineData("{ dog { knows(command: null) } }", "Expected value of type \"Command!\", found null.")]
    [InlineData("{ ids(ids: [null]) }", "Expected value of type \"ID!\", found null.")]
    [InlineData("{ human { pets(like: { must: true, age: 1 }) { name } } }", "Field \"age\" is not defined by type \"PetFilter\".")]
    [InlineData("{ human { pets(like: {}) { name } } }", "Field \"PetFilter.must\" of required type \"Boolean!\" was not provided.")]
    [InlineData("{ human { pets(like: 3) { name } } }", "Expected value of type \"PetFilter\", found 3.")]
    [InlineData("{ number(i: [1]) }", "Int cannot represent non-integer value: [1]")]
    [InlineData("query ($a: Int = true) { number(i: $a) }", "Int cannot represent non-integer value: true")]
    [InlineData("{ one(by: { id: 1, name: \"x\" }) { name } }", "OneOf Input Object \"ByOne\" must specify exactly one key.")]
    [InlineData("{ one(by: { id: null }) { name } }", "Field \"ByOne.id\" must be non-null.")]
    [InlineData("{ one(by: {}) { name } }", "OneOf Input Object \"ByOne\" must specify exactly one key.")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("ValuesOfCorrectType", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
