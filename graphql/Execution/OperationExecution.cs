using System.Runtime.ExceptionServices;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Runs one operation: calls resolvers and completes what they give. Resolvers may wait at the same time, but are called, and their results
/// taken in, in <see cref="Turns"/>.</summary>
internal sealed partial class OperationExecution(OperationContext context) : IDisposable
{
    private readonly Turns _turns = new(context, context.Services.GetRequiredService<BatchScheduler>());
    private readonly Dictionary<Type, object> _services = [];
    private readonly Dictionary<FieldPlan, object?[]> _arguments = [];
    private readonly List<GraphQLError> _errors = [];
    private ResultObject? _root;
    private long _values;
    private long _valuesToWrite;

    public OperationContext Context => context;

    public Schema Schema => context.Schema;

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>The data, null when an error propagated to the root.</summary>
    public ResultObject? Data => _root is { IsDead: false } root ? root : null;

    /// <summary>Counts on from what was counted here. What can be written as it is, is not in that: it is counted, all of it, when it is written.</summary>
    public ResultCount CountOn() => new(_values, context.Limits.MaxResultValues, context.Cancellation);

    /// <summary>Runs the fields of the root: one after another for a mutation, otherwise all at once.</summary>
    /// <param name="plan">What is selected of the root.</param>
    /// <param name="isSerial">True for a mutation.</param>
    /// <param name="source">The object that the root fields are read from.</param>
    /// <exception cref="OperationCanceledException">The client went away or the time is up.</exception>
    public async Task RunAsync(SelectionPlan plan, bool isSerial, object source)
    {
        _turns.Begin();
        var root = _root = new ResultObject(parent: null, index: -1, plan, source);
        Count(ref _values, plan.Fields.Length);
        if (isSerial)
        {
            for (var i = 0; i < plan.Fields.Length && !root.IsDead; i++)
            {
                // What a loader read before a mutation may no longer be so after it.
                if (i > 0) _turns.ForgetWhatWasLoaded();
                await RunAsync(root, i);
            }
        }
        else
        {
            await _turns.RunAsync(() => Execute(root));
        }
    }

    /// <summary>A service of this request; asked once.</summary>
    public object Service(Type type)
    {
        if (_services.TryGetValue(type, out var service)) return service;
        return _services[type] = context.Services.GetRequiredService(type);
    }

