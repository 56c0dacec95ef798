namespace Regionetwerk.GraphQL.Execution.Cost;

/// <summary>What an operation costs by what it asks, known before it runs.</summary>
/// <param name="Requested">Its cost; a billion stands for more as well.</param>
/// <param name="Allowed"><see cref="GraphQLLimits.MaxCost"/>.</param>
public sealed record OperationCost(long Requested, long Allowed)
{
    internal GraphQLError? Refusal => Requested <= Allowed
        ? null
        : new GraphQLError(
            $"The operation costs {(Requested == CostTerm.Most ? "a billion or more" : Requested)}; at most {Allowed} is allowed.", ErrorCodes.LimitExceeded);
}
