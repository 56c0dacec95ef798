namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class LoneAnonymousOperationTests
{
    [Theory]
    [InlineData("{ dog { name } }")]
    [InlineData("query A { dog { name } } query B { cat { name } }")]
    public void An_anonymous_operation_is_alone(string document) => Assert.Empty(Animals.Errors("LoneAnonymousOperation", document));

    [Theory]
    [InlineData("{ dog { name } } query B { cat { name } }", "This anonymous operation must be the only defined operation.")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("LoneAnonymousOperation", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
