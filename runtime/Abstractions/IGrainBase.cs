using Orleans.Runtime;

namespace Orleans;

/// <summary>What the runtime needs of a grain object.</summary>
public interface IGrainBase
{
    /// <summary>The activation in which the grain lives.</summary>
    IGrainContext GrainContext { get; }

    /// <summary>Runs before the first call. Throwing refuses every call that waits; a later call tries anew.</summary>
    Task OnActivateAsync(CancellationToken token) => Task.CompletedTask;

    /// <summary>Runs after the last call of an activation. What it throws is logged and changes nothing.</summary>
    Task OnDeactivateAsync(DeactivationReason reason, CancellationToken token) => Task.CompletedTask;
}
