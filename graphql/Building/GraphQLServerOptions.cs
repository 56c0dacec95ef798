using System.Reflection;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Regionetwerk.GraphQL.Http.Streams;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Building;

/// <summary>What the builder gathered.</summary>
internal sealed class GraphQLServerOptions
{
    public HashSet<Assembly> Assemblies { get; } = [];

    public Dictionary<Type, ScalarType> Scalars { get; } = [];

    public List<Func<GraphQLError, GraphQLError>> ErrorFilters { get; } = [];

    public GraphQLLimits Limits { get; } = new();

    public Func<ClaimsPrincipal, bool> AllowIntrospection { get; set; } = static _ => true;

    public List<string> TrustedFolders { get; } = [];

    public bool OnlyTrustedDocuments { get; set; }

    public List<string> CountedCodes { get; } = [];

    public bool ReportCost { get; set; } = true;

    public Func<int, string, string> ProblemDetail { get; set; } = static (_, detail) => detail;

    public Func<HttpContext, JsonElement?, CancellationToken, ValueTask<ClaimsPrincipal?>> OnConnectionInit { get; set; } =
        static (context, _, _) => ValueTask.FromResult<ClaimsPrincipal?>(context.User);

    public Func<ClaimsPrincipal, DateTimeOffset?> SessionsEnd { get; set; } = static _ => null;

    public Func<HttpContext, CancellationToken> SessionsWithdrawn { get; set; } = static _ => default;

    public Func<HttpContext, string> ClientOf { get; set; } = StreamClient.Of;

    public Func<MutationDone, Task>? OnMutation { get; set; }

    public GraphQLDescriptions Descriptions { get; } = new();
}
