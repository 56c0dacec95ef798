using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Regionetwerk.GraphQL.Http.Streams;

/// <summary>Tells clients apart, where the application does not do so itself.</summary>
internal static class StreamClient
{
    /// <summary>The signed-in user, or else the remote address.</summary>
    public static string Of(HttpContext context)
    {
        var user = context.User;
        var name = user.Identity is { IsAuthenticated: true }
            ? user.FindFirst(ClaimTypes.NameIdentifier)?.Value ?? user.FindFirst("sub")?.Value ?? user.Identity.Name
            : null;
        return name is null ? $"address {context.Connection.RemoteIpAddress}" : $"user {name}";
    }
}
