using Regionetwerk.Silo.Opdrachten;
using Regionetwerk.Tests;
using Xunit;

namespace Regionetwerk.Silo.Tests.Opdrachten;

public sealed class OpdrachtregelTests
{
    [Theory]
    [InlineData("verwijder-alles")]
    [InlineData("import", "leerlingen", "x.csv")]
    [InlineData("import", "scholen")]
    [InlineData("remove-samples", "nu")]
    [InlineData("remove-samples", "--Data:Mapje", "x")]
    [InlineData("remove-samples", "--Data:Map")]
    public async Task A_command_line_that_is_not_understood_opens_nothing_and_ends_with_2(params string[] args)
    {
        using StringWriter uit = new(), fout = new();

        var code = await Opdrachtregel.VoerUitAsync(args, uit, fout, TestContext.Current.CancellationToken);

        Assert.Equal(Opdrachtregel.Onbegrepen, code);
        Assert.Contains("--help", fout.ToString());
        Assert.Empty(uit.ToString());
    }

    [Fact]
    public async Task Help_names_every_command()
    {
        using StringWriter uit = new(), fout = new();

        var code = await Opdrachtregel.VoerUitAsync(["--help"], uit, fout, TestContext.Current.CancellationToken);

        Assert.Equal(Opdrachtregel.Gelukt, code);
        Assert.All(["eerste-beheerder", "operator", "generate", "import scholen BESTAND", "feed", "migrate", "rebuild", "remove-samples", "verify"], naam => Assert.Contains(naam, uit.ToString()));
    }

    [Fact]
    public async Task Migrate_makes_a_data_folder_ready_without_samples_and_may_be_repeated()
    {
        var map = Directory.CreateTempSubdirectory("regionetwerk-");
        using var database = Proefdatabase.Leeg(map.FullName);
        string[] opdracht = ["migrate", "--data:map", map.FullName, .. database.Instellingen];
        using StringWriter eerst = new(), daarna = new();

        var codes = (
            await Opdrachtregel.VoerUitAsync(opdracht, eerst, eerst, TestContext.Current.CancellationToken),
            await Opdrachtregel.VoerUitAsync(opdracht, daarna, daarna, TestContext.Current.CancellationToken));

        Assert.Equal((Opdrachtregel.Gelukt, Opdrachtregel.Gelukt), codes);
        Assert.Contains("6.215 scholen, geladen in", eerst.ToString());
        Assert.DoesNotContain("geladen in", daarna.ToString());
        Assert.DoesNotContain("Voorbeelden", eerst.ToString());
        map.Delete(recursive: true);
    }

    // Nobody listens on port 1.
    [Theory]
    [InlineData("migrate", "Host=127.0.0.1;Port=1;Database=boeken;Username=u;Password=geheim", "127.0.0.1:1/boeken")]
    [InlineData("verify", "Host=127.0.0.1;Port=1;Database=boeken;Username=u;Password=geheim", "niet bereikbaar")]
    [InlineData("migrate", "Server aan de overkant; Password=geheim", "ConnectionStrings:Regionetwerk")]
    [InlineData("verify", "Host=127.0.0.1;Port=veel;Password=geheim", "ConnectionStrings:Regionetwerk")]
    public async Task A_PostgreSQL_server_that_cannot_be_had_is_one_line_that_names_it_without_the_password(string opdracht, string verbinding, string noemt)
    {
        using StringWriter uit = new(), fout = new();

        var code = await Opdrachtregel.VoerUitAsync(
            [opdracht, "--ConnectionStrings:Regionetwerk", verbinding], uit, fout, TestContext.Current.CancellationToken);

        Assert.Equal(Opdrachtregel.Mislukt, code);
        Assert.Contains(noemt, Assert.Single(fout.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", fout.ToString(), StringComparison.Ordinal);
    }
}
