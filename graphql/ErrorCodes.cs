namespace Regionetwerk.GraphQL;

/// <summary>The values of <c>extensions.code</c> that this server itself gives.</summary>
public static class ErrorCodes
{
    /// <summary>The document is not GraphQL.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document does not fit the schema.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>The document names no operation, or several without a choice.</summary>
    public const string OperationResolutionFailure = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>The request, a variable or an argument has a value that cannot be used.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>A limit of <see cref="GraphQLLimits"/> is exceeded; the message names the actual and the allowed.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>Execution took longer than <see cref="GraphQLLimits.ExecutionTimeout"/>.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The field wants a signed-in user.</summary>
    public const string Unauthenticated = "UNAUTHENTICATED";

    /// <summary>The user lacks the role that the field wants.</summary>
    public const string Forbidden = "FORBIDDEN";

    /// <summary>A resolver failed in a way that is not the client's to know.</summary>
    public const string InternalServerError = "INTERNAL_SERVER_ERROR";
}
