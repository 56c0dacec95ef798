using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Silo.Achtergrond;
using Regionetwerk.Silo.Hosting;
using Regionetwerk.Silo.Privacy;
using Regionetwerk.Silo.Toelatingen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Toelatingen;
using Regionetwerk.Tests;
using Xunit;

namespace Regionetwerk.Silo.Tests.Toelatingen;

/// <summary>What the platform does after an organisatie was closed, on a clock that is set.</summary>
public sealed class SluitenTests : IAsyncDisposable
{
    private const string Hoorn = "GM0405";
    private const string Groningen = "GM0014";
    private const string Entra = "aaaa0000-0000-4000-8000-000000000001";

    private static readonly TimeSpan Lang = TimeSpan.FromMinutes(5);
    private static readonly Aanroeper Loa = new(Organisatie.Loa, [Rol.Beheerder], "beheer");
    private static readonly DateTimeOffset Begin = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly Proefdatabase _database = Proefdatabase.MetSchema(Directory.CreateTempSubdirectory("regionetwerk-").FullName);
    private readonly Klok _klok = new() { Nu = Begin };
    private readonly ServiceProvider _diensten;

    public SluitenTests() => _diensten = new ServiceCollection()
        .AddSingleton<TimeProvider>(_klok)
        .AddRegionetwerkOpslag(_database.Opties)
        .AddRegionetwerkActoren()
        .BuildServiceProvider();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private IGrainFactory Grains => _diensten.GetRequiredService<IGrainFactory>();

    private IOrganisatieGrain Landelijk
    {
        get
        {
            Aanroeper.Huidig = Loa;
            return Grains.GetGrain<IOrganisatieGrain>(Organisatie.Loa);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _diensten.DisposeAsync();
        _database.Dispose();
        Directory.Delete(_database.Opties.Map, recursive: true);
    }

    [Fact]
    public async Task What_broke_off_halfway_is_finished_later_and_so_is_what_slipped_in()
    {
        for (var i = 0; i < 5; i++)
            await Programma();
        Gelukt(await Landelijk.OrganisatieSluiten(new(Hoorn)));
        using var dood = new CancellationTokenSource();
        var gedaan = 0;
        _diensten.GetRequiredService<EventStore>().Recorded += _ =>
        {
            if (++gedaan == 2)
                dood.Cancel();
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _diensten.GetRequiredService<ISluitwerk>().RuimOpAsync(null, Lang, dood.Token));
        Assert.Equal(["3"], Gedeeld());
        await Taak<Sluittaak>();
        Assert.Equal(["0"], Gedeeld());
        var gebeurd = gedaan;
        await Taak<Sluittaak>();
        Assert.Equal(gebeurd, gedaan);

        // A request that had begun before.
        await Programma();
        await Taak<Sluittaak>();
        Assert.Equal(["0"], Gedeeld());
    }

    [Fact]
    public async Task Who_takes_part_again_halfway_loses_nothing_more_and_whoever_has_no_time_begins_with_nothing()
    {
        for (var i = 0; i < 3; i++)
            await Programma();
        Gelukt(await Landelijk.OrganisatieSluiten(new(Hoorn)));
        Gelukt(await Landelijk.OrganisatieSluiten(new(Groningen)));
        var werk = _diensten.GetRequiredService<ISluitwerk>();
        Assert.False(await werk.RuimOpAsync(Hoorn, TimeSpan.Zero, Ct));
        Assert.Equal(["3"], Gedeeld());
        // Of Groningen nothing is left: what Hoorn still has, is not its concern.
        Assert.True(await werk.RuimOpAsync(Groningen, Lang, Ct));
        Assert.Equal(["3"], Gedeeld());
        _diensten.GetRequiredService<EventStore>().Recorded += _ => _database.Knoei($"DELETE FROM sluitingen WHERE organisatie = '{Hoorn}'");

        await werk.RuimOpAsync(null, Lang, Ct);

        Assert.Equal(["2"], Gedeeld());
    }

    [Fact]
    public async Task The_last_member_stays_so_that_a_netwerk_is_still_there_for_who_comes_back()
    {
        var netwerk = Grains.GetGrain<INetwerkGrain>("alleen");
        Als(Hoorn);
        Gelukt(await netwerk.Oprichten(new(NetwerkSoort.Regio, "Alleen", Deling.Intern)));
        Gelukt(await Landelijk.OrganisatieSluiten(new(Hoorn)));

        Assert.True(await _diensten.GetRequiredService<ISluitwerk>().RuimOpAsync(Hoorn, Lang, Ct));

        Assert.Equal([$"{Hoorn} Lid"], _database.Rijen("SELECT organisatie, status FROM leden"));
    }

    [Fact]
    public async Task Contacts_go_ninety_days_after_closing_and_those_of_who_came_back_stay()
    {
        foreach (var wie in (string[])[Hoorn, Groningen])
        {
            Gelukt(await Als(wie).ContactVastleggen(new ContactVastleggen("Loket", "Loket", null, null, Toestemming: false, Deling.Intern)));
            Gelukt(await Landelijk.OrganisatieSluiten(new(wie)));
        }
        Gelukt(await Landelijk.OrganisatieOpnemen(new(null, null, new(Entra, null, null, Groningen, Rol.Beheerder))));

        _klok.Nu = Begin + Limieten.ContactenNaSluiten;
        await Taak<Bewaartaak>();
        Assert.Equal(["2"], _database.Rijen("SELECT count(*) FROM personen"));
        _klok.Nu += TimeSpan.FromSeconds(1);
        await Taak<Bewaartaak>();

        Assert.Equal([Groningen], _database.Rijen("SELECT c.eigenaar FROM personen p JOIN contacten c ON c.id = p.contact"));
        Assert.Equal([$"{Hoorn} Contact 1"], _database.Rijen("SELECT eigenaar, soort, aantal FROM bewaarverslag"));
    }

    private List<string> Gedeeld() => _database.Rijen("SELECT count(*) FROM programmas WHERE zichtbaarheid <> 'Intern'");

    private IEigenaarGrain Als(string sleutel)
    {
        Aanroeper.Huidig = new(sleutel, [Rol.Beheerder], "mens");
        return Grains.GetGrain<IGemeenteGrain>(sleutel);
    }

    private async Task Programma() => Gelukt(await Als(Hoorn).ProgrammaVastleggen(
        new ProgrammaVastleggen("Voorlezen", null, null, new(2025, 1, 1), null, null, null, DirectVve: false, [], Deling.Openbaar)));

    private Task Taak<T>()
        where T : IAchtergrondtaak => _diensten.GetServices<IAchtergrondtaak>().OfType<T>().Single().VoerUitAsync(Ct);

    private static void Gelukt(Uitkomst uitkomst) => Assert.Empty(uitkomst.Weigeringen);

    private sealed class Klok : TimeProvider
    {
        public required DateTimeOffset Nu { get; set; }

        public override DateTimeOffset GetUtcNow() => Nu;
    }
}
