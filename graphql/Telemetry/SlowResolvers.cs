using System.Diagnostics;
using Regionetwerk.GraphQL.Execution;

namespace Regionetwerk.GraphQL.Telemetry;

/// <summary>Tells of resolvers that took long, once they are done: most do not, and an activity for each would cost more than they do.</summary>
internal sealed class SlowResolvers(ActivityContext operation, PhaseLog log, GraphQLLimits limits)
{
    private int _told;

    /// <summary>The time since the request came in.</summary>
    public TimeSpan Elapsed => log.Elapsed;

    /// <summary>The resolver of a field is done.</summary>
    public void Done(FieldPlan field, TimeSpan from)
    {
        var now = log.Elapsed;
        if (now - from < limits.SlowResolver || _told >= limits.MaxSlowResolvers) return;
        _told++;
        using var activity = GraphQLTelemetry.Source.StartActivity(
            $"resolve {field.Parent.Name}.{field.Definition.Name}", ActivityKind.Internal, operation, startTime: log.Start + from);
        activity?.SetEndTime((log.Start + now).UtcDateTime);
    }
}
