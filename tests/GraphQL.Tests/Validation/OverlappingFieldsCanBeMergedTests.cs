namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class OverlappingFieldsCanBeMergedTests
{
    [Theory]
    [InlineData("{ dog { name name n: nick n: nick } }")]
    [InlineData("{ dog { at(x: 1, y: 2) at(y: 2, x: 1) } }")]
    [InlineData("{ pet { ... on Dog { v: bark } ... on Cat { name } } }")]
    [InlineData("{ pet { ... on Dog { x: name } ... on Cat { x: name } } }")]
    [InlineData("{ human { pets(like: { must: true, name: \"a\" }) { name } pets(like: { name: \"a\", must: true }) { name } } }")]
    [InlineData("{ dog { owner { name } } dog { owner { name pets { name } } } }")]
    [InlineData("{ pet { ... on Dog { x: bark } ... on Cat { y: lives } } }")]
    public void Fields_of_one_key_can_be_merged(string document) => Assert.Empty(Animals.Errors("OverlappingFieldsCanBeMerged", document));

    [Theory]
    [InlineData("{ dog { name: nick name } }", "Fields \"name\" conflict because \"nick\" and \"name\" are different fields.")]
    [InlineData("{ dog { at(x: 1) at(x: 2) } }", "Fields \"at\" conflict because they have differing arguments.")]
    [InlineData("{ dog { at at(x: 0) } }", "Fields \"at\" conflict because they have differing arguments.")]
    [InlineData("{ dog { ...A } dog { ...B } } fragment A on Dog { x: name } fragment B on Dog { x: nick }", "Fields \"x\" conflict because \"name\" and \"nick\" are different fields.")]
    [InlineData("{ pet { ... on Dog { volume } ... on Cat { volume } } }", "Fields \"volume\" conflict because they return conflicting types \"Int\" and \"String\".")]
    [InlineData("{ pet { ... on Dog { x: bark } ... on Cat { x: lives } } }", "Fields \"x\" conflict because they return conflicting types \"Int\" and \"[Int!]\".")]
    [InlineData("{ pet { ... on Dog { x: nick } ... on Cat { x: name } } }", "Fields \"x\" conflict because they return conflicting types \"String\" and \"String!\".")]
    [InlineData("{ dog { owner { a: name } } dog { owner { a: pets { name } } } }", "Fields \"a\" conflict because \"name\" and \"pets\" are different fields.")]
    [InlineData("{ catOrDog { ... on Dog { owner { x: name } } ... on Cat { owner { x: pets { name } } } } }", "Fields \"x\" conflict because they return conflicting types \"String!\" and \"[Pet!]\".")]
    [InlineData("{ pet { name ... on Dog { name: nick } } }", "Fields \"name\" conflict because")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("OverlappingFieldsCanBeMerged", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
