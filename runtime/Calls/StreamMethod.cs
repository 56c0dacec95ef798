using System.Reflection;

namespace Orleans.Runtime;

/// <summary>A method that answers with a stream. The grain takes an interleaving turn for every element that is asked for.</summary>
internal sealed class StreamMethod<T>(MethodInfo method, Func<object, object?[], Task> run) : GrainMethod(method, run)
{
    private static readonly UnaryMethod<bool> s_moveNext = new(
        typeof(IAsyncEnumerator<T>).GetMethod(nameof(IAsyncEnumerator<>.MoveNextAsync))!,
        static (_, arguments) => ((IAsyncEnumerator<T>)arguments[0]!).MoveNextAsync().AsTask())
    {
        Interleaves = true,
    };

    private static readonly UnaryMethod<ValueTuple> s_dispose = new(
        typeof(IAsyncDisposable).GetMethod(nameof(IAsyncDisposable.DisposeAsync))!,
        static (_, arguments) => ((IAsyncEnumerator<T>)arguments[0]!).DisposeAsync().AsTask())
    {
        Interleaves = true,
    };

    public override object Send(GrainReference target, object?[] arguments) => new Stream(this, target, arguments);

    private sealed class Stream(StreamMethod<T> method, GrainReference target, object?[] arguments) : IAsyncEnumerable<T>
    {
        public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            var start = new Call<IAsyncEnumerable<T>>(method, target.GrainId, arguments) { Interleaves = true };
            target.Silo.Deliver(start, target);
            var elements = (await start.Answer).GetAsyncEnumerator(cancellationToken);
            var activation = start.Activation!;
            try
            {
                while (await Ask(activation, s_moveNext, elements))
                    yield return elements.Current;
            }
            finally
            {
                await Ask(activation, s_dispose, elements);
            }
        }

        /// <summary>Elements can only come from the activation where the stream began.</summary>
        private Task<TResult> Ask<TResult>(Activation activation, UnaryMethod<TResult> step, IAsyncEnumerator<T> elements)
        {
            var call = new Call<TResult>(step, target.GrainId, [elements]) { SkipsFilters = true };
            if (!activation.TryReceive(call))
                call.Fail(new EnumerationAbortedException($"{method.Name} of {target.GrainId} was cut short: the activation has ended."));
            return call.Answer;
        }
    }
}
