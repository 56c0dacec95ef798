using Regionetwerk.Silo.Opdrachten;
using Regionetwerk.Tests;
using Xunit;

namespace Regionetwerk.Silo.Tests.Opdrachten;

/// <summary>Who is let in by whoever runs the installation.</summary>
public sealed class PlatformtoegangTests : IAsyncLifetime
{
    private const string Directory = "AAAA0000-0000-4000-8000-000000000001";

    private readonly string _map = System.IO.Directory.CreateTempSubdirectory("regionetwerk-").FullName;
    private Proefdatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = Proefdatabase.Leeg(_map);
        Assert.Equal((Opdrachtregel.Gelukt, ""), (await Voer("migrate")) with { Uit = "" });
    }

    public ValueTask DisposeAsync()
    {
        _database.Dispose();
        System.IO.Directory.Delete(_map, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_first_beheerder_is_recorded_under_a_key_that_says_nothing_and_there_is_no_second_one()
    {
        var (code, uit) = await Voer("eerste-beheerder", "--directory", Directory, "--onderwerp", "wie-het-is");

        Assert.Equal(Opdrachtregel.Gelukt, code);
        Assert.Contains("beheerder", uit, StringComparison.Ordinal);
        Assert.Equal(1, Tel($"SELECT count(*) FROM toelatingen WHERE directory = '{Directory.ToLowerInvariant()}' AND persoon LIKE 'p-%' AND rol = 'Beheerder' AND organisatie = 'landelijk-ondersteuningsaanbod'"));
        Assert.Equal(1, Tel("SELECT count(*) FROM toelatingen t JOIN aanmelders a ON a.persoon = t.persoon WHERE a.afdruk NOT LIKE '%wie-het-is%'"));

        var (nogEens, waarom) = await Voer("eerste-beheerder", "--directory", Directory, "--groep", "een groep");
        Assert.Equal(Opdrachtregel.Mislukt, nogEens);
        Assert.Contains("al een beheerder", waarom, StringComparison.Ordinal);
        Assert.Equal(1, Tel("SELECT count(*) FROM toelatingen"));
    }

    [Fact]
    public async Task An_operator_is_no_beheerder_and_there_may_be_several()
    {
        Assert.Equal(Opdrachtregel.Gelukt, (await Voer("operator", "--directory", Directory, "--groep", "draaien")).Code);
        Assert.Equal(Opdrachtregel.Gelukt, (await Voer("operator", "--directory", "https://uitgever.example", "--onderwerp", "nog-iemand")).Code);
        Assert.Equal(Opdrachtregel.Gelukt, (await Voer("eerste-beheerder", "--directory", Directory, "--groep", "beheer")).Code);

        Assert.Equal(2, Tel("SELECT count(*) FROM toelatingen WHERE rol = 'Operator'"));
    }

    [Theory]
    [InlineData("--directory", Directory)]
    [InlineData("--groep", "beheer")]
    [InlineData("--directory", Directory, "--groep", "beheer", "--onderwerp", "iemand")]
    [InlineData("--directory", Directory, "--groep", " ")]
    public async Task Without_a_directory_and_one_of_person_and_group_nobody_is_let_in(params string[] opties)
    {
        Assert.Equal(Opdrachtregel.Onbegrepen, (await Voer(["eerste-beheerder", .. opties])).Code);
        Assert.Equal(0, Tel("SELECT count(*) FROM toelatingen"));
    }

    [Fact]
    public async Task What_is_no_directory_is_refused()
    {
        var (code, uit) = await Voer("operator", "--directory", "http://uitgever.example", "--groep", "draaien");

        Assert.Equal(Opdrachtregel.Mislukt, code);
        Assert.Contains("directory-id", uit, StringComparison.Ordinal);
    }

    private long Tel(string sql) => _database.Waarde<long>(sql);

    private async Task<(int Code, string Uit)> Voer(params string[] opdracht)
    {
        using var uit = new StringWriter();
        var code = await Opdrachtregel.VoerUitAsync(
            [.. opdracht, "--data:map", _map, .. _database.Instellingen], uit, uit, TestContext.Current.CancellationToken);
        return (code, uit.ToString());
    }
}
