using System.Security.Claims;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Holds a user against what a field requires.</summary>
internal static class Authorization
{
    /// <exception cref="GraphQLException">The user is not signed in, or lacks a role.</exception>
    public static void Check(FieldDefinition field, ClaimsPrincipal user)
    {
        foreach (var requirement in field.Authorization)
        {
            if (user.Identity is not { IsAuthenticated: true })
                throw new AccessException("You must be signed in to read this.", ErrorCodes.Unauthenticated);
            if (requirement.Roles.Count > 0 && !requirement.Roles.Any(user.IsInRole))
                throw new AccessException("You lack the role that this asks.", ErrorCodes.Forbidden);
        }
    }
}
