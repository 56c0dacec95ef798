using Regionetwerk.GraphQL.Tests.Shop;

namespace Regionetwerk.GraphQL.Tests.Execution;

/// <summary>https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors</summary>
public sealed class NullPropagationTests
{
    [Theory]
    [InlineData("{ box { name broken } }", """{"data":{"box":null},"errors":[{"message":"Cannot return null for non-nullable field Box.broken.","locations":[{"line":1,"column":14}],"path":["box","broken"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    [InlineData("{ box { name inner { broken } } }", """{"data":{"box":{"name":"box","inner":null}},"errors":[{"message":"Cannot return null for non-nullable field Box.broken.","locations":[{"line":1,"column":22}],"path":["box","inner","broken"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    [InlineData("{ box { boxes { name broken } } }", """{"data":{"box":{"boxes":[null,null]}},"errors":[{"message":"Cannot return null for non-nullable field Box.broken.","locations":[{"line":1,"column":22}],"path":["box","boxes",0,"broken"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}},{"message":"Cannot return null for non-nullable field Box.broken.","locations":[{"line":1,"column":22}],"path":["box","boxes",1,"broken"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    [InlineData("{ box { sure { name broken } name } }", """{"data":{"box":null},"errors":[{"message":"Cannot return null for non-nullable field Box.broken.","locations":[{"line":1,"column":21}],"path":["box","sure",0,"broken"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    [InlineData("{ box { holes } }", """{"data":{"box":{"holes":null}},"errors":[{"message":"Cannot return null for non-nullable field Box.holes.","locations":[{"line":1,"column":9}],"path":["box","holes",1],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    [InlineData("{ box { throws name } }", """{"data":{"box":{"throws":null,"name":"box"}},"errors":[{"message":"Unexpected error.","locations":[{"line":1,"column":9}],"path":["box","throws"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    [InlineData("{ box { nan name } }", """{"data":{"box":null},"errors":[{"message":"Float cannot represent non-finite value: NaN","locations":[{"line":1,"column":9}],"path":["box","nan"],"extensions":{"code":"BAD_USER_INPUT"}}]}""")]
    [InlineData("{ fails name: __typename }", """{"data":null,"errors":[{"message":"Unexpected error.","locations":[{"line":1,"column":3}],"path":["fails"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    public async Task Null_where_a_value_is_promised_takes_away_the_nearest_that_may_be_null(string query, string expected)
    {
        await using var server = new ShopServer();
        Assert.Equal(expected, await server.AskAsync(query));
    }

    [Theory]
    [InlineData("{ box { laterBroken name } }", """{"data":{"box":null},"errors":[{"message":"Unexpected error.","locations":[{"line":1,"column":9}],"path":["box","laterBroken"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    [InlineData("{ box { boxes { laterBroken } sure { name } } }", """{"data":{"box":{"boxes":[null,null],"sure":[{"name":"sure"}]}},"errors":[{"message":"Unexpected error.","locations":[{"line":1,"column":17}],"path":["box","boxes",0,"laterBroken"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}},{"message":"Unexpected error.","locations":[{"line":1,"column":17}],"path":["box","boxes",1,"laterBroken"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    [InlineData("{ box { sure { a: laterBroken b: laterBroken } } }", """{"data":{"box":null},"errors":[{"message":"Unexpected error.","locations":[{"line":1,"column":16}],"path":["box","sure",0,"a"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    public async Task So_it_is_when_the_error_comes_later_and_what_was_taken_away_has_no_further_errors(string query, string expected)
    {
        await using var server = new ShopServer();
        Assert.Equal(expected, await server.AskAsync(query));
    }
}
