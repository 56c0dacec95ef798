using System.Runtime.ExceptionServices;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>Runs one operation. Resolvers may wait at the same time, but are called, and their results taken in, in turns: one thread at a time.
/// At the end of a turn, when every field at work waits for a data loader and no batch is under way, the batches are read.</summary>
internal sealed class OperationExecution(OperationContext context) : IDisposable
{
    private readonly WorkQueue _queue = new();
    private readonly BatchScheduler _scheduler = context.Services.GetRequiredService<BatchScheduler>();
    private readonly Dictionary<Type, object> _services = [];
    private readonly Dictionary<FieldPlan, object?[]> _arguments = [];
    private readonly List<GraphQLError> _errors = [];
    private CancellationTokenRegistration _cancelling;
    private ResultObject? _root;
    private int _atWork;
    private int _atWorkElsewhere;
    private int _batchesUnderWay;
    private bool _isHurried;
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
        _scheduler.Attach(_queue.Wake);
        _cancelling = context.Cancellation.UnsafeRegister(static state => ((WorkQueue)state!).Wake(), _queue);
        var root = _root = new ResultObject(parent: null, index: -1, plan, source);
        Count(ref _values, plan.Fields.Length);
        if (isSerial)
        {
            for (var i = 0; i < plan.Fields.Length && !root.IsDead; i++)
            {
                // What a loader read before a mutation may no longer be so after it.
                if (i > 0) _scheduler.ForgetAll();
                Start(root, i);
                await FinishAsync();
            }
        }
        else
        {
            Start(root);
            await FinishAsync();
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

    private void Start(ResultObject root)
    {
        using var turn = _scheduler.BeginTurn();
        Execute(root);
    }

    private void Start(ResultObject root, int index)
    {
        using var turn = _scheduler.BeginTurn();
        Execute(root, index);
    }

    // What batches under way bring, may ask for more of what is pending, as may fields that wait for something else.
    private bool MoreMayBeAsked => _batchesUnderWay > 0 ? !_isHurried : _atWorkElsewhere > 0 && !_scheduler.IsUrgent;

    private async ValueTask FinishAsync()
    {
        while (_atWork > 0)
        {
            TakeTurn();
            if (_atWork == 0) return;
            if (_scheduler.HasPending) await SomethingAsync(context.Limits.BatchPatience);
            else await SomethingAsync();
        }
    }

    private void TakeTurn()
    {
        using var turn = _scheduler.BeginTurn();
        while (true)
        {
            while (_queue.TryTake(out var work))
            {
                context.Cancellation.ThrowIfCancellationRequested();
                work.Continue();
            }

            context.Cancellation.ThrowIfCancellationRequested();
            if (_atWork == 0 || !_scheduler.HasPending || MoreMayBeAsked) return;
            _isHurried = false;
            foreach (var batch in _scheduler.TakeBatches()) Read(batch);
        }
    }

    /// <summary>Waits for the others, but only so long: they may be waiting, in a way that is not seen here, for what is pending.</summary>
    private async Task SomethingAsync(TimeSpan patience)
    {
        try
        {
            await SomethingAsync().WaitAsync(patience, context.Time);
        }
        catch (TimeoutException)
        {
            _isHurried = true;
            _scheduler.Hurry();
        }
    }

    private Task SomethingAsync() =>
        _queue.SomethingAsync(() => (_scheduler.IsUrgent && !MoreMayBeAsked) || context.Cancellation.IsCancellationRequested);

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
                var loads = _scheduler.LoadsInTurn;
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
                            Await(node, index, field, task, result, isElsewhere: _scheduler.LoadsInTurn == loads, from);
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

    private void Await(ResultObject node, int index, FieldPlan field, Task task, Func<Task, object?> result, bool isElsewhere, TimeSpan from)
    {
        _atWork++;
        if (isElsewhere) _atWorkElsewhere++;
        var waiting = new WaitingField(this, node, index, field, task, result, isElsewhere, from);
        task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() => _queue.Add(waiting));
    }

    private void Read(LoaderBatch batch)
    {
        var reading = batch.StartAsync(context.Cancellation);
        var waiting = new WaitingBatch(this, batch);
        _batchesUnderWay++;
        if (reading.IsCompleted) _queue.Add(waiting);
        else reading.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() => _queue.Add(waiting));
    }

    /// <summary>https://spec.graphql.org/September2025/#CompleteValue()</summary>
    private void Complete(ResultNode owner, int index, FieldPlan field, GraphQLType type, object? value)
    {
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

    public void Dispose() => _cancelling.Dispose();

    private sealed class WaitingField(
        OperationExecution execution, ResultObject node, int index, FieldPlan field, Task task, Func<Task, object?> result, bool isElsewhere, TimeSpan from)
        : IWork
    {
        public void Continue()
        {
            execution._atWork--;
            if (isElsewhere) execution._atWorkElsewhere--;
            execution.Context.Resolvers?.Done(field, from);
            object? value;
            try
            {
                value = result(task);
            }
            catch (Exception exception)
            {
                execution.Fail(node, index, field, exception);
                return;
            }

            if (!node.IsDiscarded()) execution.Complete(node, index, field, field.Type, value);
        }
    }

    private sealed class WaitingBatch(OperationExecution execution, LoaderBatch batch) : IWork
    {
        public void Continue()
        {
            execution._batchesUnderWay--;
            execution._scheduler.Deliver(batch);
        }
    }
}
