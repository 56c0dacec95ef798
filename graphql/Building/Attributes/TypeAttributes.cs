namespace Regionetwerk.GraphQL.Building;

/// <summary>Gives an object type another name than its class has. A class becomes an object type by being returned, with or without this.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ObjectTypeAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;
}

/// <summary>This C# interface or abstract class is an interface of the schema; a leading <c>I</c> is not part of its name.
/// Its object types are the classes in the added assemblies that implement it.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class InterfaceTypeAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;
}

/// <summary>This C# interface or abstract class is a union of the schema; a leading <c>I</c> is not part of its name.
/// Its members are the classes in the added assemblies that implement it.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;
}

/// <summary>Of this input object exactly one field is to be given, and not as null. All its fields are nullable.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OneOfAttribute : Attribute;
