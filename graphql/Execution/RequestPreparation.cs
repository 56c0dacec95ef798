using System.Security.Claims;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Execution.Cost;
using Regionetwerk.GraphQL.Execution.Documents;
using Regionetwerk.GraphQL.Telemetry;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Makes of a request what can run, or says what is wrong with it: finds the document, the operation, the values of its variables, the plan
/// for them and what that costs.</summary>
internal sealed class RequestPreparation(Schema schema, GraphQLServerOptions options, RequestedDocuments documents)
{
    /// <param name="request">What is asked.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="log">Gets how long each part took; null when nobody wants to know.</param>
    public Preparation Prepare(GraphQLRequest request, ClaimsPrincipal user, PhaseLog? log)
    {
        if (documents.Find(request, log, out var errors) is not { } document) return new Preparation(errors) { Log = log };
        if (document.Introspects.Count > 0 && !options.AllowIntrospection(user))
        {
            var refusal = new GraphQLError("This asks about the schema, which is not allowed.", ErrorCodes.IntrospectionNotAllowed) { Locations = document.Introspects };
            return new Preparation([refusal]) { Log = log, Document = document };
        }

        try
        {
            return Prepare(document.Operation(request.OperationName), request, document, log);
        }
        catch (GraphQLException exception)
        {
            return new Preparation([new GraphQLError(exception.Message, exception.Code)]) { Log = log, Document = document };
        }
    }

    private Preparation Prepare(CompiledOperation operation, GraphQLRequest request, CompiledDocument document, PhaseLog? log)
    {
        var (variables, errors) = VariableCoercion.Coerce(operation.Definition, request.Variables, schema, options.Limits);
        if (errors.Count > 0) return new Preparation(errors, operation.Definition) { Log = log, Document = document };

        var plan = operation.PlanFor(variables);
        var cost = new OperationCost(plan.Cost.Of(variables), options.Limits.MaxCost);
        return cost.Refusal is { } refusal
            ? new Preparation([refusal], operation.Definition, cost) { Log = log, Document = document }
            : new Preparation(operation, variables, plan, cost) { Log = log, Document = document };
    }
}
