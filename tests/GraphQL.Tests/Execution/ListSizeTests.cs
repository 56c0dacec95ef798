using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Execution.Cost;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Tests.Shop;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Tests.Execution;

public sealed class ListSizeTests
{
    private static readonly FieldCost s_five = new(1, new ListSize(5, int.MaxValue, [], []));
    private static readonly FieldCost s_thirty = new(1, new ListSize(30, int.MaxValue, [], []));
    private static readonly FieldCost s_upToHundred = new(1, new ListSize(7, 100, [new SizeArgument(0, "count", value => value)], []));
    private static readonly FieldCost s_asAsked = new(1, new ListSize(7, int.MaxValue, [new SizeArgument(0, "count", value => value)], []));
    private static readonly FieldCost s_page = new(1, new ListSize(20, 50, [new SizeArgument(0, "first", value => value)], ["edges", "nodes"]));

    [Fact]
    public void A_list_of_an_interface_is_as_long_as_where_it_is_longest()
    {
        Assert.Equal(30, Longest(FieldCost.Usual, s_five, s_thirty));
        Assert.Equal(30, Longest(s_five, s_thirty));
        Assert.Equal(30, Longest(s_thirty, s_five));
        Assert.Equal(10, Longest(FieldCost.Usual, s_five, FieldCost.Usual));
        Assert.Equal(10, Longest(s_five, FieldCost.Usual));
        Assert.Equal(100, Longest(FieldCost.Usual, s_five, s_upToHundred));
        Assert.Equal(7, Longest(FieldCost.Usual, s_five, s_asAsked));
        Assert.Null(FieldCost.OfInterface(FieldCost.Usual, [FieldCost.Usual], 10).Size);
    }

    [Fact]
    public void A_list_that_all_types_say_the_same_of_still_follows_its_arguments() =>
        Assert.Same(s_page.Size, FieldCost.OfInterface(s_page, [s_page with { Size = s_page.Size! with { } }], 10).Size);

    [Fact]
    public void A_page_below_an_interface_stays_one_of_its_edges_and_nodes() =>
        Assert.Equal(["edges", "nodes"], FieldCost.OfInterface(FieldCost.Usual, [s_page], 10).Size!.Fields);

    [Fact]
    public async Task A_length_is_a_whole_number_or_a_list_and_no_text()
    {
        await using var server = new ShopServer();
        Assert.Equal(3, Length(server, _ => 3));
        Assert.Equal(3, Length(server, _ => 3L));
        Assert.Equal(3, Length(server, _ => (short)3));
        Assert.Equal(2, Length(server, _ => new[] { "a", "b" }));
        Assert.Equal(7, Length(server, _ => "abc"));
        Assert.Equal(7, Length(server, _ => throw new CoercionException("No.")));
        Assert.Throws<NotSupportedException>(() => Length(server, _ => throw new NotSupportedException()));
    }

    private static long Length(ShopServer server, Func<object, object?> read)
    {
        var field = server.Executor.Schema.RootType(OperationKind.Query)!.FindField("nearest")!;
        var node = (FieldNode)((OperationDefinitionNode)Parser.Parse("{ nearest(count: 1) { name } }").Definitions[0]).SelectionSet.Selections[0];
        var size = new ListSize(7, 100, [new SizeArgument(0, "count", read)], []);
        return new LengthBelow(size, new ArgumentPlan(field, node, new GraphQLLimits())).Of(VariableValues.None);
    }

    private static int? Longest(FieldCost own, params FieldCost[] implementing) => FieldCost.OfInterface(own, implementing, 10).Size?.Longest;
}
