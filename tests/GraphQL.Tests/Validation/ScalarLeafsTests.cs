namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class ScalarLeafsTests
{
    [Theory]
    [InlineData("{ dog { name } }")]
    [InlineData("{ cat { lives } }")]
    public void Leaves_have_no_selection_and_objects_have_one(string document) => Assert.Empty(Animals.Errors("ScalarLeafs", document));

    [Theory]
    [InlineData("{ dog }", "Field \"dog\" of type \"Dog\" must have a selection of subfields. Did you mean \"dog { ... }\"?")]
    [InlineData("{ human { pets } }", "Field \"pets\" of type \"[Pet!]\" must have a selection of subfields. Did you mean \"pets { ... }\"?")]
    [InlineData("{ dog { name { first } } }", "Field \"name\" must not have a selection since type \"String!\" has no subfields.")]
    [InlineData("{ cat { lives { x } } }", "Field \"lives\" must not have a selection since type \"[Int!]\" has no subfields.")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("ScalarLeafs", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
