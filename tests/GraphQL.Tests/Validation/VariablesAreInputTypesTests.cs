namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class VariablesAreInputTypesTests
{
    [Theory]
    [InlineData("query ($a: String, $b: [Boolean!]!, $c: PetFilter, $d: Unknown) { dog { name } }")]
    public void Variables_have_input_types(string document) => Assert.Empty(Animals.Errors("VariablesAreInputTypes", document));

    [Theory]
    [InlineData("query ($a: Dog) { dog { name } }", "Variable \"$a\" cannot be non-input type \"Dog\".")]
    [InlineData("query ($a: [[CatOrDog!]]!) { dog { name } }", "Variable \"$a\" cannot be non-input type \"[[CatOrDog!]]!\".")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("VariablesAreInputTypes", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
