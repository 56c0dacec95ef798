using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Api.Toegang;

/// <summary>
/// Who may look at how the platform runs: a person who was let in as operator. For everybody else what is behind this policy does not exist: an
/// endpoint with <c>RequireAuthorization(Operatorbeleid.Naam)</c> answers them as an address that is not there.
/// </summary>
public static class Operatorbeleid
{
    /// <summary>The name of the policy.</summary>
    public const string Naam = "operator";

    /// <summary>Adds the policy, and how it is refused.</summary>
    public static void AddOperatorbeleid(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder().AddPolicy(Naam, beleid => beleid.RequireAssertion(context => IsOperator(AanroeperLezer.Lees(context.User))));
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, Weigering>();
    }

    /// <summary>Whether this is somebody who runs the platform.</summary>
    public static bool IsOperator(Aanroeper? wie) => wie is { App: null, Bereiken: null } && wie.Heeft(Rol.Operator);

    private sealed class Weigering : IAuthorizationMiddlewareResultHandler
    {
        private static readonly AuthorizationMiddlewareResultHandler Gewoon = new();

        public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
        {
            if (authorizeResult.Succeeded || context.GetEndpoint()?.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(een => een.Policy == Naam) is not true)
                return Gewoon.HandleAsync(next, context, policy, authorizeResult);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
    }
}
