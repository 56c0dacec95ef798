using Regionetwerk.GraphQL.Types;
using Regionetwerk.GraphQL.Types.Changes;

namespace Regionetwerk.GraphQL.Tests.Types;

public sealed class SchemaComparisonTests
{
    private const string Rest = " type Query { a: Int }";

    [Theory]
    [InlineData("type A { a: Int }" + Rest, "type Query { a: Int }", "Type A was removed.")]
    [InlineData("type A { a: Int }" + Rest, "interface A { a: Int }" + Rest, "Type A changed from an object type to an interface.")]
    [InlineData("scalar A" + Rest, "enum A { X }" + Rest, "Type A changed from a scalar to an enum.")]
    [InlineData("type Query { a: Int b: Int }", "type Query { a: Int }", "Field Query.b was removed.")]
    [InlineData("type Query { a: Int }", "type Query { a: String }", "Field Query.a changed its type from Int to String.")]
    [InlineData("type Query { a: Int! }", "type Query { a: Int }", "Field Query.a changed its type from Int! to Int.")]
    [InlineData("type Query { a: [Int!]! }", "type Query { a: [Int]! }", "Field Query.a changed its type from [Int!]! to [Int]!.")]
    [InlineData("type Query { a: Int }", "type Query { a: [Int] }", "Field Query.a changed its type from Int to [Int].")]
    [InlineData("type Query { a(b: Int): Int }", "type Query { a: Int }", "Argument Query.a(b:) was removed.")]
    [InlineData("type Query { a(b: Int): Int }", "type Query { a(b: String): Int }", "Argument Query.a(b:) changed its type from Int to String.")]
    [InlineData("type Query { a(b: Int): Int }", "type Query { a(b: [Int]): Int }", "Argument Query.a(b:) changed its type from Int to [Int].")]
    [InlineData("type Query { a(b: Int): Int }", "type Query { a(b: Int!): Int }", "Argument Query.a(b:) became required.")]
    [InlineData("type Query { a(b: Int! = 1): Int }", "type Query { a(b: Int!): Int }", "Argument Query.a(b:) became required.")]
    [InlineData("type Query { a(b: Int): Int }", "type Query { a(b: Int! = 1): Int }", "Argument Query.a(b:) changed its type from Int to Int!.")]
    [InlineData("type Query { a(b: [Int!]): Int }", "type Query { a(b: [Int!]!): Int }", "Argument Query.a(b:) became required.")]
    [InlineData("type Query { a: Int }", "type Query { a(b: Int!): Int }", "Argument Query.a(b:) was added and is required.")]
    [InlineData("type Query { a(b: I): Int } input I { x: Int y: Int }", "type Query { a(b: I): Int } input I { x: Int }", "Input field I.y was removed.")]
    [InlineData("type Query { a(b: I): Int } input I { x: Int }", "type Query { a(b: I): Int } input I { x: Int y: Int! }", "Input field I.y was added and is required.")]
    [InlineData("type Query { a(b: I): Int } input I { x: Int }", "type Query { a(b: I): Int } input I { x: [Int] }", "Input field I.x changed its type from Int to [Int].")]
    [InlineData("type Query { a(b: I): Int } input I { x: Int }", "type Query { a(b: I): Int } input I @oneOf { x: Int }", "Input object I became a OneOf.")]
    [InlineData("enum E { A B }" + Rest, "enum E { A }" + Rest, "Value E.B was removed.")]
    [InlineData("union U = Query | A type A { a: Int }" + Rest, "union U = Query type A { a: Int }" + Rest, "Member A of union U was removed.")]
    [InlineData("interface N { a: Int } type Query implements N { a: Int }", "interface N { a: Int } type Query { a: Int }", "Interface N of Query was removed.")]
    [InlineData("directive @d on FIELD" + Rest, "type Query { a: Int }", "Directive @d was removed.")]
    [InlineData("directive @d on FIELD | QUERY" + Rest, "directive @d on FIELD" + Rest, "Directive @d can no longer stand on QUERY.")]
    [InlineData("directive @d repeatable on FIELD" + Rest, "directive @d on FIELD" + Rest, "Directive @d can no longer be repeated.")]
    [InlineData("directive @d(x: Int) on FIELD" + Rest, "directive @d on FIELD" + Rest, "Argument @d(x:) was removed.")]
    [InlineData("directive @d on FIELD" + Rest, "directive @d(x: Int!) on FIELD" + Rest, "Argument @d(x:) was added and is required.")]
    [InlineData("type Mutation { a: Int }" + Rest, "schema { query: Query } type Mutation { a: Int }" + Rest, "The mutation root type Mutation was removed.")]
    [InlineData("type Query { a: Int } type Q { a: Int }", "schema { query: Q } type Query { a: Int } type Q { a: Int }", "The query root type Query was replaced by Q.")]
    public void What_breaks_clients_is_told_as_breaking(string old, string current, string message) => Only(ChangeEffect.Breaking, old, current, message);

