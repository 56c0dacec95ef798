namespace Orleans.Runtime;

/// <summary>The activation in which a grain object lives.</summary>
public interface IGrainContext
{
    /// <summary>Which grain this is.</summary>
    GrainId GrainId { get; }

    /// <summary>The grain object; null until its constructor has run.</summary>
    object? GrainInstance { get; }

    /// <summary>The services of this activation: a scope of its own, gone when the activation is.</summary>
    IServiceProvider ActivationServices { get; }

    /// <summary>Ends when the activation has ended.</summary>
    Task Deactivated { get; }

    /// <summary>Ends the activation once its running calls are done; calls that wait go to the next activation.</summary>
    /// <param name="deactivationReason">Passed to <c>OnDeactivateAsync</c>.</param>
    /// <param name="cancellationToken">Cut short the deactivation itself.</param>
    void Deactivate(DeactivationReason deactivationReason, CancellationToken cancellationToken = default);
}
