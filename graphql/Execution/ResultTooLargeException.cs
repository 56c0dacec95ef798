namespace Regionetwerk.GraphQL.Execution;

/// <summary>The response holds more values than <see cref="GraphQLLimits.MaxResultValues"/>. It ends the whole operation: every field that would go
/// on would make it larger still.</summary>
internal sealed class ResultTooLargeException(int allowed)
    : Exception($"The response would hold more than the allowed {allowed} values; ask for fewer fields or shorter pages.");
