namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class FieldsOnCorrectTypeTests
{
    [Theory]
    [InlineData("{ dog { name alias: bark __typename } __schema { description } }")]
    [InlineData("{ catOrDog { __typename ... on Dog { bark } } }")]
    [InlineData("{ unknown: dog { name } }")]
    public void Fields_are_defined_by_their_type(string document) => Assert.Empty(Animals.Errors("FieldsOnCorrectType", document));

    [Theory]
    [InlineData("{ dog { meows } }", "Cannot query field \"meows\" on type \"Dog\".")]
    [InlineData("{ pet { bark } }", "Cannot query field \"bark\" on type \"Pet\".")]
    [InlineData("{ catOrDog { name } }", "Cannot query field \"name\" on type \"CatOrDog\".")]
    [InlineData("{ dog { __schema { description } } }", "Cannot query field \"__schema\" on type \"Dog\".")]
    [InlineData("{ pet { ... on Cat { bark } } }", "Cannot query field \"bark\" on type \"Cat\".")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("FieldsOnCorrectType", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
