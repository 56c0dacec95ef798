using System.Diagnostics.CodeAnalysis;

namespace Regionetwerk.GraphQL.Types.Scalars;

/// <summary>The five scalars of the specification.</summary>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "These are the names in the specification.")]
public static class BuiltInScalars
{
    public static IntType Int { get; } = new();

    public static FloatType Float { get; } = new();

    public static StringType String { get; } = new();

    public static BooleanType Boolean { get; } = new();

    public static IdType Id { get; } = new();

    /// <summary>By name.</summary>
    public static IReadOnlyDictionary<string, ScalarType> All { get; } =
        new ScalarType[] { Int, Float, String, Boolean, Id }.ToDictionary(scalar => scalar.Name);
}
