namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class UniqueDirectivesPerLocationTests
{
    [Theory]
    [InlineData("{ dog @twice @twice { name @skip(if: true) @include(if: true) } }")]
    public void A_directive_stands_once_unless_repeatable(string document) => Assert.Empty(Animals.Errors("UniqueDirectivesPerLocation", document));

    [Theory]
    [InlineData("{ dog @skip(if: true) @skip(if: false) { name } }", "The directive \"@skip\" can only be used once at this location.")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("UniqueDirectivesPerLocation", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
