namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class KnownTypeNamesTests
{
    [Theory]
    [InlineData("query ($a: String, $b: [PetFilter!]!) { pet { ... on Dog { name } ...F } } fragment F on Cat { name }")]
    public void Types_that_are_named_exist(string document) => Assert.Empty(Animals.Errors("KnownTypeNames", document));

    [Theory]
    [InlineData("query ($a: JumbledUpLetters) { dog { name } }", "Unknown type \"JumbledUpLetters\".")]
    [InlineData("{ pet { ... on Badger { name } } }", "Unknown type \"Badger\".")]
    [InlineData("fragment F on Peat { name }", "Unknown type \"Peat\".")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("KnownTypeNames", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
