namespace Regionetwerk.Benchmarks.GraphQLServer;

/// <summary>A document with some of everything.</summary>
public static class KitchenSink
{
    /// <param name="number">Makes the document another than the one before.</param>
    public static string Document(int number) =>
        $$"""
        query Farm{{number}}($withCows: Boolean! = false, $type: String! = "Cow") {
          fields { ...FieldParts area }
          more: fields { id ... on Field { name } ... @include(if: true) { area } }
          barns { ...BarnParts cows @include(if: $withCows) { ...CowParts } }
          __type(name: $type) { kind name fields(includeDeprecated: true) { name type { ...TypeParts } } }
        }
        fragment FieldParts on Field { id name }
        fragment BarnParts on Barn { id name alias: name }
        fragment CowParts on Cow { id name weight horned milk }
        fragment TypeParts on __Type { kind name ofType { kind name ofType { kind name } } }
        """;
}
