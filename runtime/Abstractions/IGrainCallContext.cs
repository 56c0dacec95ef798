using System.Reflection;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Orleans;

/// <summary>A call on its way through the filters.</summary>
public interface IGrainCallContext
{
    /// <summary>The method and its arguments.</summary>
    IInvokable Request { get; }

    /// <summary>The grain object that is called.</summary>
    object Grain { get; }

    /// <summary>The grain that calls; null if the caller is no grain.</summary>
    GrainId? SourceId { get; }

    /// <summary>The grain that is called.</summary>
    GrainId TargetId { get; }

    /// <summary>The name of the grain interface.</summary>
    string InterfaceName { get; }

    /// <summary>The name of the method.</summary>
    string MethodName { get; }

    /// <summary>The method of the grain interface.</summary>
    MethodInfo InterfaceMethod { get; }

    /// <summary>What the caller will get: null until the grain answered, or for methods without a result.</summary>
    object? Result { get; set; }

    /// <summary>Passes the call on to the next filter, and from the last to the grain.</summary>
    Task Invoke();
}

/// <summary>A call on its way in, at the grain that is called.</summary>
public interface IIncomingGrainCallContext : IGrainCallContext
{
    /// <summary>The activation that is called.</summary>
    IGrainContext TargetContext { get; }

    /// <summary>The method of the grain class.</summary>
    MethodInfo ImplementationMethod { get; }
}

/// <summary>Stands before every grain. Runs in the grain's turn, in the order of registration.</summary>
public interface IIncomingGrainCallFilter
{
    /// <summary>Handles one call; it reaches the grain only if <see cref="IGrainCallContext.Invoke"/> is called.</summary>
    Task Invoke(IIncomingGrainCallContext context);
}

/// <summary>A filter in one method.</summary>
public delegate Task IncomingGrainCallFilterDelegate(IIncomingGrainCallContext context);
