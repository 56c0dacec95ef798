namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class UniqueArgumentNamesTests
{
    [Theory]
    [InlineData("{ dog { at(x: 1, y: 2) } }")]
    public void Arguments_are_given_once(string document) => Assert.Empty(Animals.Errors("UniqueArgumentNames", document));

    [Theory]
    [InlineData("{ dog { at(x: 1, x: 2) } }", "There can be only one argument named \"x\".")]
    [InlineData("{ dog @needs(size: 1, size: 2) { name } }", "There can be only one argument named \"size\".")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("UniqueArgumentNames", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
