namespace Regionetwerk.GraphQL.Building;

/// <summary>A schema that breaks the rules of the type system, or that the classes given do not describe. It names every fault.</summary>
public sealed class SchemaException(IReadOnlyList<string> faults)
    : Exception($"The GraphQL schema has {faults.Count} fault(s):{string.Concat(faults.Select(fault => $"\n- {fault}"))}")
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
