using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Writes results as JSON. Properties are read at this moment, so that most values are never kept anywhere between.</summary>
/// <param name="writer">Where the JSON goes.</param>
/// <param name="count">Counts what execution did not: the values that are read here.</param>
/// <param name="maxListSize">The most items that a list may have.</param>
/// <param name="isSettled">True when every value is already read and checked, see <see cref="Settling"/>.</param>
internal readonly struct ResponseWriter(Utf8JsonWriter writer, ResultCount count, int maxListSize, bool isSettled)
{
    /// <summary>Leaves other scripts than Latin readable; responses are never served as HTML.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public void Write(ResultObject node)
    {
        writer.WriteStartObject();
        var fields = node.Plan.Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i];
            writer.WritePropertyName(field.EncodedKey);
            if (field.IsPure && !isSettled) WriteProperty(field, node.Source);
            else WriteValue(node.Values[i], field.Type, field);
        }

        writer.WriteEndObject();
    }

    private void Write(ResultList node, FieldPlan field)
    {
        writer.WriteStartArray();
        foreach (var item in node.Values) WriteValue(item, node.ItemType, field);
        writer.WriteEndArray();
    }

    private void WriteValue(object? value, GraphQLType type, FieldPlan field)
    {
        switch (value)
        {
            case null:
                if (type is NonNullType) throw new NullInNonNullException(field);
                writer.WriteNullValue();
                break;
            case ResultObject node:
                Write(node);
                break;
            case ResultList node:
                Write(node, field);
                break;
            default:
                WriteRaw(value, type.Nullable, field);
                break;
        }
    }

    private void WriteProperty(FieldPlan field, object source)
    {
        var property = (PropertyResolver)field.Resolver;
        if (property.Write is { } write) write(writer, source);
        else WriteValue(property.Read(source), field.Type, field);
    }

    private void WriteRaw(object value, GraphQLType type, FieldPlan field)
    {
        if (type is ListType list)
        {
            var items = ListValues.Materialize(value, maxListSize);
            count.AddItems(items.Count);
            writer.WriteStartArray();
            if (items is IList indexed)
            {
                for (var i = 0; i < indexed.Count; i++) WriteValue(indexed[i], list.OfType, field);
            }
            else
            {
                foreach (var item in items) WriteValue(item, list.OfType, field);
            }

            writer.WriteEndArray();
        }
        else if (type is ObjectType objectType)
        {
            var fields = field.SelectionFor(objectType).Fields;
            count.AddFields(fields.Length);
            writer.WriteStartObject();
            foreach (var selected in fields)
            {
                writer.WritePropertyName(selected.EncodedKey);
                WriteProperty(selected, value);
            }

            writer.WriteEndObject();
        }
        else
        {
            LeafWriter.Write(writer, (NamedType)type, value);
        }
    }
}
