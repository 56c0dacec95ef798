using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Silo.Hosting;
using Regionetwerk.Silo.Tests.Voorbeelden;
using Xunit;

namespace Regionetwerk.Silo.Tests.Ambassadeurs;

/// <summary>Nobody is booked beyond the hours of a month, however many say yes at once, on however many nodes.</summary>
public sealed class TegelijkTests : IAsyncLifetime
{
    private const string Hoorn = "GM0405";
    private const string Netwerk = "proef";
    private const int Aanvragen = 200;
    private const int UrenElk = 2;
    private const int UrenPerMaand = 41;

    private readonly Proefhuis _huis = new();
    private readonly DateOnly _maand = NederlandseDag.Van(TimeProvider.System.GetUtcNow()).Begin();

    public async ValueTask InitializeAsync() => await _huis.BereidVoorAsync(Voorbeeldbeleid.Laat);

    public ValueTask DisposeAsync() => _huis.DisposeAsync();

    [Fact]
    public async Task Of_two_hundred_who_accept_at_once_no_more_are_booked_than_there_are_hours()
    {
        var (ambassadeur, aanvragen) = await Bied();
        IGrainFactory[] knooppunten = [_huis.Dienst<IGrainFactory>(), .. _huis.Ander() is { } ander ? [ander.GetRequiredService<IGrainFactory>()] : Array.Empty<IGrainFactory>()];

        var uitkomsten = await Task.WhenAll(aanvragen.Select((aanvraag, i) => Task.Run(() => Als(knooppunten[i % knooppunten.Length]).AanbodAanvaarden(new(aanvraag)))));

        Assert.Equal(UrenPerMaand / UrenElk, uitkomsten.Count(uitkomst => uitkomst.Sleutel is not null));
        Assert.All(uitkomsten.Where(uitkomst => uitkomst.Sleutel is null), uitkomst => Assert.Equal(Code.UrenOp, Assert.Single(uitkomst.Weigeringen).Code));
        Assert.Equal([$"{ambassadeur:N} {UrenPerMaand / UrenElk * UrenElk}"], _huis.Rijen("SELECT ambassadeur, uren FROM ambassadeur_maanden"));
        Assert.Equal([$"{UrenPerMaand / UrenElk} {UrenPerMaand / UrenElk * UrenElk}"], _huis.Rijen("SELECT count(*), sum(uren) FROM inzetten WHERE status = 'Gepland'"));
        Assert.Equal([$"{UrenPerMaand / UrenElk} Gepland", $"{Aanvragen - (UrenPerMaand / UrenElk)} Aangeboden"], [.. _huis.Rijen("SELECT count(*), status FROM aanvragen GROUP BY status ORDER BY 1").OrderBy(rij => rij.Length)]);
    }

    private static IGemeenteGrain Als(IGrainFactory grains)
    {
        Aanroeper.Huidig = new(Hoorn, [Rol.Beheerder], "mens");
        return grains.GetGrain<IGemeenteGrain>(Hoorn);
    }

    private async Task<(Guid Ambassadeur, List<Guid> Aanvragen)> Bied()
    {
        var grains = _huis.Dienst<IGrainFactory>();
        var hoorn = Als(grains);
        var netwerk = grains.GetGrain<INetwerkGrain>(Netwerk);
        await netwerk.Oprichten(new(NetwerkSoort.Ambassadeurs, "Proef", Deling.Intern));
        var contact = Sleutel(await hoorn.ContactVastleggen(new ContactVastleggen("Loket", "Loket", null, null, Toestemming: false, Deling.Intern)));
        AmbassadeurProfiel profiel = new("Loket", [Sector.PO], Hoorn, [AmbassadeurThema.Intervisie], UrenPerMaand);
        var ambassadeur = Sleutel(await hoorn.AmbassadeurAanmelden(new(Netwerk, contact, profiel)));
        List<Guid> aanvragen = [];
        for (var i = 0; i < Aanvragen; i++)
        {
            var aanvraag = Sleutel(await hoorn.AanvraagDoen(new(Netwerk, AmbassadeurThema.Intervisie, Sector.PO, Urgentie.DitKwartaal, $"Vraag {i}")));
            Sleutel(await netwerk.AanvraagAanbieden(new(aanvraag, ambassadeur, UrenElk, _maand)));
            aanvragen.Add(aanvraag);
        }
        return (ambassadeur, aanvragen);
    }

    private static Guid Sleutel(Uitkomst uitkomst) =>
        Guid.Parse(uitkomst.Sleutel ?? throw new InvalidOperationException(string.Join(' ', uitkomst.Weigeringen)));
}
