namespace Regionetwerk.GraphQL.Building;

/// <summary>The name in the schema of a type, field, argument or enum value. On a public method of an instance it also makes that a field.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>This member, method, class or enum value is no part of the schema.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLIgnoreAttribute : Attribute;

/// <summary>Deprecated in the schema, with the reason. <see cref="ObsoleteAttribute"/> does the same where C# should warn too.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDeprecatedAttribute(string reason) : Attribute
{
    public string Reason { get; } = reason;
}

/// <summary>This string is of the scalar <c>ID</c>; so are the strings of a list. On a property of an interface it holds for those who implement it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method | AttributeTargets.ReturnValue)]
public sealed class IDAttribute : Attribute;

/// <summary>This method returns a <see cref="Relay.Connection{T}"/> and takes a <see cref="Relay.PagingArguments"/>:
/// the field gets the arguments <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UsePagingAttribute : Attribute
{
    /// <summary>Overrules <see cref="GraphQLLimits.DefaultPageSize"/>; 0 leaves it.</summary>
    public int DefaultPageSize { get; set; }

    /// <summary>Overrules <see cref="GraphQLLimits.MaxPageSize"/>; 0 leaves it.</summary>
    public int MaxPageSize { get; set; }
}

/// <summary>The field, or every field of the type, wants a signed-in user, and one of <see cref="Roles"/> where that is given.
/// Otherwise the field gives an error with the code UNAUTHENTICATED or FORBIDDEN.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class AuthorizeAttribute : Attribute
{
    /// <summary>Roles separated by commas, of which the user has at least one.</summary>
    public string? Roles { get; set; }
}
