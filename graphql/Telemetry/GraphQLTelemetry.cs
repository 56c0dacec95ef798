using System.Diagnostics;

namespace Regionetwerk.GraphQL.Telemetry;

/// <summary>How this server is seen from outside.</summary>
public static class GraphQLTelemetry
{
    /// <summary>The name of the source of activities and of the meter.</summary>
    public const string Name = "Regionetwerk.GraphQL";

    internal static ActivitySource Source { get; } = new(Name);
}
