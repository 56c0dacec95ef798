namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class KnownOperationTypesTests
{
    [Theory]
    [InlineData("mutation { add }")]
    [InlineData("subscription { dogs { name } }")]
    public void An_operation_has_a_root_type(string document) => Assert.Empty(Animals.Errors("KnownOperationTypes", document));

    [Fact]
    public void Otherwise_the_document_is_refused()
    {
        var schema = GraphQL.Types.SchemaReader.Read("type Query { a: Int }");
        var errors = new GraphQL.Validation.DocumentValidator(schema, new GraphQLLimits()).Validate(GraphQL.Language.Parser.Parse("mutation { a }"));
        Assert.Equal("The mutation operation is not supported by the schema.", Assert.Single(errors).Message);
    }
}
