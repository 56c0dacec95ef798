using System.Reflection;
using System.Reflection.Emit;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Tests.Shop;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Tests.Building;

public sealed class SchemaTests
{
    [Fact]
    public async Task Classes_become_the_schema_that_stands_in_the_snapshot()
    {
        await using var server = new ShopServer();
        var actual = SchemaPrinter.Print(server.Executor.Schema);
        var path = Path.Combine(AppContext.BaseDirectory, "Building", "shop.graphql");
        Assert.Equal(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), actual);
    }

    [Fact]
    public async Task What_the_server_adds_can_be_described_in_another_language()
    {
        await using var server = new ShopServer(builder => builder.ModifyDescriptions(texts =>
        {
            texts.Connection = "Een bladzijde.";
            texts.PageInfoEndCursor = "De laatste.";
            texts.First = "De eerste zoveel.";
            texts.QueryNode = "Het object.";
        }));
        var printed = SchemaPrinter.Print(server.Executor.Schema);
        Assert.All(["Een bladzijde.", "De laatste.", "De eerste zoveel.", "Het object."], text => Assert.Contains(text, printed, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_schema_that_is_printed_reads_back_to_the_same()
    {
        await using var server = new ShopServer();
        var printed = SchemaPrinter.Print(server.Executor.Schema);
        Assert.Equal(printed, SchemaPrinter.Print(SchemaReader.Read(printed)));
    }

    [Theory]
    [InlineData("type Query { a: Missing }", "Unknown type \"Missing\".")]
    [InlineData("type Other { a: Int }", "Query root type must be provided.")]
    [InlineData("type Query { a: Int a: String }", "Query.a is defined 2 times.")]
    [InlineData("type Query { a(x: Query): Int }", "Query.a(x): Query is no input type.")]
    [InlineData("type Query { a: I } input I { x: Int }", "Query.a: I is no output type.")]
    [InlineData("type Query { __a: Int }", "Query.__a: names that begin with two underscores are reserved.")]
    [InlineData("type Query implements N { a: Int } interface N { name: String }", "Query implements N and lacks its field name.")]
    [InlineData("type Query implements N { name: String } interface N { name: String! }", "Query.name: String is not as narrow as String!, which N promises.")]
    [InlineData("type Query implements N { a: Int } interface N implements M { a: Int } interface M { a: Int }", "Query implements N and so must implement M.")]
    [InlineData("type Query implements N { a(x: Int!): Int } interface N { a: Int }", "Query.a: the argument x that N does not have cannot be required.")]
    [InlineData("type Query { a(x: I): Int } input I { i: I! }", "Input object I refers to itself through required fields, so that no value can be made.")]
    [InlineData("type Query { a(x: I): Int } input I @oneOf { i: Int! }", "I.i: a field of a OneOf input object must be nullable.")]
    [InlineData("type Query { a(x: Int! @deprecated): Int }", "Query.a(x): what is required cannot be deprecated.")]
    [InlineData("type Query { a: Int } type Query { b: Int }", "There can be only one type named \"Query\".")]
    [InlineData("type Query { a: Int } extend type Dog { b: Int }", "Cannot extend type \"Dog\" because it is not defined.")]
    public void A_schema_that_breaks_the_rules_is_refused_and_names_the_fault(string sdl, string fault)
    {
        var exception = Assert.Throws<SchemaException>(() => SchemaReader.Read(sdl));
        Assert.Contains(fault, exception.Faults);
    }

    [Fact]
    public void All_faults_are_named_at_once() =>
        Assert.Equal(3, Assert.Throws<SchemaException>(() => SchemaReader.Read("type Query { a: A b: B c: C }")).Faults.Count);

    [Fact]
    public async Task Introspection_tells_deprecated_members_only_when_asked()
    {
        await using var server = new ShopServer();
        const string Query = "query ($all: Boolean! = false) { __type(name: \"Book\") { fields(includeDeprecated: $all) { name isDeprecated deprecationReason } } e: __type(name: \"Genre\") { enumValues(includeDeprecated: $all) { name } } }";
        Assert.DoesNotContain("shelf", await server.AskAsync(Query), StringComparison.Ordinal);
        var all = await server.AskAsync(Query, """{"all":true}""");
        Assert.Contains("""{"name":"shelf","isDeprecated":true,"deprecationReason":"Use genre."}""", all, StringComparison.Ordinal);
        Assert.Contains("""{"name":"EU"}""", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Introspection_tells_of_scalars_defaults_oneOf_and_directives()
    {
        await using var server = new ShopServer();
        Assert.Equal(
            """{"data":{"money":{"kind":"SCALAR","specifiedByURL":"https://example.org/money","fields":null},"echo":{"isOneOf":false,"inputFields":[{"name":"text","defaultValue":null},{"name":"times","defaultValue":"1"},{"name":"genre","defaultValue":"NOVEL"},{"name":"note","defaultValue":null},{"name":"price","defaultValue":null},{"name":"tags","defaultValue":"[]"}]},"pick":{"isOneOf":true},"none":null,"__schema":{"directives":[{"name":"include","isRepeatable":false},{"name":"skip","isRepeatable":false},{"name":"deprecated","isRepeatable":false},{"name":"specifiedBy","isRepeatable":false},{"name":"oneOf","isRepeatable":false}]}}}""",
            await server.AskAsync("""{ money: __type(name: "Money") { kind specifiedByURL fields { name } } echo: __type(name: "EchoInput") { isOneOf inputFields { name defaultValue } } pick: __type(name: "PickInput") { isOneOf } none: __type(name: "None") { name } __schema { directives { name isRepeatable } } }"""));
    }

    [Fact]
    public void A_subscription_that_is_no_stream_stops_the_start()
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Faulty"), AssemblyBuilderAccess.Run);
        var type = assembly.DefineDynamicModule("Faulty").DefineType("Faulty", TypeAttributes.Public | TypeAttributes.Class);
        type.SetCustomAttribute(new CustomAttributeBuilder(typeof(SubscriptionTypeAttribute).GetConstructor([])!, []));
        type.DefineMethod("Now", MethodAttributes.Public | MethodAttributes.Static, typeof(int), []).GetILGenerator().ThrowException(typeof(NotSupportedException));
        type.CreateType();
        var services = new ServiceCollection();
        services.AddGraphQLServer().AddTypesFrom(assembly);
        using var provider = services.BuildServiceProvider();
        var faults = Assert.Throws<SchemaException>(provider.GetRequiredService<GraphQLExecutor>).Faults;
        Assert.Contains("Faulty.Now: a field of Subscription returns IAsyncEnumerable<T>, or a task of it, not System.Int32.", faults);
    }

    [Theory]
    [InlineData("SpukKansrijkeWijk", "SPUK_KANSRIJKE_WIJK")]
    [InlineData("EU", "EU")]
    [InlineData("EUGeld", "EU_GELD")]
    [InlineData("Iv3Code", "IV3_CODE")]
    [InlineData("Al_Snake", "AL_SNAKE")]
    public void A_name_of_an_enum_value_becomes_upper_snake_case(string name, string expected) =>
        Assert.Equal(expected, Naming.UpperSnakeCase(name));
}
