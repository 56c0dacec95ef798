using System.Reflection;
using Regionetwerk.GraphQL.Execution;

namespace Regionetwerk.GraphQL.Building;

/// <summary>What is to know of methods that give streams of events.</summary>
internal static class EventStreams
{
    private static readonly MethodInfo s_open = typeof(EventStreams).GetMethod(nameof(Open), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The item of a stream, or of a task of a stream; null for what is no stream.</summary>
    public static NullabilityInfo? ItemOf(NullabilityInfo returned)
    {
        var stream = MethodResolvers.AwaitedType(returned.Type) is null ? returned : returned.GenericTypeArguments[0];
        return IsStream(stream.Type) ? stream.GenericTypeArguments[0] : null;
    }

    /// <summary>The source behind a method; null for what gives no stream.</summary>
    public static SubscriptionSource? SourceOf(MethodInfo method, MethodResolver resolver)
    {
        var stream = MethodResolvers.AwaitedType(method.ReturnType) ?? method.ReturnType;
        if (!IsStream(stream)) return null;
        var open = s_open.MakeGenericMethod(stream.GetGenericArguments()[0]).CreateDelegate<Func<object, CancellationToken, IAsyncEnumerator<object?>>>();
        return new SubscriptionSource(resolver, open);
    }

    private static bool IsStream(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>);

    private static Items<T> Open<T>(object stream, CancellationToken cancellation) =>
        new(((IAsyncEnumerable<T>)stream).GetAsyncEnumerator(cancellation));

    /// <summary>No iterator method: that would end a stream that fails before it says so, and that may take for ever.</summary>
    private sealed class Items<T>(IAsyncEnumerator<T> items) : IAsyncEnumerator<object?>
    {
        public object? Current => items.Current;

        public ValueTask<bool> MoveNextAsync() => items.MoveNextAsync();

        public ValueTask DisposeAsync() => items.DisposeAsync();
    }
}
