namespace Regionetwerk.GraphQL.Building;

/// <summary>This class is a <c>Node</c>: it has a property <c>Id</c> marked <see cref="IDAttribute"/>, made by <see cref="Relay.GlobalId.Encode"/>,
/// and can be read again by <c>Query.node</c> through its <see cref="NodeResolverAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NodeAttribute : Attribute;

/// <summary>This static method, on a <see cref="NodeAttribute"/> class or on an extension of it, reads a node. Its first parameter is the key as
/// a string; null says that there is no such node, or not for this user.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;
