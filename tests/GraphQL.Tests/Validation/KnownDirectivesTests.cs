namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class KnownDirectivesTests
{
    [Theory]
    [InlineData("query @needs(size: 1) { dog @include(if: true) { name @twice @twice } }")]
    [InlineData("query ($x: Int @needs(size: 1)) { dog { name } }")]
    public void Directives_are_defined_and_stand_where_they_may(string document) => Assert.Empty(Animals.Errors("KnownDirectives", document));

    [Theory]
    [InlineData("{ dog @unknown { name } }", "Unknown directive \"@unknown\".")]
    [InlineData("query @include(if: true) { dog { name } }", "Directive \"@include\" may not be used on QUERY.")]
    [InlineData("{ ...F @twice } fragment F on Query { dog { name } }", "Directive \"@twice\" may not be used on FRAGMENT_SPREAD.")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("KnownDirectives", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
