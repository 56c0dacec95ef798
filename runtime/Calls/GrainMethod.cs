using System.Linq.Expressions;
using System.Reflection;
using Orleans.Concurrency;

namespace Orleans.Runtime;

/// <summary>One method of a grain interface: how a reference sends it and how a grain runs it.</summary>
internal abstract class GrainMethod(MethodInfo method, Func<object, object?[], Task> run)
{
    public MethodInfo Method { get; } = method;

    public string Name => $"{Method.DeclaringType!.Name}.{Method.Name}";

    /// <summary>May start while anything runs and keeps nothing from starting.</summary>
    public bool Interleaves { get; init; } = method.IsDefined(typeof(AlwaysInterleaveAttribute));

    public bool IsReadOnly { get; } = method.IsDefined(typeof(ReadOnlyAttribute));

    /// <summary>Runs the method on a grain object. The task carries the result if there is one.</summary>
    public Func<object, object?[], Task> Run { get; } = run;

    /// <summary>Calls the grain. Gives a Task, ValueTask or IAsyncEnumerable, as the method has it.</summary>
    public abstract object Send(GrainReference target, object?[] arguments);

    public static GrainMethod Create(MethodInfo method)
    {
        var returned = method.ReturnType;
        var generic = returned.IsGenericType ? returned.GetGenericTypeDefinition() : null;
        if (method.IsGenericMethodDefinition || method.GetParameters().Any(parameter => parameter.ParameterType.IsByRef))
            throw Unfit(method, "it is generic or passes a parameter by reference");
        var (kind, result) = returned switch
        {
            _ when returned == typeof(Task) || returned == typeof(ValueTask) => (typeof(UnaryMethod<>), typeof(ValueTuple)),
            _ when generic == typeof(Task<>) || generic == typeof(ValueTask<>) => (typeof(UnaryMethod<>), returned.GenericTypeArguments[0]),
            _ when generic == typeof(IAsyncEnumerable<>) => (typeof(StreamMethod<>), returned.GenericTypeArguments[0]),
            _ => throw Unfit(method, $"it returns {returned.Name}, not Task, ValueTask or IAsyncEnumerable"),
        };
        return (GrainMethod)Activator.CreateInstance(kind.MakeGenericType(result), method, CompileRun(method))!;
    }

    private static ArgumentException Unfit(MethodInfo method, string why) =>
        new($"{method.DeclaringType!.FullName}.{method.Name} cannot be a method of a grain: {why}.");

    private static Func<object, object?[], Task> CompileRun(MethodInfo method)
    {
        var grain = Expression.Parameter(typeof(object));
        var arguments = Expression.Parameter(typeof(object?[]));
        Expression body = Expression.Call(
            Expression.Convert(grain, method.DeclaringType!),
            method,
            method.GetParameters().Select((parameter, place) =>
                Expression.Convert(Expression.ArrayIndex(arguments, Expression.Constant(place)), parameter.ParameterType)));
        if (body.Type.IsValueType)
            body = Expression.Call(body, nameof(ValueTask.AsTask), []);
        else if (!body.Type.IsAssignableTo(typeof(Task)))
            body = Expression.Call(typeof(Task), nameof(Task.FromResult), [body.Type], body);
        return Expression.Lambda<Func<object, object?[], Task>>(body, grain, arguments).Compile();
    }
}

/// <summary>A method with one answer. <typeparamref name="TResult"/> is <see cref="ValueTuple"/> if the answer is only that it is done.</summary>
internal sealed class UnaryMethod<TResult>(MethodInfo method, Func<object, object?[], Task> run) : GrainMethod(method, run)
{
    private readonly bool _returnsValueTask = method.ReturnType.IsValueType;

    private readonly int _tokenPlace =
        Array.FindIndex(method.GetParameters(), parameter => parameter.ParameterType == typeof(CancellationToken));

    public override object Send(GrainReference target, object?[] arguments)
    {
        var call = new Call<TResult>(this, target.GrainId, arguments);
        if (_tokenPlace >= 0 && arguments[_tokenPlace] is CancellationToken { CanBeCanceled: true } token)
            arguments[_tokenPlace] = call.LinkTo(token);
        target.Silo.Deliver(call, target);
        if (!_returnsValueTask)
            return call.Answer;
        return typeof(TResult) == typeof(ValueTuple) ? new ValueTask(call.Answer) : new ValueTask<TResult>(call.Answer);
    }
}
