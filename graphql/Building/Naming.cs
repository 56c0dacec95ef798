using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Regionetwerk.GraphQL.Building;

/// <summary>Names in the schema for names in C#.</summary>
internal static class Naming
{
    /// <summary><c>GetGemeentenAsync</c> → <c>gemeenten</c></summary>
    public static string OfMethod(MethodInfo method)
    {
        if (method.GetCustomAttribute<GraphQLNameAttribute>() is { } given) return given.Name;

        var name = method.Name;
        if (name.Length > 3 && name.StartsWith("Get", StringComparison.Ordinal) && char.IsUpper(name[3])) name = name[3..];
        if (name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal)) name = name[..^5];
        return CamelCase(name);
    }

    public static string OfProperty(PropertyInfo property) =>
        property.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? CamelCase(property.Name);

    public static string OfParameter(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? CamelCase(parameter.Name!);

    /// <summary>The name of a class; of <c>Connection&lt;Gemeente&gt;</c> it is <c>GemeenteConnection</c>.</summary>
    public static string OfType(Type type)
    {
        var given = type.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name
            ?? type.GetCustomAttribute<ObjectTypeAttribute>(inherit: false)?.Name
            ?? type.GetCustomAttribute<InterfaceTypeAttribute>(inherit: false)?.Name
            ?? type.GetCustomAttribute<UnionTypeAttribute>(inherit: false)?.Name;
        if (given is not null) return given;
        if (type.IsGenericType) return string.Concat(type.GetGenericArguments().Select(OfType)) + type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return type.IsInterface && type.Name.Length > 1 && type.Name[0] == 'I' && char.IsUpper(type.Name[1]) ? type.Name[1..] : type.Name;
    }

    public static string OfEnumValue(FieldInfo value) => value.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? UpperSnakeCase(value.Name);

    /// <summary><c>SpukKansrijkeWijk</c> → <c>SPUK_KANSRIJKE_WIJK</c>, <c>EU</c> → <c>EU</c></summary>
    public static string UpperSnakeCase(string name)
    {
        var result = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var begins = i > 0 && char.IsUpper(name[i])
                && (char.IsLower(name[i - 1]) || char.IsDigit(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (begins && name[i - 1] != '_') result.Append('_');
            result.Append(char.ToUpperInvariant(name[i]));
        }

        return result.ToString();
    }

    private static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
