namespace Regionetwerk.GraphQL.Tests.Validation;

public sealed class VariablesInAllowedPositionTests
{
    [Theory]
    [InlineData("query ($i: Int!, $n: Int) { number(i: $i) human { pets(first: $n) { name } } }")]
    [InlineData("query ($c: Command = SIT) { dog { knows(command: $c) } }")]
    [InlineData("query ($ids: [ID!]!) { ids(ids: $ids) }")]
    [InlineData("query ($n: String!) { one(by: { name: $n }) { name } }")]
    [InlineData("query ($n: String = \"Rex\") { one(by: { name: $n }) { name } }")]
    public void Variables_fit_where_they_are_used(string document) => Assert.Empty(Animals.Errors("VariablesInAllowedPosition", document));

    [Theory]
    [InlineData("query ($i: Int) { number(s: $i) }", "Variable \"$i\" of type \"Int\" used in position expecting type \"String\".")]
    [InlineData("query ($c: Command) { dog { knows(command: $c) } }", "Variable \"$c\" of type \"Command\" used in position expecting type \"Command!\".")]
    [InlineData("query ($c: Command = null) { dog { knows(command: $c) } }", "Variable \"$c\" of type \"Command\" used in position expecting type \"Command!\".")]
    [InlineData("query ($ids: [ID]!) { ids(ids: $ids) }", "Variable \"$ids\" of type \"[ID]!\" used in position expecting type \"[ID!]!\".")]
    [InlineData("query ($id: ID!) { ids(ids: $id) }", "Variable \"$id\" of type \"ID!\" used in position expecting type \"[ID!]!\".")]
    [InlineData("query ($n: String) { one(by: { name: $n }) { name } }", "Variable \"$n\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"ByOne\".")]
    [InlineData("query ($n: String = null) { one(by: { name: $n }) { name } }", "Variable \"$n\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"ByOne\".")]
    [InlineData("query ($n: Int!) { one(by: { name: $n }) { name } }", "Variable \"$n\" of type \"Int!\" used in position expecting type \"String\".")]
    [InlineData("query ($b: Boolean) { dog { ...F } } fragment F on Dog { name @skip(if: $b) }", "Variable \"$b\" of type \"Boolean\" used in position expecting type \"Boolean!\".")]
    public void Otherwise_the_document_is_refused(string document, string message) =>
        Assert.Contains(Animals.Errors("VariablesInAllowedPosition", document), error => error.StartsWith(message, StringComparison.Ordinal));
}
