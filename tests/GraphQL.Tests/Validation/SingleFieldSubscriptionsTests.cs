namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class SingleFieldSubscriptionsTests
{
    [Theory]
    [InlineData("subscription { dogs { name bark } }")]
    [InlineData("subscription { ...F } fragment F on Subscription { dogs { name } }")]
    [InlineData("{ dog { name } cat { name } }")]
    public void A_subscription_has_one_root_field(string document) => Assert.Empty(Animals.Errors("SingleFieldSubscriptions", document));

    [Theory]
    [InlineData("subscription { dogs { name } cats { name } }", "Anonymous Subscription must select only one top level field.")]
    [InlineData("subscription S { ...F } fragment F on Subscription { dogs { name } cats { name } }", "Subscription \"S\" must select only one top level field.")]
    [InlineData("subscription { __typename }", "Anonymous Subscription must not select an introspection top level field.")]
    [InlineData("subscription ($b: Boolean!) { dogs @include(if: $b) { name } }", "Anonymous Subscription must not use @skip or @include on its top level.")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("SingleFieldSubscriptions", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
