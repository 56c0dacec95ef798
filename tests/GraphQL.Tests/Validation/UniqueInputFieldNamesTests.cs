namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class UniqueInputFieldNamesTests
{
    [Theory]
    [InlineData("{ human { pets(like: { must: true, nested: { must: true } }) { name } } }")]
    public void Input_fields_are_given_once(string document) => Assert.Empty(Animals.Errors("UniqueInputFieldNames", document));

    [Theory]
    [InlineData("{ human { pets(like: { must: true, must: false }) { name } } }", "There can be only one input field named \"must\".")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("UniqueInputFieldNames", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
