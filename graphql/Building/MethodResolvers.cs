using System.Linq.Expressions;
using System.Reflection;
using Regionetwerk.GraphQL.Execution;

namespace Regionetwerk.GraphQL.Building;

/// <summary>Compiles methods to delegates.</summary>
internal static class MethodResolvers
{
    private static readonly MethodInfo s_taskResult = Method(nameof(TaskResult));
    private static readonly MethodInfo s_fromValueTask = Method(nameof(FromValueTask));

    /// <param name="method">A static method, or one of the parent itself.</param>
    /// <param name="arguments">What to pass for each parameter, of this call.</param>
    /// <param name="context">The call that <paramref name="arguments"/> speak of.</param>
    public static MethodResolver For(MethodInfo method, IEnumerable<Expression> arguments, ParameterExpression context)
    {
        var instance = method.IsStatic ? null : Expression.Convert(Expression.Property(context, nameof(ResolverContext.Parent)), method.DeclaringType!);
        Expression call = Expression.Call(instance, method, arguments);
        Func<Task, object?>? result = null;
        if (AwaitedType(method.ReturnType) is { } awaited)
        {
            if (method.ReturnType.IsValueType) call = Expression.Call(s_fromValueTask.MakeGenericMethod(awaited), call);
            result = s_taskResult.MakeGenericMethod(awaited).CreateDelegate<Func<Task, object?>>();
        }

        var invoke = Expression.Lambda<ResolveField>(Expression.Convert(call, typeof(object)), context).Compile();
        return new MethodResolver(invoke, result);
    }

    /// <summary>What a task gives; null for what is no task.</summary>
    public static Type? AwaitedType(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() is var definition
        && (definition == typeof(Task<>) || definition == typeof(ValueTask<>))
        ? type.GetGenericArguments()[0]
        : null;

    private static object? TaskResult<T>(Task task) => ((Task<T>)task).GetAwaiter().GetResult();

    private static object? FromValueTask<T>(ValueTask<T> task) => task.IsCompletedSuccessfully ? task.Result : task.AsTask();

    private static MethodInfo Method(string name) => typeof(MethodResolvers).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
