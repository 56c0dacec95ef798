namespace Regionetwerk.House.Tests.Draaien;

/// <summary>What runs beside the api. Here nothing: its grains are in its own process. In the Orleans build another class of this name takes its place.</summary>
internal static class Silos
{
    /// <summary>Starts what a house in this process wants beside it.</summary>
    public static Task<IAsyncDisposable?> BeginAsync(IEnumerable<string> instellingen, TimeProvider klok) => Task.FromResult<IAsyncDisposable?>(null);

    /// <summary>What an api that runs as a process is told besides.</summary>
    public static IEnumerable<string> VoorProces() => [];
}
