using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;

namespace Orleans;

/// <summary>Base of every grain: an object of which one activation lives at a time and which does one thing at a time.</summary>
[SuppressMessage("Naming", "CA1725", Justification = "Orleans names the parameters of these two methods differently.")]
public abstract class Grain : IGrainBase, IAddressable
{
    /// <summary>For the runtime: takes the activation in whose turn the constructor runs.</summary>
    protected Grain() : this(RuntimeContext.Current)
    {
    }

    /// <summary>For tests of a grain outside the runtime.</summary>
    protected Grain(IGrainContext? grainContext) => GrainContext = grainContext!;

    /// <summary>The activation in which this grain lives; null if it was made outside the runtime.</summary>
    public IGrainContext GrainContext { get; }

    /// <summary>The id of this grain, written as <c>type/key</c>.</summary>
    public string IdentityString => Context.GrainId.ToString();

    /// <summary>Gives references to other grains.</summary>
    protected IGrainFactory GrainFactory => field ??= ServiceProvider.GetRequiredService<IGrainFactory>();

    /// <summary>The services of this activation.</summary>
    protected internal IServiceProvider ServiceProvider => Context.ActivationServices;

    private IGrainContext Context => GrainContext
        ?? throw new InvalidOperationException("The grain was made outside the runtime: it has no activation.");

    /// <summary>Ends this activation after the running calls; the next call gets a new one.</summary>
    protected void DeactivateOnIdle() =>
        Context.Deactivate(new(DeactivationReasonCode.ApplicationRequested, $"{nameof(DeactivateOnIdle)} was called."));

    /// <inheritdoc cref="IGrainBase.OnActivateAsync"/>
    public virtual Task OnActivateAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc cref="IGrainBase.OnDeactivateAsync"/>
    public virtual Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => Task.CompletedTask;
}
