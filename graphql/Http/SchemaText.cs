using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Http;

/// <summary>The schema as text, for who may ask about it. It does not change while the server runs: whoever has it need not get it again.</summary>
internal sealed class SchemaText
{
    private readonly GraphQLServerOptions _options;
    private readonly byte[] _sdl;
    private readonly EntityTagHeaderValue _tag;

    public SchemaText(Schema schema, GraphQLServerOptions options)
    {
        _options = options;
        _sdl = Encoding.UTF8.GetBytes(SchemaPrinter.Print(schema));

        // Weak, as what is sent may be compressed on its way.
        _tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(_sdl))}\"", isWeak: true);
    }

    public IResult Answer(HttpContext context)
    {
        if (!_options.AllowIntrospection(context.User))
        {
            const int Forbidden = StatusCodes.Status403Forbidden;
            return Results.Problem(_options.ProblemDetail(Forbidden, "You may not see the schema."), statusCode: Forbidden);
        }

        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(_sdl, "application/graphql; charset=utf-8", entityTag: _tag);
    }
}
