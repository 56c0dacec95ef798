namespace Orleans.Runtime;

/// <summary>In whose turn the current thread is.</summary>
internal static class RuntimeContext
{
    /// <summary>The activation whose turn this is; null outside grains.</summary>
    public static Activation? Current => TaskScheduler.Current as Activation;
}
