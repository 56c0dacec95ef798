namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class PossibleFragmentSpreadsTests
{
    [Theory]
    [InlineData("{ dog { ... on Dog { name } ... on Pet { name } ... on CatOrDog { __typename } } pet { ... on Canine { bark } ... on Unknown { x } } }")]
    [InlineData("{ catOrDog { ... on Pet { name } ...F } } fragment F on Canine { bark }")]
    public void A_fragment_can_apply_where_it_is_spread(string document) => Assert.Empty(Animals.Errors("PossibleFragmentSpreads", document));

    [Theory]
    [InlineData("{ dog { ... on Cat { name } } }", "Fragment cannot be spread here as objects of type \"Dog\" can never be of type \"Cat\".")]
    [InlineData("{ cat { ...F } } fragment F on Canine { bark }", "Fragment \"F\" cannot be spread here as objects of type \"Cat\" can never be of type \"Canine\".")]
    [InlineData("{ human { ... on Pet { name } } }", "Fragment cannot be spread here as objects of type \"Human\" can never be of type \"Pet\".")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("PossibleFragmentSpreads", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
