using System.Collections.Concurrent;

namespace Regionetwerk.Runtime.Tests.Support;

/// <summary>
/// What happened, in order, and gates at which grains wait until the test lets them go: no test needs to sleep.
/// </summary>
internal sealed class Journal
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _signals = new();
    private readonly ConcurrentQueue<string> _entries = new();

    public IReadOnlyList<string> Entries => [.. _entries];

    /// <summary>Writes an entry and lets go whoever waits for it.</summary>
    public void Write(string entry)
    {
        _entries.Enqueue(entry);
        Signal(entry).TrySetResult();
    }

    /// <summary>Waits until the entry is written.</summary>
    public Task Written(string entry) => Signal(entry).Task.WaitAsync(TimeSpan.FromSeconds(20));

    /// <summary>Opens a gate.</summary>
    public void Open(string gate) => Signal($"gate {gate}").TrySetResult();

    /// <summary>Waits until the gate is open.</summary>
    public Task Opened(string gate, CancellationToken cancellation = default) => Signal($"gate {gate}").Task.WaitAsync(cancellation);

    private TaskCompletionSource Signal(string name) =>
        _signals.GetOrAdd(name, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
