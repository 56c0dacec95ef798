using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Building;

/// <summary>Compiles properties to delegates that read them, and for leaves to delegates that write them without boxing.</summary>
internal static class PropertyResolvers
{
    public static PropertyResolver For(PropertyInfo property, Type parentType, GraphQLType type)
    {
        var read = Read<object?>(property, parentType);
        return new PropertyResolver(read, WriterFor(property, parentType, type, read));
    }

    private static Action<Utf8JsonWriter, object>? WriterFor(PropertyInfo property, Type parentType, GraphQLType type, Func<object, object?> read)
    {
        if (type.Nullable is not (ScalarType or EnumType)) return null;

        var isNonNull = type is NonNullType;
        var valueType = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var isWrapped = valueType != property.PropertyType;
        var factory = type.Named switch
        {
            EnumType when valueType.IsEnum => isWrapped ? nameof(NullableEnum) : nameof(Enum),
            ScalarType scalar when scalar.GetType().IsSubclassOf(typeof(ScalarType<>).MakeGenericType(valueType)) =>
                !valueType.IsValueType ? nameof(Class) : isWrapped ? nameof(NullableStruct) : nameof(Struct),
            _ => null,
        };
        if (factory is null) return Boxed(read, type.Named, isNonNull);

        var method = typeof(PropertyResolvers).GetMethod(factory, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(valueType);
        return (Action<Utf8JsonWriter, object>)method.Invoke(null, [property, parentType, type.Named, isNonNull])!;
    }

    private static Func<object, T> Read<T>(PropertyInfo property, Type parentType)
    {
        var parent = Expression.Parameter(typeof(object));
        var value = Expression.Property(Expression.Convert(parent, parentType), property);
        return Expression.Lambda<Func<object, T>>(Expression.Convert(value, typeof(T)), parent).Compile();
    }

    private static Action<Utf8JsonWriter, object> Boxed(Func<object, object?> read, NamedType type, bool isNonNull) => (writer, parent) =>
    {
        if (read(parent) is { } value) LeafWriter.Write(writer, type, value);
        else WriteNull(writer, isNonNull);
    };

    private static Action<Utf8JsonWriter, object> Class<T>(PropertyInfo property, Type parentType, ScalarType<T> scalar, bool isNonNull)
        where T : class
    {
        var read = Read<T?>(property, parentType);
        return (writer, parent) =>
        {
            if (read(parent) is { } value) scalar.Write(writer, value);
            else WriteNull(writer, isNonNull);
        };
    }

    private static Action<Utf8JsonWriter, object> Struct<T>(PropertyInfo property, Type parentType, ScalarType<T> scalar, bool isNonNull)
        where T : struct
    {
        _ = isNonNull;
        var read = Read<T>(property, parentType);
        return (writer, parent) => scalar.Write(writer, read(parent));
    }

    private static Action<Utf8JsonWriter, object> NullableStruct<T>(PropertyInfo property, Type parentType, ScalarType<T> scalar, bool isNonNull)
        where T : struct
    {
        var read = Read<T?>(property, parentType);
        return (writer, parent) =>
        {
            if (read(parent) is { } value) scalar.Write(writer, value);
            else WriteNull(writer, isNonNull);
        };
    }

    private static Action<Utf8JsonWriter, object> Enum<T>(PropertyInfo property, Type parentType, EnumType type, bool isNonNull)
        where T : struct, Enum
    {
        _ = isNonNull;
        var read = Read<T>(property, parentType);
        var texts = Texts<T>(type);
        return (writer, parent) => WriteEnum(writer, type, texts, read(parent));
    }

    private static Action<Utf8JsonWriter, object> NullableEnum<T>(PropertyInfo property, Type parentType, EnumType type, bool isNonNull)
        where T : struct, Enum
    {
        var read = Read<T?>(property, parentType);
        var texts = Texts<T>(type);
        return (writer, parent) =>
        {
            if (read(parent) is { } value) WriteEnum(writer, type, texts, value);
            else WriteNull(writer, isNonNull);
        };
    }

    private static Dictionary<T, JsonEncodedText> Texts<T>(EnumType type)
        where T : struct, Enum => type.Values.ToDictionary(value => (T)value.Value, value => JsonEncodedText.Encode(value.Name));

    private static void WriteEnum<T>(Utf8JsonWriter writer, EnumType type, Dictionary<T, JsonEncodedText> texts, T value)
        where T : struct, Enum => writer.WriteStringValue(texts.TryGetValue(value, out var text) ? text : type.TextOf(value));

    private static void WriteNull(Utf8JsonWriter writer, bool isNonNull)
    {
        // Any exception here makes the executor look again, in its careful way, where what happened.
        if (isNonNull) throw new InvalidOperationException("Null where a value was promised.");
        writer.WriteNullValue();
    }
}
