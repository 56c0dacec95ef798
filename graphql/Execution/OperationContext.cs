using System.Security.Claims;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Telemetry;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>What stays the same while one operation runs.</summary>
internal sealed record OperationContext(
    Schema Schema,
    GraphQLLimits Limits,
    IServiceProvider Services,
    ClaimsPrincipal User,
    VariableValues Variables,
    ErrorReporter Errors,
    TimeProvider Time,
    CancellationToken Cancellation)
{
    /// <summary>Gets to know how long resolvers took; null when nobody wants to know.</summary>
    public SlowResolvers? Resolvers { get; init; }

    /// <summary>Gets to know what became of each root field of a mutation; null when nobody wants to know.</summary>
    public Func<MutationDone, Task>? OnMutation { get; init; }
}
