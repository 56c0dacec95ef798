using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>A variable fits the place where it is used.
/// https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed</summary>
internal sealed class VariablesInAllowedPosition : ValidationRule
{
    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            if (operation.Variables.Count == 0) continue;
            var definitions = new Dictionary<string, (VariableDefinitionNode Node, GraphQLType? Type)>();
            foreach (var variable in operation.Variables) definitions.TryAdd(variable.Variable.Name.Value, (variable, Context.Schema.Resolve(variable.Type)));
            foreach (var usage in Context.UsagesIn(operation))
            {
                if (Context.IsFull) return;
                if (definitions.TryGetValue(usage.Node.Name.Value, out var definition)) Check(usage, definition.Node, definition.Type);
            }
        }
    }

    private void Check(VariableUsage usage, VariableDefinitionNode definition, GraphQLType? type)
    {
        if (type is null || usage.Type is not { } wanted) return;

        var name = usage.Node.Name.Value;
        var isOneOf = usage.OneOfType is not null;
        if (IsAllowed(type, definition.DefaultValue, wanted, usage.HasDefault, isOneOf)) return;
        Context.Report(
            isOneOf && IsCompatible(type, wanted)
                ? $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{usage.OneOfType}\"."
                : $"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{wanted}\".",
            definition.Position,
            usage.Node.Position);
    }

    /// <summary>A field of a OneOf input object takes no null either, whatever its type says.</summary>
    private static bool IsAllowed(GraphQLType type, ValueNode? defaultValue, GraphQLType wanted, bool hasDefaultThere, bool isOneOf)
    {
        if ((isOneOf || wanted is NonNullType) && type is not NonNullType)
        {
            var neverAbsent = defaultValue is not (null or NullValueNode) || hasDefaultThere;
            return neverAbsent && IsCompatible(type, wanted.Nullable);
        }

        return IsCompatible(type, wanted);
    }

    private static bool IsCompatible(GraphQLType type, GraphQLType wanted) => (type, wanted) switch
    {
        (NonNullType from, NonNullType to) => IsCompatible(from.OfType, to.OfType),
        (_, NonNullType) => false,
        (NonNullType from, _) => IsCompatible(from.OfType, wanted),
        (ListType from, ListType to) => IsCompatible(from.OfType, to.OfType),
        _ => type == wanted,
    };
}
