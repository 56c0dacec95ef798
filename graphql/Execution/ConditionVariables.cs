using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>The variables on which the shape of a response depends.</summary>
internal static class ConditionVariables
{
    /// <summary>The names of the variables in <c>@skip</c> and <c>@include</c>, anywhere in a document.</summary>
    public static string[] Of(DocumentNode document)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>()) Collect(definition.SelectionSet, names);
        return [.. names];
    }

    private static void Collect(SelectionSetNode set, SortedSet<string> names)
    {
        foreach (var selection in set.Selections)
        {
            foreach (var directive in selection.Directives)
            {
                if (directive.Name.Value is "skip" or "include" && directive.Arguments is [{ Value: VariableNode variable }]) names.Add(variable.Name.Value);
            }

            var inner = selection switch
            {
                FieldNode field => field.SelectionSet,
                InlineFragmentNode inline => inline.SelectionSet,
                _ => null,
            };
            if (inner is not null) Collect(inner, names);
        }
    }
}
