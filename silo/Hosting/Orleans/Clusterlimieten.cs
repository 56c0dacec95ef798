namespace Regionetwerk.Silo.Hosting;

/// <summary>The numbers of a cluster.</summary>
internal sealed record Clusterlimieten
{
    /// <summary>How long a silo may take to say that it lives. It is dead to the others after three times; until then calls to what lived on it wait.</summary>
    public TimeSpan Levensteken { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How often a silo writes down that it lives. Who did not three times is silent: a new one probes it, and waits no longer for it when it does not answer.</summary>
    public TimeSpan Hartslag { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How often the api looks which silos there are.</summary>
    public TimeSpan Poortenlijst { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many calls may wait for one grain, as in the default build.</summary>
    public int Wachtrij { get; init; } = 10_000;
}
