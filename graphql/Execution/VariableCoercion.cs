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
        var json = new JsonCoercion(limits.MaxInputListSize, limits.MaxInputDepth);
        var literals = new LiteralCoercion(VariableValues.None, limits.MaxInputListSize);
        if (!TryIndex(given, out var provided))
            return (values, [new GraphQLError("The variables are not valid Unicode.", ErrorCodes.BadUserInput) { Locations = [operation.Variables[0].Position] }]);
        foreach (var variable in operation.Variables)
        {
            var name = variable.Variable.Name.Value;
            var type = schema.Resolve(variable.Type)!;
            try
            {
                if (provided.TryGetValue(name, out var value))
                    values.Add(name, json.Coerce(value, type, name));
                else if (variable.DefaultValue is { } literal)
                    values.Add(name, literals.Coerce(literal, type));
                else if (type is NonNullType)
                    throw new CoercionException($"Variable \"${name}\" of required type \"{type}\" was not provided.");
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

    /// <summary>The variables given, by name: asking the JSON for each of many would read all of it each time. False when a name holds half a
    /// surrogate pair.</summary>
    private static bool TryIndex(JsonElement? given, out Dictionary<string, JsonElement> byName)
    {
        byName = [];
        if (given is not { ValueKind: JsonValueKind.Object } all) return true;
        try
        {
            foreach (var property in all.EnumerateObject()) byName[property.Name] = property.Value;
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
