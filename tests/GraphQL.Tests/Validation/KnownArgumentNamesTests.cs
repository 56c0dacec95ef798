namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class KnownArgumentNamesTests
{
    [Theory]
    [InlineData("{ dog { knows(command: SIT) name @skip(if: true) } unknown(x: 1) }")]
    public void Arguments_are_defined(string document) => Assert.Empty(Animals.Errors("KnownArgumentNames", document));

    [Theory]
    [InlineData("{ dog { knows(order: SIT) } }", "Unknown argument \"order\" on field \"Dog.knows\".")]
    [InlineData("{ dog @skip(unless: true) { name } }", "Unknown argument \"unless\" on directive \"@skip\".")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("KnownArgumentNames", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
