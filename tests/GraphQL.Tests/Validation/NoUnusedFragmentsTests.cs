namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class NoUnusedFragmentsTests
{
    [Theory]
    [InlineData("{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { name }")]
    public void Fragments_are_used(string document) => Assert.Empty(Animals.Errors("NoUnusedFragments", document));

    [Theory]
    [InlineData("{ dog { name } } fragment A on Dog { name }", "Fragment \"A\" is never used.")]
    [InlineData("{ dog { name } } fragment A on Dog { ...B } fragment B on Dog { ...A }", "Fragment \"A\" is never used.")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("NoUnusedFragments", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
