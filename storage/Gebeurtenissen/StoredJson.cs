using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Storage.Gebeurtenissen;

/// <summary>
/// How events, states and commands stand in JSON: camelCase, enums by name, amounts in whole eurocents, dates as yyyy-MM-dd, ids as 32
/// hexadecimal digits, absent where there is nothing. What is there must be known and what is needed must be there.
/// </summary>
internal static class StoredJson
{
    public static JsonSerializerOptions Options { get; } = Make(new DefaultJsonTypeInfoResolver { Modifiers = { NullIsAbsent } });

    /// <summary>The same with members in alphabetical order, so that the order of declaration says nothing.</summary>
    public static JsonSerializerOptions Canonical { get; } =
        Make(new DefaultJsonTypeInfoResolver { Modifiers = { NullIsAbsent, WithoutRequestId, Alphabetical } });

    private static JsonSerializerOptions Make(IJsonTypeInfoResolver resolver)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            IgnoreReadOnlyProperties = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // it stands in a database, never in a page
            TypeInfoResolver = resolver,
            Converters =
            {
                new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false),
                new BedragConverter(),
                new GuidConverter(),
            },
        };
        options.MakeReadOnly();
        return options;
    }

    // A member that may be null is left out when it is, so reading cannot ask for it.
    private static void NullIsAbsent(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            property.IsRequired &= !property.IsSetNullable;
    }

    private static void WithoutRequestId(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].AttributeProvider is System.Reflection.PropertyInfo { Name: nameof(Opdracht.VerzoekId) } member
                && member.DeclaringType == typeof(Opdracht))
            {
                type.Properties.RemoveAt(i);
            }
        }
    }

    private static void Alphabetical(JsonTypeInfo type)
    {
        if (type.Kind is not JsonTypeInfoKind.Object)
            return;
        var sorted = type.Properties.OrderBy(property => property.Name, StringComparer.Ordinal).ToArray();
        type.Properties.Clear();
        foreach (var property in sorted)
            type.Properties.Add(property);
    }

    private sealed class BedragConverter : JsonConverter<Bedrag>
    {
        public override Bedrag Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetInt64() is >= 0 and var centen ? Bedrag.UitCenten(centen) : throw new JsonException("An amount is never negative.");

        public override void Write(Utf8JsonWriter writer, Bedrag value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value.Centen);
    }

    private sealed class GuidConverter : JsonConverter<Guid>
    {
        public override Guid Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

        public override void Write(Utf8JsonWriter writer, Guid value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString("N"));

        public override Guid ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Parse(reader.GetString());

        public override void WriteAsPropertyName(Utf8JsonWriter writer, Guid value, JsonSerializerOptions options) =>
            writer.WritePropertyName(value.ToString("N"));

        private static Guid Parse(string? text) =>
            Guid.TryParseExact(text, "N", out var id) ? id : throw new JsonException("An id is 32 hexadecimal digits.");
    }
}
