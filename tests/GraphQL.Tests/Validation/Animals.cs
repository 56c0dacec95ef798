using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;
using Regionetwerk.GraphQL.Validation;

namespace Regionetwerk.GraphQL.Tests.Validation;

/// <summary>The schema that the examples of rules are about, after the one in the specification.</summary>
internal static class Animals
{
    private static readonly DocumentValidator s_validator = new(
        SchemaReader.Read(
            """
            interface Pet { name: String! owner: Human }
            interface Canine { bark: Int }
            type Dog implements Pet & Canine { name: String! owner: Human bark: Int knows(command: Command!): Boolean! at(x: Int = 0, y: Int): Boolean nick: String volume: Int }
            type Cat implements Pet { name: String! owner: Human meows: Boolean volume: String lives: [Int!] }
            type Human { name: String! pets(like: PetFilter, first: Int! = 3): [Pet!] }
            union CatOrDog = Cat | Dog
            enum Command { SIT DOWN }
            input PetFilter { name: String, ages: [Int!], command: Command = SIT, must: Boolean!, nested: PetFilter }
            input ByOne @oneOf { id: ID name: String }
            type Query { dog: Dog cat: Cat pet: Pet canine: Canine human(id: ID): Human catOrDog: CatOrDog one(by: ByOne!): Pet ids(ids: [ID!]!): Int number(f: Float, i: Int, s: String, b: Boolean): Int }
            type Mutation { add: Int }
            type Subscription { dogs: Dog cats: Cat }
            directive @twice repeatable on FIELD
            directive @needs(size: Int!) on FIELD | QUERY | VARIABLE_DEFINITION
            """),
        new GraphQLLimits());

    /// <summary>What one rule has to say about a document.</summary>
    public static IEnumerable<string> Errors(string rule, string document) =>
        s_validator.Validate(Parser.Parse(document), [rule]).Select(error => error.Message);

    /// <summary>What all rules and limits have to say about a document.</summary>
    public static IReadOnlyList<GraphQLError> Errors(string document) => s_validator.Validate(Parser.Parse(document));
}
