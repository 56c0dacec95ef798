using System.Text.Json;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Writes a value of a scalar or enum.</summary>
internal static class LeafWriter
{
    public static void Write(Utf8JsonWriter writer, NamedType type, object value)
    {
        if (type is EnumType enumType) writer.WriteStringValue(enumType.TextOf(value));
        else ((ScalarType)type).WriteValue(writer, value);
    }
}
