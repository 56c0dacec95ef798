namespace Regionetwerk.House.Tests.Knooppunten.Spel;

/// <summary>How a run is played.</summary>
internal sealed record Plan
{
    /// <summary>Processes of the api over one database.</summary>
    public int Knopen { get; init; } = 3;

    /// <summary>Clients that each wait for an answer before they go on.</summary>
    public int Clients { get; init; } = 32;

    /// <summary>Owners on whose records all clients work, at most ten.</summary>
    public int Actoren { get; init; } = 10;

    /// <summary>How long at least.</summary>
    public TimeSpan Duur { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many times at least a node is killed.</summary>
    public int Kills { get; init; } = 3;

    /// <summary>How many acknowledgements there are between two faults.</summary>
    public int Ertussen { get; init; } = 150;

    /// <summary>Readers of the feed.</summary>
    public int Volgers { get; init; } = 3;

    /// <summary>How many acknowledged requests are sent once more at the end.</summary>
    public int Herhaald { get; init; } = 200;

    /// <summary>What is drawn by chance is drawn from this; the machine decides what happens at the same time.</summary>
    public int Zaad { get; init; } = 20261122;

    /// <summary>How long clients wait for an answer.</summary>
    public TimeSpan Geduld { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>When nothing was acknowledged for so long, nothing will be: the run ends, and is judged as it is.</summary>
    public TimeSpan Stilstand { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long clients go on asking for an answer when all nodes are there again.</summary>
    public TimeSpan Uitloop { get; init; } = TimeSpan.FromSeconds(30);
}
