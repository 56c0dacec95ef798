using System.Text.Json;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Coerces the variables of a request: https://spec.graphql.org/September2025/#CoerceVariableValues()</summary>
internal static class VariableCoercion
{
    /// <summary>The values, or the errors when there are any.</summary>
    public static (VariableValues Values, List<GraphQLError> Errors) Coerce(
        OperationDefinitionNode operation, JsonElement? given, Schema schema, GraphQLLimits limits)
    {
        if (operation.Variables.Count == 0) return (VariableValues.None, []);

        var (values, errors) = (new VariableValues(), new List<GraphQLError>());
        var json = new JsonCoercion(limits.MaxInputListSize);
        var literals = new LiteralCoercion(VariableValues.None, limits.MaxInputListSize);
        foreach (var variable in operation.Variables)
        {
            var name = variable.Variable.Name.Value;
            var type = schema.Resolve(variable.Type)!;
            try
            {
                if (given is { ValueKind: JsonValueKind.Object } all && all.TryGetProperty(name, out var value))
                    values.Add(name, json.Coerce(value, type, name));
                else if (variable.DefaultValue is { } literal)
                    values.Add(name, literals.Coerce(literal, type));
                else if (type is NonNullType)
                    throw new CoercionException($"Variable \"${name}\" of required type \"{type}\" was not provided.");
            }
            // Half a surrogate pair, in a name or a text anywhere in the variables.
            catch (InvalidOperationException)
            {
                return (values, [new GraphQLError("The variables are not valid Unicode.", ErrorCodes.BadUserInput) { Locations = [variable.Position] }]);
            }
            catch (GraphQLException exception)
            {
                errors.Add(new GraphQLError(exception.Message, exception.Code)
                {
                    Extensions = exception.Extensions,
                    Locations = [variable.Position],
                });
                if (errors.Count >= limits.MaxErrors) break;
            }
        }

        return (values, errors);
    }
}
