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
    [InlineData("type Query { a(x: Int = \"1\"): Int }", "Query.a(x): the default does not fit. Int cannot represent non-integer value: \"1\"")]
    [InlineData("type Query { a(x: [Int!]! = [1, null]): Int }", "Query.a(x): the default does not fit. Int! is never null.")]
    [InlineData("type Query { a(x: I = { y: 1 }): Int } input I { x: Int! }", "Query.a(x): the default does not fit. I.x is required.")]
    [InlineData("type Query { a(x: I = { y: 1 }): Int } input I { x: Int! }", "Query.a(x): the default does not fit. I has no field y.")]
    [InlineData("type Query { a(x: I = { x: A }): Int } input I @oneOf { x: Int }", "Query.a(x): the default does not fit. Int cannot represent non-integer value: A")]
    [InlineData("type Query { a(x: I = { x: null }): Int } input I @oneOf { x: Int }", "Query.a(x): the default does not fit. I takes exactly one field, that is not null.")]
    [InlineData("type Query { a: Int } directive @d(x: E = C) on FIELD enum E { A }", "@d(x): the default does not fit. Value \"C\" does not exist in \"E\" enum.")]
    [InlineData("type Query { a(x: I): Int } input I { i: I = {} }", "Input object I: the default of I.i leads to itself, so that no value can be made.")]
    [InlineData("type Query { a(x: I): Int } input I { j: [J] = [{ k: 1 }] k: Int } input J { i: I = { k: 2 } k: Int }", "Input object I: the default of I.j leads to itself, so that no value can be made.")]
    [InlineData("type Query { a: Q } union Q = Query | Query", "Union Q has Query 2 times.")]
    [InlineData("type Query implements N & N { a: Int } interface N { a: Int }", "Query implements N 2 times.")]
    [InlineData("type Query implements N { a: Int @deprecated } interface N { a: Int }", "Query.a is deprecated, and N.a is not.")]
    [InlineData("type Query { a: Int } directive @__d on FIELD", "@__d: names that begin with two underscores are reserved.")]
    [InlineData("type Query { a: Int } directive @d(x: Int, x: Int) on FIELD", "@d has 2 arguments x.")]
    [InlineData("type Query { a: Int } directive @d(x: Query) on FIELD", "@d(x): Query is no input type.")]
    [InlineData("type Query { a: Int } directive @d(x: Int @d) on ARGUMENT_DEFINITION", "The definition of @d refers to itself.")]
    [InlineData("type Query { a: Int } directive @d(x: I) on INPUT_FIELD_DEFINITION input I { y: Int @d }", "The definition of @d refers to itself.")]
    [InlineData("type Query { a: Int @nothing }", "Unknown directive \"@nothing\", at line 1.")]
    [InlineData("type Query { a: Int @skip(if: true) }", "Directive \"@skip\" may not be used on FIELD_DEFINITION, at line 1.")]
    [InlineData("type Query { a: Int @deprecated(reason: null) }", "Expected value of type \"String!\", found null, at line 1.")]
    [InlineData("type Query { a: Int @deprecated(why: \"x\") }", "Unknown argument \"why\" on directive \"@deprecated\", at line 1.")]
    [InlineData("type Query { a: Int @deprecated @deprecated }", "The directive \"@deprecated\" can only be used once at this location, at line 1.")]
    [InlineData("type Query { a: S } scalar S @specifiedBy", "Directive \"@specifiedBy\" argument \"url\" of type \"String!\" is required, but it was not provided, at line 1.")]
    [InlineData("type Query { a: S } scalar S @specifiedBy(url: \"a\") extend scalar S @specifiedBy(url: \"b\")", "An extension of S repeats @specifiedBy, which may stand there once.")]
    [InlineData("type Query { a: Int } extend scalar Int @specifiedBy(url: \"a\")", "The built-in scalar Int is specified already.")]
    [InlineData("type Query { a(x: I): Int } input I { x: Int } extend input I @oneOf { y: Int }", "An extension cannot make I @oneOf.")]
    [InlineData("type Query { a: Int } extend type Query { a: Int }", "Query.a is defined 2 times.")]
    [InlineData("schema { query: Query mutation: Query } type Query { a: Int }", "Query is the root type of 2 kinds of operations; all root types must be different.")]
    [InlineData("schema { query: Query mutation: M } type Query { a: Int } scalar M", "Mutation root type must be an object type, which M is not.")]
    [InlineData("schema { query: Query mutation: M } type Query { a: Int }", "Unknown type \"M\".")]
    [InlineData("schema { query: Query } schema { query: Query } type Query { a: Int }", "Must provide only one schema definition.")]
    [InlineData("type Query { a: Int } scalar Int", "The type \"Int\" is built in.")]
    [InlineData("type Query { a: Int } type __Type { a: Int }", "__Type: names that begin with two underscores are reserved.")]
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
    [InlineData("Of", "nothing", "Faulty.Now: [ListSize] speaks of a field nothing, which Comparison does not have.")]
    [InlineData("Argument", "nothing", "Faulty.Now: [ListSize] speaks of an argument nothing, which is not there.")]
    [InlineData("Argument", "input.nothing", "Faulty.Now: [ListSize] speaks of an argument input.nothing, which is not there.")]
    [InlineData("Argument", "input", "Faulty.Now: [ListSize] speaks of an argument input, which is neither a list nor a whole number.")]
    [InlineData("Argument", "input.text", "Faulty.Now: [ListSize] speaks of an argument input.text, which is neither a list nor a whole number.")]
    public void A_size_of_what_is_not_there_or_has_no_size_stops_the_start(string property, string value, string fault)
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Faulty"), AssemblyBuilderAccess.Run);
        var type = assembly.DefineDynamicModule("Faulty").DefineType("Faulty", TypeAttributes.Public | TypeAttributes.Class);
        type.SetCustomAttribute(new CustomAttributeBuilder(typeof(QueryTypeAttribute).GetConstructor([])!, []));
        var method = type.DefineMethod("Now", MethodAttributes.Public | MethodAttributes.Static, typeof(Comparison), [typeof(EchoInput)]);
        method.DefineParameter(1, ParameterAttributes.None, "input");
        method.SetCustomAttribute(new CustomAttributeBuilder(
            typeof(ListSizeAttribute).GetConstructor([typeof(int)])!, [0], [typeof(ListSizeAttribute).GetProperty(property)!], [value]));
        method.GetILGenerator().ThrowException(typeof(NotSupportedException));
        type.CreateType();
        var services = new ServiceCollection();
        services.AddGraphQLServer().AddTypesFrom(assembly).AddScalar(new MoneyType());
        using var provider = services.BuildServiceProvider();
        Assert.Contains(fault, Assert.Throws<SchemaException>(provider.GetRequiredService<GraphQLExecutor>).Faults);
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
