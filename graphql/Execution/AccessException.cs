namespace Regionetwerk.GraphQL.Execution;

/// <summary>A field is not for this user. No resolver was called.</summary>
internal sealed class AccessException(string message, string code) : GraphQLException(message, code);
