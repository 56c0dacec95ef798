namespace Orleans.Configuration;

/// <summary>How calls behave, seen from the caller.</summary>
public abstract class MessagingOptions
{
    /// <summary>How long a caller waits for an answer. More than 0; 30 seconds by default.</summary>
    public TimeSpan ResponseTimeout { get; set; } = TimeSpan.FromSeconds(30);
}

/// <summary>How calls behave in this silo.</summary>
public class SiloMessagingOptions : MessagingOptions
{
    /// <summary>
    /// How many calls one activation takes at a time, running and waiting together; 0 for no limit.
    /// 10,000 by default, where Orleans has no limit: here one process's memory is all there is.
    /// </summary>
    public int MaxEnqueuedRequestsHardLimit { get; set; } = 10_000;
}
