using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Validation;
using Regionetwerk.GraphQL.Validation.Rules;

namespace Regionetwerk.GraphQL.Types;

/// <summary>The rules for SDL that the schema made of it no longer shows: they are about directives, which are used up when it is read.</summary>
internal static class SdlRules
{
    private static readonly string[] s_rules =
    [
        nameof(KnownDirectives), nameof(UniqueDirectivesPerLocation), nameof(KnownArgumentNames), nameof(UniqueArgumentNames),
        nameof(ProvidedRequiredArguments), nameof(ValuesOfCorrectType), nameof(UniqueInputFieldNames),
    ];

    public static IEnumerable<string> FaultsOf(DocumentNode document, Schema schema) => new DocumentValidator(schema, new GraphQLLimits())
        .Validate(document, s_rules)
        .Select(error => $"{error.Message[..^1]}, at line {error.Locations[^1].Line}.")
        .Concat(OfExtensions(document, schema))
        .Concat(OfReferences(document));

    private static IEnumerable<string> OfExtensions(DocumentNode document, Schema schema)
    {
        var definitions = document.Definitions.OfType<TypeSystemDefinitionNode>().Where(definition => definition is not DirectiveDefinitionNode);
        foreach (var group in definitions.GroupBy(definition => definition is TypeDefinitionNode type ? type.Name.Value : "schema"))
        {
            var repeated = group
                .SelectMany(part => part.Directives.Select(directive => directive.Name.Value).Distinct())
                .GroupBy(name => name)
                .Where(names => names.Count() > 1 && schema.FindDirective(names.Key) is { IsRepeatable: false });
            foreach (var names in repeated) yield return $"An extension of {group.Key} repeats @{names.Key}, which may stand there once.";
            if (group.Any(part => part is InputObjectDefinitionNode { IsExtension: true } && part.Directives.Any(directive => directive.Name.Value == "oneOf")))
                yield return $"An extension cannot make {group.Key} @oneOf.";
            if (group.Any(part => part is ScalarDefinitionNode && part.Directives.Any(directive => directive.Name.Value == "specifiedBy")) && Scalars.BuiltInScalars.All.ContainsKey(group.Key))
                yield return $"The built-in scalar {group.Key} is specified already.";
        }
    }

    /// <summary>A directive cannot be used in its own definition, nor in what that refers to.</summary>
    private static IEnumerable<string> OfReferences(DocumentNode document)
    {
        var references = document.Definitions.OfType<TypeSystemDefinitionNode>()
            .Where(definition => definition is not SchemaDefinitionNode)
            .ToLookup(
                definition => definition is TypeDefinitionNode type ? type.Name.Value : $"@{((DirectiveDefinitionNode)definition).Name}",
                definition => TypeSystemDirectives.Of(definition).SelectMany(place => place.Directives).Select(directive => $"@{directive.Name}").Concat(TypesOf(definition)).ToArray());
        foreach (var start in references.Select(group => group.Key).Where(name => name[0] == '@'))
        {
            var seen = new HashSet<string>();
            var open = new Stack<string>([start]);
            while (open.TryPop(out var next))
            {
                foreach (var name in references[next].SelectMany(names => names).Where(seen.Add)) open.Push(name);
            }

            if (seen.Contains(start)) yield return $"The definition of {start} refers to itself.";
        }
    }

    private static IEnumerable<string> TypesOf(TypeSystemDefinitionNode definition) => definition switch
    {
        DirectiveDefinitionNode node => node.Arguments.Select(argument => NameOf(argument.Type)),
        InputObjectDefinitionNode node => node.Fields.Select(field => NameOf(field.Type)),
        _ => [],
    };

    private static string NameOf(TypeNode type) => type switch
    {
        ListTypeNode list => NameOf(list.ElementType),
        NonNullTypeNode nonNull => NameOf(nonNull.Type),
        _ => ((NamedTypeNode)type).Name.Value,
    };
}
