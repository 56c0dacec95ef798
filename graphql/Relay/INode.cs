using Regionetwerk.GraphQL.Building;

namespace Regionetwerk.GraphQL.Relay;

/// <summary>An object with a global id.</summary>
[InterfaceType("Node")]
public interface INode
{
    /// <summary>The global id: the same object always has the same, and <c>node</c> reads it.</summary>
    [ID]
    string Id { get; }
}
