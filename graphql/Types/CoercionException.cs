namespace Regionetwerk.GraphQL.Types;

/// <summary>A value that its type does not take. The message reaches the client.</summary>
public sealed class CoercionException(string message) : GraphQLException(message, ErrorCodes.BadUserInput);
