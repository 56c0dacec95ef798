using System.Security.Claims;
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
    CancellationToken Cancellation);
