using Microsoft.AspNetCore.Http;

namespace Regionetwerk.GraphQL.Http;

/// <summary>An answer that is no GraphQL response: https://www.rfc-editor.org/rfc/rfc9457</summary>
internal static class Problem
{
    public static Task WriteAsync(HttpContext context, int status, string detail) =>
        Results.Problem(detail, statusCode: status).ExecuteAsync(context);
}
