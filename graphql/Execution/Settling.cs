using System.Buffers;
using System.Collections;
using System.Text.Json;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>The slow way, for a response of which writing failed: reads and checks every value first, so that an error gets its place and null
/// propagates. Afterwards the result can be written without reading anything.</summary>
internal sealed class Settling(OperationExecution execution) : IDisposable
{
    private readonly ArrayBufferWriter<byte> _scratch = new();
    private readonly Utf8JsonWriter _writer = new(Stream.Null);
    private readonly ResultCount _count = execution.CountOn();

    /// <summary>Settles the whole response, and finds its errors.</summary>
    public void Settle()
    {
        if (execution.Data is { } data) Settle(data);
    }

    private void Settle(ResultObject node)
    {
        var fields = node.Plan.Fields;
        for (var i = 0; i < fields.Length && !node.IsDead; i++)
        {
            var field = fields[i];
            if (field.IsPure) Read(node, i, field);
            else Settle(node, i, field, field.Type, node.Values[i]);
        }
    }

    public void Dispose() => _writer.Dispose();

    private void Read(ResultObject node, int index, FieldPlan field)
    {
        object? value;
        try
        {
            value = ((PropertyResolver)field.Resolver).Read(node.Source);
        }
        catch (Exception exception)
        {
            execution.Fail(node, index, field, exception);
            return;
        }

        Settle(node, index, field, field.Type, value);
    }

    private void Settle(ResultNode owner, int index, FieldPlan field, GraphQLType type, object? value)
    {
        owner.Values[index] = value;
        try
        {
            switch (value)
            {
                case null when type is NonNullType:
                    throw new NullInNonNullException(field);
                case null:
                    break;
                case ResultObject node:
                    Settle(node);
                    break;
                case ResultList node:
                    SettleItems(node, field, node.Values);
                    break;
                default:
                    SettleRaw(owner, index, field, type.Nullable, value);
                    break;
            }
        }
        catch (Exception exception)
        {
            execution.Fail(owner, index, field, exception);
        }
    }

    private void SettleRaw(ResultNode owner, int index, FieldPlan field, GraphQLType type, object value)
    {
        switch (type)
        {
            case ListType list:
                var items = ListValues.Materialize(value, execution.Context.Limits.MaxOutputListSize);
                _count.AddItems(items.Count);
                var node = new ResultList(owner, index, list.OfType, items.Count);
                owner.Values[index] = node;
                SettleItems(node, field, items);
                break;
            case ObjectType objectType:
                var child = new ResultObject(owner, index, field.SelectionFor(objectType), value);
                _count.AddFields(child.Plan.Fields.Length);
                owner.Values[index] = child;
                Settle(child);
                break;
            default:
                _scratch.ResetWrittenCount();
                _writer.Reset(_scratch);
                LeafWriter.Write(_writer, (NamedType)type, value);
                break;
        }
    }

    private void SettleItems(ResultList node, FieldPlan field, ICollection items)
    {
        var i = 0;
        foreach (var item in items)
        {
            if (node.IsDead) return;
            Settle(node, i++, field, node.ItemType, item);
        }
    }
}
