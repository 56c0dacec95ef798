namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class NoUnusedVariablesTests
{
    [Theory]
    [InlineData("query ($x: ID) { human { ...F } } fragment F on Human { pets(like: { name: $x, ages: [$x] }) { name } }")]
    public void Variables_that_are_declared_are_used(string document) => Assert.Empty(Animals.Errors("NoUnusedVariables", document));

    [Theory]
    [InlineData("query Q($x: ID) { dog { name } }", "Variable \"$x\" is never used in operation \"Q\".")]
    [InlineData("query ($x: ID) { dog { name } }", "Variable \"$x\" is never used.")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("NoUnusedVariables", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
