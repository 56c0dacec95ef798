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

    /// <summary>The document asks about the schema, which this user may not.</summary>
    public const string IntrospectionNotAllowed = "INTROSPECTION_NOT_ALLOWED";

    /// <summary>There is no trusted document with this <c>documentId</c>.</summary>
    public const string PersistedDocumentNotFound = "PERSISTED_DOCUMENT_NOT_FOUND";

    /// <summary>Only trusted documents are answered, and this is none.</summary>
    public const string DocumentNotTrusted = "DOCUMENT_NOT_TRUSTED";

    /// <summary>The hash of an automatic persisted query is not known (any more): the client sends it again with the document.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>Automatic persisted queries are off, or not of this version: the client sends documents from now on.</summary>
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";

    /// <summary>Execution took longer than <see cref="GraphQLLimits.ExecutionTimeout"/>.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The field wants a signed-in user.</summary>
    public const string Unauthenticated = "UNAUTHENTICATED";

    /// <summary>The user lacks the role that the field wants.</summary>
    public const string Forbidden = "FORBIDDEN";

    /// <summary>A resolver failed in a way that is not the client's to know.</summary>
    public const string InternalServerError = "INTERNAL_SERVER_ERROR";
}
