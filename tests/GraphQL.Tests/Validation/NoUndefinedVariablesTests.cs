namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class NoUndefinedVariablesTests
{
    [Theory]
    [InlineData("query ($x: ID) { human(id: $x) { ...F } } fragment F on Human { pets(like: { name: $x }) { name } }")]
    [InlineData("query ($b: Boolean!) { dog @skip(if: $b) { name } }")]
    public void Variables_that_are_used_are_declared(string document) => Assert.Empty(Animals.Errors("NoUndefinedVariables", document));

    [Theory]
    [InlineData("{ human(id: $x) { name } }", "Variable \"$x\" is not defined.")]
    [InlineData("query A { human { ...F } } query B($x: Int) { human { ...F } } fragment F on Human { pets(first: $x) { name } }", "Variable \"$x\" is not defined by operation \"A\".")]
    [InlineData("{ ids(ids: [$x]) }", "Variable \"$x\" is not defined.")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("NoUndefinedVariables", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
