using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>Literals are what their type takes.
/// https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type</summary>
internal sealed class ValuesOfCorrectType : ValidationRule
{
    public override void EnterValue(ValueNode value, GraphQLType? type)
    {
        if (type is null || value is VariableNode) return;
        if (value is NullValueNode)
        {
            if (type is NonNullType) Context.Report($"Expected value of type \"{type}\", found null.", value.Position);
            return;
        }

        // A single value stands for a list of one.
        var wanted = value is ListValueNode ? type.Nullable : type.Named;
        switch (wanted)
        {
            case ListType:
                if (value is ListValueNode items && items.Values.Count > Context.Limits.MaxInputListSize)
                    Context.Report(ErrorCodes.LimitExceeded, $"The list has {items.Values.Count} items; at most {Context.Limits.MaxInputListSize} are allowed.", [value.Position]);
                break;
            case InputObjectType input when value is ObjectValueNode node:
                CheckFields(node, input);
                break;
            case ScalarType or EnumType:
                CheckLeaf(value, wanted, type);
                break;
            default:
                Context.Report($"Expected value of type \"{type}\", found {Excerpt.Of(value)}.", value.Position);
                break;
        }
    }

    private void CheckLeaf(ValueNode value, GraphQLType wanted, GraphQLType type)
    {
        try
        {
            if (wanted is EnumType enumType) LiteralCoercion.Enum(value, enumType);
            else ((ScalarType)wanted).ReadLiteral(value);
        }
        catch (GraphQLException exception)
        {
            Context.Report(exception.Message, value.Position);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentException or InvalidCastException)
        {
            // A scalar that forgot to say it in its own words.
            Context.Report($"Expected value of type \"{type}\", found {Excerpt.Of(value)}.", value.Position);
        }
    }

    private void CheckFields(ObjectValueNode node, InputObjectType type)
    {
        Context.Steps.Add(node.Fields.Count + type.Fields.Count);
        var given = new HashSet<string>();
        foreach (var field in node.Fields)
        {
            given.Add(field.Name.Value);
            if (type.IndexOf(field.Name.Value) < 0) Context.Report($"Field \"{field.Name}\" is not defined by type \"{type}\".", field.Position);
        }

        foreach (var field in type.Fields)
        {
            if (field.IsRequired && !given.Contains(field.Name))
                Context.Report($"Field \"{type}.{field.Name}\" of required type \"{field.Type}\" was not provided.", node.Position);
        }

        if (!type.IsOneOf) return;
        if (node.Fields.Count != 1) Context.Report($"OneOf Input Object \"{type}\" must specify exactly one key.", node.Position);
        else if (node.Fields[0].Value is NullValueNode) Context.Report($"Field \"{type}.{node.Fields[0].Name}\" must be non-null.", node.Position);
    }
}
