namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class UniqueFragmentNamesTests
{
    [Theory]
    [InlineData("fragment A on Dog { name } fragment B on Dog { name }")]
    public void Fragments_have_different_names(string document) => Assert.Empty(Animals.Errors("UniqueFragmentNames", document));

    [Theory]
    [InlineData("fragment A on Dog { name } fragment A on Cat { name }", "There can be only one fragment named \"A\".")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("UniqueFragmentNames", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
