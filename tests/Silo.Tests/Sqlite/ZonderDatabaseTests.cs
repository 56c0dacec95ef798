using Regionetwerk.Silo.Opdrachten;
using Regionetwerk.Storage.Opslag;
using Xunit;

namespace Regionetwerk.Silo.Tests.Sqlite;

public sealed class ZonderDatabaseTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_data_folder_without_a_database_is_refused_and_left_empty()
    {
        using StringWriter uit = new(), fout = new();
        var map = Directory.CreateTempSubdirectory("regionetwerk-");

        var code = await Opdrachtregel.VoerUitAsync(["remove-samples", $"--Data:Map={map.FullName}"], uit, fout, Ct);

        Assert.Equal(Opdrachtregel.Mislukt, code);
        Assert.Contains(map.FullName, fout.ToString());
        Assert.Empty(map.EnumerateFileSystemInfos());
        map.Delete();
    }

    [Fact]
    public async Task Without_a_database_there_is_nothing_to_verify_and_none_is_made()
    {
        var map = Directory.CreateTempSubdirectory("regionetwerk-");
        var leeg = new OpslagOpties(Path.Combine(map.FullName, "leeg"));
        using var uit = new StringWriter();

        Assert.Equal(1, await Verify.RunAsync(leeg, uit, Ct));
        Assert.Equal(1, await Rebuild.RunAsync(leeg, uit, Ct));

        Assert.False(Directory.Exists(leeg.Map));
        Assert.Contains("Data:Map", uit.ToString(), StringComparison.Ordinal);
        map.Delete();
    }
}
