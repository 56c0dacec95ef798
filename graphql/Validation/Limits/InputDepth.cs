using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Validation.Limits;

/// <summary>Bounds how deep a literal goes, so that inputs may refer to themselves. What a scalar takes is up to the scalar, and a variable is
/// measured on its own, where it gets its value.</summary>
internal static class InputDepth
{
    public static void Check(ValidationContext context, ValueNode value, GraphQLType? type)
    {
        var (actual, allowed) = (Of(context, value, type), context.Limits.MaxInputDepth);
        if (actual > allowed) context.Report(ErrorCodes.LimitExceeded, Message(actual, allowed), [value.Position]);
    }

    public static string Message(int actual, int allowed) =>
        $"The value has {actual} input objects and lists inside each other; at most {allowed} are allowed.";

    private static int Of(ValidationContext context, ValueNode value, GraphQLType? type)
    {
        context.Steps.Add(1);
        return value switch
        {
            ListValueNode list when type?.Nullable is ListType listType =>
                1 + list.Values.Select(item => Of(context, item, listType.OfType)).DefaultIfEmpty().Max(),
            ObjectValueNode node when type?.Named is InputObjectType input =>
                1 + node.Fields.Select(field => OfField(context, field, input)).DefaultIfEmpty().Max(),
            _ => 0,
        };
    }

    private static int OfField(ValidationContext context, ObjectFieldNode field, InputObjectType input)
    {
        var index = input.IndexOf(field.Name.Value);
        return index < 0 ? 0 : Of(context, field.Value, input.Fields[index].Type);
    }
}
