using System.Text.Json;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Makes a plan of an operation, for one set of values of the variables in its conditions: what is skipped is not in it.</summary>
internal sealed class PlanCompiler(
    Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, SelectionConditions conditions, GraphQLLimits limits, Steps? steps = null)
{
    public GraphQLLimits Limits => limits;

    /// <summary>How many fields it compiled before anyone listened to <see cref="Added"/>.</summary>
    public int Fields { get; private set; }

    /// <summary>Is told of fields that are compiled later, when a plan that is kept meets another type.</summary>
    public Action<int>? Added { get; set; }

    /// <summary>The plan of an operation.</summary>
    public SelectionPlan Compile(OperationDefinitionNode operation) =>
        Compile(schema.RootType(operation.Kind)!, [operation.SelectionSet]);

    /// <summary>What these fields together select of an object type.</summary>
    public SelectionPlan Compile(ObjectType type, IReadOnlyList<FieldNode> parents) =>
        Compile(type, parents.Select(parent => parent.SelectionSet).OfType<SelectionSetNode>());

    private SelectionPlan Compile(ObjectType type, IEnumerable<SelectionSetNode> selectionSets)
    {
        var groups = new OrderedDictionary<string, List<FieldNode>>();
        var visited = new HashSet<string>();
        foreach (var selectionSet in selectionSets) Collect(type, selectionSet, groups, visited);

        var fields = new List<FieldPlan>(groups.Count);
        foreach (var nodes in groups.Values)
        {
            steps?.Add(1 + nodes[0].Arguments.Count);
            // A field that the type does not have can only come from a document that was not validated; the specification leaves it out.
            if (schema.FindField(type, nodes[0].Name.Value) is { } definition)
                fields.Add(new FieldPlan(this, type, definition, ResolverOf(definition, type), nodes));
        }

        if (Added is { } added) added(fields.Count);
        else Fields += fields.Count;
        return new SelectionPlan(type, [.. fields]);
    }

    /// <summary>https://spec.graphql.org/September2025/#CollectFields()</summary>
    private void Collect(ObjectType type, SelectionSetNode set, OrderedDictionary<string, List<FieldNode>> groups, HashSet<string> visited)
    {
        steps?.Add(set.Selections.Count);
        foreach (var selection in set.Selections)
        {
            if (!conditions.Include(selection)) continue;
            switch (selection)
            {
                case FieldNode field:
                    if (!groups.TryGetValue(field.ResponseKey, out var nodes)) groups.Add(field.ResponseKey, nodes = []);
                    nodes.Add(field);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value) && fragments.TryGetValue(spread.Name.Value, out var fragment):
                    if (Applies(fragment.TypeCondition, type)) Collect(type, fragment.SelectionSet, groups, visited);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, groups, visited);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode condition, ObjectType type) =>
        schema.FindType(condition.Name.Value) is CompositeType composite && schema.PossibleTypes(composite).Contains(type);

    private static FieldResolver ResolverOf(FieldDefinition definition, ObjectType type)
    {
        if (definition != Introspection.TypeName)
            return definition.Resolver ?? throw new InvalidOperationException($"The field {type}.{definition.Name} has no resolver.");

        var name = JsonEncodedText.Encode(type.Name);
        return new PropertyResolver(_ => type.Name, (writer, _) => writer.WriteStringValue(name));
    }
}
