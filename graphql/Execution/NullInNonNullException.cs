namespace Regionetwerk.GraphQL.Execution;

/// <summary>A resolver gave null, or a list with null in it, where the schema promises a value.</summary>
internal sealed class NullInNonNullException(FieldPlan field)
    : Exception($"Cannot return null for non-nullable field {field.Parent}.{field.Definition.Name}.");
