namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class UniqueOperationNamesTests
{
    [Theory]
    [InlineData("query A { dog { name } } query B { dog { name } }")]
    [InlineData("query A { dog { ...A } } fragment A on Dog { name }")]
    public void Operations_have_different_names(string document) => Assert.Empty(Animals.Errors("UniqueOperationNames", document));

    [Theory]
    [InlineData("query A { dog { name } } mutation A { add }", "There can be only one operation named \"A\".")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("UniqueOperationNames", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
