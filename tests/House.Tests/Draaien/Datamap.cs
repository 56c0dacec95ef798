using Regionetwerk.Tests;

namespace Regionetwerk.House.Tests.Draaien;

/// <summary>A data folder and a database of one's own, gone when the test is done.</summary>
public sealed class Datamap : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("regionetwerk-huis-");

    /// <summary>Makes both, with nothing in them.</summary>
    public Datamap() => Database = Proefdatabase.Leeg(Pad);

    private Datamap(Datamap bron)
    {
        foreach (var bestand in bron._map.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var kopie = new FileInfo(Path.Combine(Pad, Path.GetRelativePath(bron.Pad, bestand.FullName)));
            kopie.Directory!.Create();
            bestand.CopyTo(kopie.FullName);
        }
        Database = bron.Database.Kopie(Pad);
    }

    /// <summary>The full path.</summary>
    public string Pad => _map.FullName;

    /// <summary>The database.</summary>
    public Proefdatabase Database { get; }

    /// <summary>What a process or command wants to know to work on both.</summary>
    public IEnumerable<string> Instellingen => ["--Data:Map", Pad, .. Database.Instellingen];

    /// <summary>Both, with all that is in these. Nothing may run on them.</summary>
    public Datamap Kopie() => new(this);

    /// <inheritdoc/>
    public void Dispose()
    {
        Database.Dispose();
        _map.Delete(recursive: true);
    }
}
