namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class ProvidedRequiredArgumentsTests
{
    [Theory]
    [InlineData("{ dog { knows(command: SIT) at } human { pets { name } } unknown }")]
    public void Required_arguments_are_given(string document) => Assert.Empty(Animals.Errors("ProvidedRequiredArguments", document));

    [Theory]
    [InlineData("{ dog { knows } }", "Field \"knows\" argument \"command\" of type \"Command!\" is required, but it was not provided.")]
    [InlineData("{ dog @needs { name } }", "Directive \"@needs\" argument \"size\" of type \"Int!\" is required, but it was not provided.")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("ProvidedRequiredArguments", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
