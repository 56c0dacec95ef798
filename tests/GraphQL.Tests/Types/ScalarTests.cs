using System.Text.Json;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;
using Regionetwerk.GraphQL.Types.Scalars;

namespace Regionetwerk.GraphQL.Tests.Types;

/// <summary>https://spec.graphql.org/September2025/#sec-Scalars.Input-Coercion</summary>
public sealed class ScalarTests
{
    [Theory]
    [InlineData("Int", "1", 1)]
    [InlineData("Int", "1.0", 1)]
    [InlineData("Int", "-0", 0)]
    [InlineData("Int", "1.5e1", 15)]
    [InlineData("Int", "-2147483648.000", int.MinValue)]
    [InlineData("Float", "1", 1.0)]
    [InlineData("Float", "1e-400", 0.0)]
    [InlineData("ID", "\"4\"", "4")]
    [InlineData("ID", "-4", "-4")]
    [InlineData("ID", "4.00", "4")]
    [InlineData("ID", "12e2", "1200")]
    [InlineData("ID", "123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("String", "\"é\"", "é")]
    [InlineData("Boolean", "false", false)]
    public void A_scalar_takes_of_JSON_what_the_specification_says(string name, string json, object expected)
    {
        using var document = JsonDocument.Parse(json);
        Assert.Equal(expected, BuiltInScalars.All[name].ReadValue(document.RootElement));
    }

    [Theory]
    [InlineData("Int", "2147483648")]
    [InlineData("Int", "1.00000000000000000000001")]
    [InlineData("Int", "1e10")]
    [InlineData("Int", "\"1\"")]
    [InlineData("Int", "true")]
    [InlineData("Float", "1e400")]
    [InlineData("Float", "\"1\"")]
    [InlineData("ID", "4.5")]
    [InlineData("ID", "1e999")]
    [InlineData("ID", "true")]
    [InlineData("String", "1")]
    [InlineData("Boolean", "0")]
    [InlineData("Boolean", "\"true\"")]
    public void And_nothing_else(string name, string json)
    {
        using var document = JsonDocument.Parse(json);
        Assert.Throws<CoercionException>(() => BuiltInScalars.All[name].ReadValue(document.RootElement));
    }

    [Theory]
    [InlineData("ID", "4.0")]
    [InlineData("ID", "A")]
    [InlineData("Int", "1.0")]
    [InlineData("Int", "1e2")]
    [InlineData("Float", "1e400")]
    [InlineData("Boolean", "1")]
    [InlineData("String", "A")]
    public void A_literal_tells_what_it_is_by_how_it_is_written(string name, string literal) =>
        Assert.Throws<CoercionException>(() => BuiltInScalars.All[name].ReadLiteral(Parser.ParseValue(literal)));
}
