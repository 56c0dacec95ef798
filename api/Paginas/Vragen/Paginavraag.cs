using System.Text.Json;
using System.Text.Json.Serialization;
using Regionetwerk.GraphQL.Execution;

namespace Regionetwerk.Api.Paginas.Vragen;

/// <summary>
/// How a page gets its data, and how it commands: a GraphQL document, in this process, as the caller of the request, under the same limits as
/// everybody. There is no other way.
/// </summary>
public sealed class Paginavraag(GraphQLExecutor executor, IServiceScopeFactory scopes, IHttpContextAccessor context)
{
    /// <summary>How variables are written and answers read: names as GraphQL has them, enums in capitals.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>Asks.</summary>
    /// <param name="document">The name of the document, as <see cref="Paginadocumenten"/> has it.</param>
    /// <param name="variabelen">An object with a property per variable; a null one is left out, so that the default of the document holds.</param>
    /// <typeparam name="T">A record with a parameter per root field.</typeparam>
    /// <exception cref="PaginaException">There is an error in the answer: it becomes the error page.</exception>
    public async Task<T> StelAsync<T>(string document, object? variabelen = null)
    {
        var http = context.HttpContext ?? throw new InvalidOperationException("A page asks within a request.");
        var vraag = new GraphQLRequest(
            Paginadocumenten.Lees(document), Variables: variabelen is null ? null : JsonSerializer.SerializeToElement(variabelen, Json))
        { IsTrusted = true };
        using var uit = new ResponseBuffer();
        // A scope of its own, as each request to /graphql has: what loaders keep is not for the next question, which may come after a command.
        await using var scope = scopes.CreateAsyncScope();
        await executor.ExecuteAsync(executor.Prepare(vraag, http.User), scope.ServiceProvider, http.User, uit, http.RequestAborted);
        var antwoord = JsonSerializer.Deserialize<Antwoord<T>>(uit.Written.Span, Json)!;
        if (antwoord.Errors is [var fout, ..])
            throw PaginaException.Van(fout.Extensions?.Code, fout.Message);
        return antwoord.Data ?? throw new InvalidOperationException($"{document} has no data and no error.");
    }

    private sealed record Antwoord<T>(T? Data = default, IReadOnlyList<Vraagfout>? Errors = null);

    private sealed record Vraagfout(string Message, Uitbreiding? Extensions = null);

    private sealed record Uitbreiding(string? Code = null);
}
