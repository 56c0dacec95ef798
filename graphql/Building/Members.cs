using System.Reflection;

namespace Regionetwerk.GraphQL.Building;

/// <summary>What attributes say about members.</summary>
internal static class Members
{
    public static string? DeprecationOf(ICustomAttributeProvider member)
    {
        if (Find<GraphQLDeprecatedAttribute>(member) is { } deprecated) return deprecated.Reason;
        return Find<ObsoleteAttribute>(member) is { } obsolete ? obsolete.Message ?? "No longer supported" : null;
    }

    public static bool IsIgnored(ICustomAttributeProvider member) => Find<GraphQLIgnoreAttribute>(member) is not null;

    public static bool IsId(ICustomAttributeProvider member) => Find<IDAttribute>(member) is not null;

    /// <summary>On the property itself, or on the property of an interface that it implements.</summary>
    public static bool IsId(PropertyInfo property) => Find<IDAttribute>(property) is not null
        || (property.DeclaringType is { IsInterface: false } declaring
            && declaring.GetInterfaces().Any(implemented => implemented.GetProperty(property.Name) is { } promised && Find<IDAttribute>(promised) is not null));

    public static IEnumerable<Types.AuthorizationRequirement> AuthorizationOf(params ICustomAttributeProvider[] members) => members
        .SelectMany(member => member.GetCustomAttributes(typeof(AuthorizeAttribute), inherit: true).Cast<AuthorizeAttribute>())
        .Select(attribute => new Types.AuthorizationRequirement(
            attribute.Roles?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []));

    /// <summary>The public static methods of a class that are fields.</summary>
    public static IEnumerable<MethodInfo> FieldMethods(Type type) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(method => !method.IsSpecialName && !method.IsGenericMethodDefinition && !IsIgnored(method) && Find<NodeResolverAttribute>(method) is null);

    /// <summary>The properties of a class or interface that are fields, with those that it inherits.</summary>
    public static IEnumerable<PropertyInfo> FieldProperties(Type type)
    {
        var types = type.IsInterface ? [type, .. type.GetInterfaces()] : new[] { type };
        return types
            .SelectMany(each => each.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && !IsIgnored(property))
            .DistinctBy(property => property.Name);
    }

    /// <summary>The methods of a class itself that are fields, because they have a name for it.</summary>
    public static IEnumerable<MethodInfo> NamedMethods(Type type) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Instance)
        .Where(method => Find<GraphQLNameAttribute>(method) is not null);

    private static T? Find<T>(ICustomAttributeProvider member)
        where T : Attribute => (T?)member.GetCustomAttributes(typeof(T), inherit: true).FirstOrDefault();
}
