using System.Reflection;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Building;

/// <summary>Gathers what the schema is made of.</summary>
public sealed class GraphQLServerBuilder
{
    private readonly IServiceCollection _services;

    internal GraphQLServerBuilder(IServiceCollection services, GraphQLServerOptions options)
    {
        _services = services;
        Options = options;
    }

    internal GraphQLServerOptions Options { get; }

    /// <summary>Adds the attributed classes of an assembly, and registers its data loaders.</summary>
    public GraphQLServerBuilder AddTypesFrom(Assembly assembly)
    {
        Options.Assemblies.Add(assembly);
        foreach (var type in assembly.GetTypes())
        {
            if (type.IsSubclassOf(typeof(DataLoader)) && !type.IsAbstract) _services.TryAddScoped(type);
        }

        return this;
    }

    /// <summary>Says which scalar the values of <typeparamref name="T"/> are.</summary>
    public GraphQLServerBuilder AddScalar<T>(ScalarType<T> scalar)
        where T : notnull
    {
        Options.Scalars[typeof(T)] = scalar;
        return this;
    }

    /// <summary>Changes the limits.</summary>
    public GraphQLServerBuilder ModifyLimits(Action<GraphQLLimits> modify)
    {
        modify(Options.Limits);
        return this;
    }

    /// <summary>Whether responses tell in <c>extensions.cost</c> what the operation cost and what is allowed. They do unless this says otherwise.</summary>
    public GraphQLServerBuilder ReportCost(bool report)
    {
        Options.ReportCost = report;
        return this;
    }

    /// <summary>Says who may ask about the schema, with <c>__schema</c> and <c>__type</c> and as text. Everybody may unless this says otherwise;
    /// <c>__typename</c> always may.</summary>
    public GraphQLServerBuilder AllowIntrospection(Func<ClaimsPrincipal, bool> allow)
    {
        Options.AllowIntrospection = allow;
        return this;
    }

    /// <summary>Reads every <c>*.graphql</c> in this folder at the start. A request names such a document by <c>documentId</c>: <c>sha256:</c> and
    /// the SHA-256 of its text. A document that does not fit the schema stops the start, with all faults listed.</summary>
    public GraphQLServerBuilder AddTrustedDocuments(string folder)
    {
        Options.TrustedFolders.Add(folder);
        return this;
    }

    /// <summary>Answers nothing but the documents of <see cref="AddTrustedDocuments"/>, by id or by their exact text. Automatic persisted queries
    /// are then off.</summary>
    public GraphQLServerBuilder OnlyTrustedDocuments(bool only = true)
    {
        Options.OnlyTrustedDocuments = only;
        return this;
    }

    /// <summary>Has these codes of errors counted by name in the metrics, besides <see cref="ErrorCodes"/>; all others count as <c>other</c>.</summary>
    public GraphQLServerBuilder CountErrorsBy(params IEnumerable<string> codes)
    {
        Options.CountedCodes.AddRange(codes);
        return this;
    }

    /// <summary>Changes how the schema describes what the server adds to it.</summary>
    public GraphQLServerBuilder ModifyDescriptions(Action<GraphQLDescriptions> modify)
    {
        modify(Options.Descriptions);
        return this;
    }

    /// <summary>Passes the detail of every answer that is no GraphQL response (problem+json) through this function before it is sent.</summary>
    /// <param name="translate">Takes the HTTP status and this server's own words; or the code and reason with which a WebSocket is closed, where
    /// these are not the protocol's.</param>
    public GraphQLServerBuilder TranslateProblems(Func<int, string, string> translate)
    {
        Options.ProblemDetail = translate;
        return this;
    }

    /// <summary>Signs in over a WebSocket, for clients that cannot send a header with it: browsers. Without this a WebSocket is of the user of its
    /// HTTP request, whatever is in <c>connection_init</c>.</summary>
    /// <param name="signIn">Takes the HTTP request and the payload of <c>connection_init</c>, to be read during the call only. Gives the user, who
    /// becomes <see cref="HttpContext.User"/>; null refuses the connection (4403).</param>
    public GraphQLServerBuilder OnConnectionInit(Func<HttpContext, JsonElement?, CancellationToken, ValueTask<ClaimsPrincipal?>> signIn)
    {
        Options.OnConnectionInit = signIn;
        return this;
    }

    /// <summary>Says until when a user is signed in; streams and WebSockets end then. Null is for ever, and so it is without this.</summary>
    public GraphQLServerBuilder SessionsEnd(Func<ClaimsPrincipal, DateTimeOffset?> end)
    {
        Options.SessionsEnd = end;
        return this;
    }

    /// <summary>Says by what one hears that the sign-in of a user is withdrawn before its end; streams and WebSockets end then. It is asked once for
    /// each, when it begins.</summary>
    /// <param name="withdrawn">Takes the HTTP request that it began as, with its user. What has to go away with it may be registered with the
    /// response.</param>
    public GraphQLServerBuilder SessionsWithdrawn(Func<HttpContext, CancellationToken> withdrawn)
    {
        Options.SessionsWithdrawn = withdrawn;
        return this;
    }

    /// <summary>Says which client a request is of, for the limits per client. Without this it is the signed-in user, or else the remote address.</summary>
    public GraphQLServerBuilder ClientOf(Func<HttpContext, string> client)
    {
        Options.ClientOf = client;
        return this;
    }

    /// <summary>Is called after every root field of a mutation, whatever became of it, also when the client is gone. The response waits for it; when
    /// it fails, that is the error of the field, and what the field gave is not sent.</summary>
    public GraphQLServerBuilder OnMutation(Func<MutationDone, Task> tell)
    {
        Options.OnMutation = tell;
        return this;
    }

    /// <summary>Passes every error through this function before it is sent: to translate messages, or to give an exception
    /// (<see cref="GraphQLError.Exception"/>) a code. Filters run in the order in which they were added.</summary>
    public GraphQLServerBuilder AddErrorFilter(Func<GraphQLError, GraphQLError> filter)
    {
        Options.ErrorFilters.Add(filter);
        return this;
    }
}
