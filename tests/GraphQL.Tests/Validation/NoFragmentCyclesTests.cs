namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class NoFragmentCyclesTests
{
    [Theory]
    [InlineData("fragment A on Dog { ...B ...B } fragment B on Dog { name }")]
    [InlineData("fragment A on Dog { ...Unknown }")]
    public void Fragments_do_not_spread_themselves(string document) => Assert.Empty(Animals.Errors("NoFragmentCycles", document));

    [Theory]
    [InlineData("fragment A on Dog { ...A }", "Cannot spread fragment \"A\" within itself.")]
    [InlineData("fragment A on Human { pets { ...B } } fragment B on Pet { owner { ...A } }", "Cannot spread fragment \"A\" within itself via \"B\".")]
    [InlineData("fragment A on Dog { ...B } fragment B on Dog { ...C } fragment C on Dog { ...B }", "Cannot spread fragment \"B\" within itself via \"C\".")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("NoFragmentCycles", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
