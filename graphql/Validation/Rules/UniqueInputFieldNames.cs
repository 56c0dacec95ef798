using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>A field of an input object is given once.
/// https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness</summary>
internal sealed class UniqueInputFieldNames : ValidationRule
{
    public override void EnterValue(ValueNode value, GraphQLType? type)
    {
        if (value is not ObjectValueNode { Fields.Count: > 1 } node) return;
        var first = new Dictionary<string, NameNode>();
        foreach (var field in node.Fields)
        {
            if (!first.TryAdd(field.Name.Value, field.Name))
                Context.Report($"There can be only one input field named \"{field.Name}\".", first[field.Name.Value].Position, field.Name.Position);
        }
    }
}
