using System.Reflection;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Building;

/// <summary>What the builder gathered.</summary>
internal sealed class GraphQLServerOptions
{
    public HashSet<Assembly> Assemblies { get; } = [];

    public Dictionary<Type, ScalarType> Scalars { get; } = [];

    public List<Func<GraphQLError, GraphQLError>> ErrorFilters { get; } = [];

    public GraphQLLimits Limits { get; } = new();

    public bool ReportCost { get; set; } = true;

    public Func<int, string, string> ProblemDetail { get; set; } = static (_, detail) => detail;

    public GraphQLDescriptions Descriptions { get; } = new();
}
