namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class KnownFragmentNamesTests
{
    [Theory]
    [InlineData("{ dog { ...A } } fragment A on Dog { name }")]
    public void Fragments_that_are_spread_exist(string document) => Assert.Empty(Animals.Errors("KnownFragmentNames", document));

    [Theory]
    [InlineData("{ dog { ...A } }", "Unknown fragment \"A\".")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("KnownFragmentNames", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
