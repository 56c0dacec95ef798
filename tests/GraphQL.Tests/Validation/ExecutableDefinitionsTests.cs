namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class ExecutableDefinitionsTests
{
    [Theory]
    [InlineData("{ dog { name } }")]
    [InlineData("fragment F on Dog { name } { dog { ...F } }")]
    public void A_document_with_types_cannot_be_executed(string document) => Assert.Empty(Animals.Errors("ExecutableDefinitions", document));

    [Theory]
    [InlineData("{ dog { name } } type Cow { name: String }", "The \"Cow\" definition is not executable.")]
    [InlineData("{ dog { name } } extend type Dog { color: String }", "The \"Dog\" definition is not executable.")]
    [InlineData("schema { query: Query }", "The schema definition is not executable.")]
    [InlineData("directive @x on FIELD", "The \"x\" definition is not executable.")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("ExecutableDefinitions", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
