using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Silo.Opdrachten;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Tests;
using Xunit;

namespace Regionetwerk.Silo.Tests.Opdrachten;

/// <summary>Whatever becomes of a command that changes something, a line of it is in the log of processing.</summary>
public sealed class UitvoeringTests : IAsyncLifetime
{
    private readonly string _map = Directory.CreateTempSubdirectory("regionetwerk-").FullName;
    private readonly CancellationTokenSource _stop = new();
    private Proefdatabase _database = null!;
    private ServiceProvider _diensten = null!;

    public ValueTask InitializeAsync()
    {
        _database = Proefdatabase.MetSchema(_map);
        _diensten = new ServiceCollection().AddLogging().AddRegionetwerkOpslag(_database.Opties).BuildServiceProvider();
        _diensten.GetRequiredService<Database>();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _diensten.DisposeAsync();
        _database.Dispose();
        _stop.Dispose();
        Directory.Delete(_map, recursive: true);
    }

    [Fact]
    public async Task What_the_database_broke_off_halfway_is_in_the_log_as_failed()
    {
        var (code, fout) = await Voer(_ => throw new DatabaseMissingException("de database van deze proef"));

        Assert.Equal((Opdrachtregel.Mislukt, "half-werk MISLUKT"), (code, Assert.Single(Log())));
        Assert.Contains("de database van deze proef", Assert.Single(fout), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_operator_stopped_halfway_is_in_the_log_as_failed()
    {
        var (code, fout) = await Voer(async vraag =>
        {
            await _stop.CancelAsync();
            vraag.Ct.ThrowIfCancellationRequested();
            return Opdrachtregel.Gelukt;
        });

        Assert.Equal((Opdrachtregel.Mislukt, "half-werk MISLUKT"), (code, Assert.Single(Log())));
        Assert.StartsWith("Afgebroken.", Assert.Single(fout), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_foresaw_is_in_the_log_as_failed_and_shown_whole()
    {
        await Assert.ThrowsAsync<InvalidDataException>(() => Voer(_ => throw new InvalidDataException()));

        Assert.Equal("half-werk MISLUKT", Assert.Single(Log()));
    }

    [Theory]
    [InlineData(Opdrachtregel.Gelukt, "De opdracht is gelukt, en staat niet in het logboek: ")]
    [InlineData(Opdrachtregel.Mislukt, "De opdracht is niet gelukt, en staat niet in het logboek: ")]
    public async Task A_command_whose_line_cannot_be_written_says_how_it_ended_and_that(int zelf, string begin)
    {
        _database.Breek("INSERT", "logboek");

        var (code, fout) = await Voer(_ => Task.FromResult(zelf));

        Assert.Equal(Opdrachtregel.Mislukt, code);
        Assert.StartsWith(begin, Assert.Single(fout), StringComparison.Ordinal);
    }

    private List<string> Log() => _database.Rijen("SELECT naam, uitkomst FROM logboek");

    private async Task<(int Code, string[] Fout)> Voer(Func<CommandoVraag, Task<int>> werk)
    {
        using StringWriter uit = new(), fout = new();
        var code = await Uitvoering.VoerUitAsync(
            new("half werk", "", "Voor deze proef.", werk), new([], ImmutableDictionary<string, string>.Empty, _database.Opties, _diensten, uit, _stop.Token), fout);
        return (code, fout.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
