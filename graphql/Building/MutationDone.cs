namespace Regionetwerk.GraphQL.Building;

/// <summary>What became of one root field of a mutation, before anybody else hears of it.</summary>
/// <param name="Field">The name of the field in the schema.</param>
/// <param name="Arguments">What the resolver took, in the order of the definition; empty when they could not be read.</param>
/// <param name="Result">What it gave; null when it gave nothing, or failed.</param>
/// <param name="Error">The code of the error in its place; null when it gave a result.</param>
/// <param name="Begin">When it began.</param>
/// <param name="Services">The services of the request.</param>
public sealed record MutationDone(
    string Field, IReadOnlyList<object?> Arguments, object? Result, string? Error, DateTimeOffset Begin, IServiceProvider Services);