    /// <summary>Records what went wrong at a place, and takes away what cannot stand there any more.</summary>
    public void Fail(ResultNode owner, int index, FieldPlan field, Exception exception)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        if (exception is ResultTooLargeException) ExceptionDispatchInfo.Throw(exception);
        if (owner.IsDiscarded()) return;
        Report(ErrorReporter.For(exception) with { Path = owner.PathTo(index), Locations = [.. field.Nodes.Select(node => node.Position)] });
        PropagateNull(owner, index);
    }

    /// <summary>Adds an error to the response, as long as there is room.</summary>
    public void Report(GraphQLError error)
    {
        if (_errors.Count < context.Limits.MaxErrors) _errors.Add(context.Errors.Finish(error));
    }

    /// <summary>https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors</summary>
    private static void PropagateNull(ResultNode owner, int index)
    {
        while (owner.TypeAt(index) is NonNullType)
        {
            owner.IsDead = true;
            if (owner.Parent is null) return;
            (owner, index) = (owner.Parent, owner.Index);
        }

        owner.Values[index] = null;
    }

    private void Execute(ResultObject node)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var fields = node.Plan.Fields;
        for (var i = 0; i < fields.Length && !node.IsDead; i++)
        {
            if (!fields[i].IsPure) Execute(node, i);
        }
    }

    private void Execute(ResultObject node, int index)
    {
        var field = node.Plan.Fields[index];
        if (field.IsPure) return;
        object? value;
        try
        {
            Authorization.Check(field.Definition, context.User);
            if (field.Resolver is PropertyResolver property)
            {
                value = property.Read(node.Source);
            }
            else
            {
                var method = (MethodResolver)field.Resolver;
                var call = new ResolverContext(node.Source, ArgumentsOf(field), field, this);
                var loads = _turns.LoadsInTurn;
                var from = context.Resolvers?.Elapsed ?? default;
                var isAwaited = false;
                try
                {
                    value = method.Invoke(ref call);
                    if (method.Result is { } result && value is Task task)
                    {
                        if (!task.IsCompleted)
                        {
                            isAwaited = true;
                            _turns.Await(task, () => TakeIn(node, index, field, task, result, from), isElsewhere: _turns.LoadsInTurn == loads);
                            return;
                        }

                        value = result(task);
                    }
                }
                finally
                {
                    if (!isAwaited) context.Resolvers?.Done(field, from);
                }
            }
        }
        catch (Exception exception)
        {
            Fail(node, index, field, exception);
            return;
        }

        Complete(node, index, field, field.Type, value);
    }

    private object?[] ArgumentsOf(FieldPlan field)
    {
        if (field.Arguments.Constant is { } constant) return constant;
        if (!_arguments.TryGetValue(field, out var values)) _arguments[field] = values = field.Arguments.Coerce(context.Variables);
        return values;
    }

    private void TakeIn(ResultObject node, int index, FieldPlan field, Task task, Func<Task, object?> result, TimeSpan from)
    {
        context.Resolvers?.Done(field, from);
        object? value;
        try
        {
            value = result(task);
        }
        catch (Exception exception)
        {
            Fail(node, index, field, exception);
            return;
        }

        if (!node.IsDiscarded()) Complete(node, index, field, field.Type, value);
    }

    /// <summary>https://spec.graphql.org/September2025/#CompleteValue()</summary>
    private void Complete(ResultNode owner, int index, FieldPlan field, GraphQLType type, object? value)
    {
        if (ReferenceEquals(owner, _root)) _given = value;
        try
        {
            if (value is null)
            {
                if (type is NonNullType) throw new NullInNonNullException(field);
                owner.Values[index] = null;
                return;
            }

            switch (type.Nullable)
            {
                case ListType list:
                    CompleteList(owner, index, field, list, ListValues.Materialize(value, context.Limits.MaxOutputListSize));
                    break;
                case CompositeType when field.IsValuePure:
                    owner.Values[index] = value;
                    break;
                case CompositeType composite:
                    var node = new ResultObject(owner, index, field.SelectionFor(ObjectTypeOf(composite, value)), value);
                    Count(ref _values, node.Plan.Fields.Length);
                    owner.Values[index] = node;
                    Execute(node);
                    break;
                default:
                    owner.Values[index] = value;
                    break;
            }
        }
        catch (Exception exception)
        {
            Fail(owner, index, field, exception);
        }
    }

    private void CompleteList(ResultNode owner, int index, FieldPlan field, ListType list, System.Collections.ICollection items)
    {
        if (field.IsValuePure)
        {
            Count(ref _valuesToWrite, items.Count);
            owner.Values[index] = items;
            return;
        }

        Count(ref _values, items.Count);
        var node = new ResultList(owner, index, list.OfType, items.Count);
        owner.Values[index] = node;
        var i = 0;
        foreach (var item in items)
        {
            if (node.IsDead) return;
            Complete(node, i++, field, list.OfType, item);
        }
    }

    private void Count(ref long total, int values)
    {
        total += values;
        if (_values + _valuesToWrite > context.Limits.MaxResultValues) throw new ResultTooLargeException(context.Limits.MaxResultValues);
    }

    private ObjectType ObjectTypeOf(CompositeType type, object value) => type as ObjectType ?? Schema.TypeOf(value, type)
        ?? throw new InvalidOperationException($"{value.GetType().Name} is no possible type of {type}.");

    public void Dispose() => _turns.Dispose();
}
