namespace Regionetwerk.House.Tests.Draaien;

/// <summary>A data folder of one's own, gone when the test is done.</summary>
public sealed class Datamap : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("regionetwerk-huis-");

    /// <summary>The full path.</summary>
    public string Pad => _map.FullName;

    /// <summary>The database in it.</summary>
    public string Database => Path.Combine(Pad, "regionetwerk.db");

    /// <inheritdoc/>
    public void Dispose() => _map.Delete(recursive: true);
}
