namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class FragmentsOnCompositeTypesTests
{
    [Theory]
    [InlineData("fragment F on Pet { name }")]
    [InlineData("fragment F on CatOrDog { __typename }")]
    [InlineData("{ pet { ... { name } } }")]
    public void Fragments_are_on_types_with_fields(string document) => Assert.Empty(Animals.Errors("FragmentsOnCompositeTypes", document));

    [Theory]
    [InlineData("fragment F on Command { bad }", "Fragment \"F\" cannot condition on non composite type \"Command\".")]
    [InlineData("fragment F on PetFilter { name }", "Fragment \"F\" cannot condition on non composite type \"PetFilter\".")]
    [InlineData("{ dog { ... on String { barks } } }", "Fragment cannot condition on non composite type \"String\".")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("FragmentsOnCompositeTypes", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
