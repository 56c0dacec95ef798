using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.Silo.Hosting;
using Xunit;

namespace Regionetwerk.House.Tests.Knooppunten;

/// <summary>A silo that comes back where others were: it waits for no dead, and buries no living.</summary>
public sealed class HerkeuringTests : IAsyncDisposable
{
    private const string Leeft = "3";
    private const string IsDood = "6";

    private readonly Datamap _map = new();
    private readonly List<IHost> _silos = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_silo_die_antwoordt_leeft_hoe_lang_geleden_zij_ook_zegt_dat_te_hebben_gezegd()
    {
        await Begin();
        // As of a clock that is behind, or a database that was away.
        _map.Database.Knoei("""
            CREATE FUNCTION orleans.achter() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.IAmAliveTime := now() - interval '20 s'; RETURN NEW; END $$;
            CREATE TRIGGER achter BEFORE INSERT OR UPDATE ON orleans.OrleansMembershipTable FOR EACH ROW EXECUTE FUNCTION orleans.achter();
            UPDATE orleans.OrleansMembershipTable SET StartTime = now() - interval '1 hour'
            """);

        await Begin();

        Assert.Equal([Leeft, Leeft], Standen());
    }

    [Fact]
    public async Task Zijn_alle_silos_tegelijk_gedood_dan_wacht_een_nieuwe_niet_tot_zij_het_opgeeft()
    {
        await Begin();
        await _silos[0].StopAsync(Ct);
        // As if it had not said so, nor had been suspected: nobody listens where it was.
        _map.Database.Knoei("UPDATE orleans.OrleansMembershipTable SET Status = 3, SuspectTimes = NULL, StartTime = now(), IAmAliveTime = now()");

        await Begin();

        Assert.Equal([IsDood, Leeft], Standen());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var silo in _silos)
        {
            await silo.StopAsync(Ct);
            silo.Dispose();
        }
        _map.Dispose();
    }

    private async Task Begin()
    {
        var silo = Silohost.Bouw(new ConfigurationBuilder().AddCommandLine([.. _map.Instellingen, .. Silos.Poorten(), "--environment", "Development"]).Build());
        _silos.Add(silo);
        await silo.BeginAsync(Ct);
    }

    private List<string> Standen() => _map.Database.Rijen("SELECT Status FROM orleans.OrleansMembershipTable ORDER BY Generation");
}
