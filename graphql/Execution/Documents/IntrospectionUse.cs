using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Execution.Documents;

/// <summary>Where a document asks about the schema.</summary>
internal static class IntrospectionUse
{
    /// <summary>The places of <c>__schema</c> and <c>__type</c>; <c>__typename</c> is none.</summary>
    public static Position[] In(DocumentNode document)
    {
        var places = new List<Position>();
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>()) Collect(definition.SelectionSet, places);
        return [.. places];
    }

    private static void Collect(SelectionSetNode set, List<Position> places)
    {
        foreach (var selection in set.Selections)
        {
            if (selection is FieldNode { Name.Value: "__schema" or "__type" } field) places.Add(field.Position);
            var inner = selection switch
            {
                FieldNode node => node.SelectionSet,
                InlineFragmentNode inline => inline.SelectionSet,
                _ => null,
            };
            if (inner is not null) Collect(inner, places);
        }
    }
}
