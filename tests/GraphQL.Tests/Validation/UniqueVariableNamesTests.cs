namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class UniqueVariableNamesTests
{
    [Theory]
    [InlineData("query A($x: Int) { dog { name } } query B($x: Int) { dog { name } }")]
    public void Variables_have_different_names(string document) => Assert.Empty(Animals.Errors("UniqueVariableNames", document));

    [Theory]
    [InlineData("query A($x: Int, $x: String) { dog { name } }", "There can be only one variable named \"$x\".")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("UniqueVariableNames", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