    [Theory]
    [InlineData("enum E { A }" + Rest, "enum E { A B }" + Rest, "Value E.B was added.")]
    [InlineData("union U = Query type A { a: Int }" + Rest, "union U = Query | A type A { a: Int }" + Rest, "Member A of union U was added.")]
    [InlineData("interface N { a: Int } type Query { a: Int }", "interface N { a: Int } type Query implements N { a: Int }", "Interface N of Query was added.")]
    [InlineData("type Query { a: Int }", "type Query { a(b: Int): Int }", "Argument Query.a(b:) was added.")]
    [InlineData("type Query { a: Int }", "type Query { a(b: Int! = 1): Int }", "Argument Query.a(b:) was added.")]
    [InlineData("type Query { a(b: I): Int } input I { x: Int }", "type Query { a(b: I): Int } input I { x: Int y: Int }", "Input field I.y was added.")]
    [InlineData("type Query { a(b: Int = 1): Int }", "type Query { a(b: Int = 2): Int }", "Argument Query.a(b:) changed its default from 1 to 2.")]
    [InlineData("type Query { a(b: Int = 1): Int }", "type Query { a(b: Int): Int }", "Argument Query.a(b:) changed its default from 1 to none.")]
    [InlineData("type Query { a(b: I): Int } input I { x: Int }", "type Query { a(b: I): Int } input I { x: Int = 1 }", "Input field I.x changed its default from none to 1.")]
    [InlineData("scalar S @specifiedBy(url: \"a\")" + Rest, "scalar S @specifiedBy(url: \"b\")" + Rest, "Scalar S changed where it is specified.")]
    public void What_clients_may_notice_is_told_as_dangerous(string old, string current, string message) => Only(ChangeEffect.Dangerous, old, current, message);

    [Theory]
    [InlineData("type Query { a: Int }", "type A { a: Int }" + Rest, "Type A was added.")]
    [InlineData("type Query { a: Int }", "type Query { a: Int b: Int! }", "Field Query.b was added.")]
    [InlineData("type Query { a: Int }", "type Query { a: Int! }", "Field Query.a changed its type from Int to Int!.")]
    [InlineData("type Query { a: [[Int]] }", "type Query { a: [[Int!]!]! }", "Field Query.a changed its type from [[Int]] to [[Int!]!]!.")]
    [InlineData("type Query { a(b: Int!): Int }", "type Query { a(b: Int): Int }", "Argument Query.a(b:) changed its type from Int! to Int.")]
    [InlineData("type Query { a(b: [Int!]!): Int }", "type Query { a(b: [Int]!): Int }", "Argument Query.a(b:) changed its type from [Int!]! to [Int]!.")]
    [InlineData("type Query { a(b: I): Int } input I @oneOf { x: Int }", "type Query { a(b: I): Int } input I { x: Int }", "Input object I is a OneOf no longer.")]
    [InlineData("type Query { a: Int }", "directive @d on FIELD" + Rest, "Directive @d was added.")]
    [InlineData("directive @d on FIELD" + Rest, "directive @d on FIELD | QUERY" + Rest, "Directive @d can stand on QUERY too.")]
    [InlineData("type Mutation { a: Int } schema { query: Query }" + Rest, "type Mutation { a: Int }" + Rest, "The mutation root type Mutation was added.")]
    public void The_rest_is_safe(string old, string current, string message) => Only(ChangeEffect.Safe, old, current, message);

    [Theory]
    [InlineData("\"about\" type Query { \"about\" a(\"about\" b: Int @deprecated): Int @deprecated }", "type Query { a(b: Int): Int }")]
    [InlineData("type Query { a: Float }", "type Query { a: Float }")]
    [InlineData("type Query { a(s: S = \"\"\"x\"\"\"): Int } scalar S", "scalar S type Query { a(s: S = \"x\"): Int }")]
    public void Words_and_order_are_no_changes(string old, string current) =>
        Assert.Empty(SchemaComparison.Compare(SchemaReader.Read(old), SchemaReader.Read(current)));

    private static void Only(ChangeEffect effect, string old, string current, string message) =>
        Assert.Equal(new SchemaChange(effect, message), Assert.Single(SchemaComparison.Compare(SchemaReader.Read(old), SchemaReader.Read(current))));
}
