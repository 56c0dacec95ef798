using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Post;

namespace Regionetwerk.Grains.Opslag;

/// <summary>
/// The event store: streams of events, appended all or nothing together with the rows that people read. What it acknowledges
/// is on disk and visible to every reader of the primary.
/// </summary>
public interface IEventStore
{
    /// <summary>The state of a stream. A stream that does not exist gives the empty state at version 0.</summary>
    /// <exception cref="UnknownEventException">The stream holds an event that this version of the product does not know.</exception>
    ValueTask<Versioned<TState>> LoadAsync<TState>(StreamId stream)
        where TState : class, IStaat<TState>;

    /// <summary>Appends in one transaction. The result says whether it happened. After an exception nothing is acknowledged: asked again under the same request id it happens once.</summary>
    Task<AppendResult> AppendAsync(Append append);

    /// <summary>What was answered to an earlier request with this id, or <see langword="null"/> when there was none.</summary>
    ValueTask<AppendResult?> FindRequestAsync(Request request);

    /// <summary>
    /// Does this while nobody else can change the stream: for whoever kept losing to others. What it reads and appends goes through the
    /// store that it is given, and it appends once at most.
    /// </summary>
    Task<T> AloneAsync<T>(StreamId stream, Func<IEventStore, Task<T>> work);
}

/// <summary>The name of a stream, such as <c>budget/0190…</c>.</summary>
public readonly record struct StreamId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A state and the number of events it was made from.</summary>
public sealed record Versioned<TState>(TState State, long Version);

/// <summary>One transaction.</summary>
/// <param name="Streams">What was read, at which version, and what to add; no events means: only if it is still at that version.</param>
/// <param name="Erasable">Texts and personal data that belong to the events.</param>
/// <param name="Request">The request that this carries out, when its sender named it.</param>
/// <param name="Key">The key to answer with, now and when the request is repeated.</param>
/// <param name="By">Who acts.</param>
/// <param name="At">When.</param>
public sealed record Append(
    ImmutableArray<StreamAppend> Streams,
    ImmutableArray<Wisbaar> Erasable,
    Request? Request,
    string Key,
    Toegang.Aanroeper By,
    DateTimeOffset At)
{
    /// <summary>Mail that goes out because of this: once, when this happened.</summary>
    public ImmutableArray<Brief> Letters { get; init; } = [];
}

/// <summary>The part of an append that concerns one stream.</summary>
public sealed record StreamAppend(StreamId Stream, long ExpectedVersion, ImmutableArray<Gebeurtenis> Events);

/// <summary>A request named by its sender.</summary>
/// <param name="Organisatie">The organisation in whose name it was sent: request ids are unique within it.</param>
/// <param name="Id">The id that the sender chose.</param>
/// <param name="Payload">What was asked, to tell a repetition from a different request under the same id.</param>
/// <param name="Actor">
/// Of which actor it was asked, such as <c>school/16AH00</c>. Part of what was asked: an organisation acts for many schools and
/// groups, and commands such as accepting a membership carry nothing else.
/// </param>
public sealed record Request(string Organisatie, string Id, Opdracht Payload, string Actor);

/// <summary>How an append ended.</summary>
public abstract record AppendResult
{
    private AppendResult()
    {
    }

    /// <summary>On disk. <paramref name="Versions"/> are the new versions in the order of <see cref="Append.Streams"/>.</summary>
    public sealed record Appended(ImmutableArray<long> Versions) : AppendResult;

    /// <summary>Another append came first; nothing was written.</summary>
    public sealed record Conflict : AppendResult;

    /// <summary>The same request was carried out before, with this key as its answer; nothing was written.</summary>
    public sealed record Repeated(string Key) : AppendResult;

    /// <summary>The request id was used before for something else; nothing was written.</summary>
    public sealed record RequestIdTaken : AppendResult;
}

/// <summary>A stored event has a name or version that this program does not know. Its actor takes no commands: it never guesses.</summary>
public sealed class UnknownEventException(StreamId stream, string name, int shape)
    : InvalidOperationException($"Stream {stream} holds event {name} version {shape}, which this version of the product does not know.");
