using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>A place in the response that has places below it: values are filled in as they come, and taken away again when null propagates.
/// A value is a <see cref="ResultNode"/>, or what a resolver gave and the writer can write as it is.</summary>
internal abstract class ResultNode(ResultNode? parent, int index)
{
    public ResultNode? Parent { get; } = parent;

    /// <summary>The place of this node in its parent.</summary>
    public int Index { get; } = index;

    /// <summary>True when null propagated through this node: nothing below it reaches the response.</summary>
    public bool IsDead { get; set; }

    public abstract object?[] Values { get; }

    public abstract GraphQLType TypeAt(int index);

    /// <summary>A response key or a list index.</summary>
    public abstract object KeyAt(int index);

    /// <summary>Whether this node or one above it is dead.</summary>
    public bool IsDiscarded()
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            if (node.IsDead) return true;
        }

        return false;
    }

    public object[] PathTo(int index)
    {
        var keys = new Stack<object>();
        keys.Push(KeyAt(index));
        for (var node = this; node.Parent is { } above; node = above) keys.Push(above.KeyAt(node.Index));
        return [.. keys];
    }
}

/// <summary>An object; its values are in the order of the fields of its plan.</summary>
internal sealed class ResultObject(ResultNode? parent, int index, SelectionPlan plan, object source) : ResultNode(parent, index)
{
    public SelectionPlan Plan { get; } = plan;

    public object Source { get; } = source;

    public override object?[] Values { get; } = new object?[plan.Fields.Length];

    public override GraphQLType TypeAt(int index) => Plan.Fields[index].Type;

    public override object KeyAt(int index) => Plan.Fields[index].ResponseKey;
}

/// <summary>A list.</summary>
internal sealed class ResultList(ResultNode parent, int index, GraphQLType itemType, int count) : ResultNode(parent, index)
{
    public GraphQLType ItemType => itemType;

    public override object?[] Values { get; } = new object?[count];

    public override GraphQLType TypeAt(int index) => itemType;

    public override object KeyAt(int index) => index;
}
