using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Tests.Opslag;
using Regionetwerk.Storage.Wijzigingen;
using Xunit;
using static Regionetwerk.Storage.Wijzigingen.WijzigingSoort;

namespace Regionetwerk.Storage.Tests.Wijzigingen;

/// <summary>A storage of one's own, and readers that follow what happens to the records of Hoorn.</summary>
public abstract class Wijzigingenproef : IAsyncDisposable
{
    private protected static readonly Aanroeper Groningen = new("GM0014", [Rol.Lezer], "p2");
    private protected static readonly Aanroeper Urk = new("GM0184", [Rol.Lezer], "p3");
    private protected static readonly StreamId Leerkring = new("netwerk/leerkring");

    private protected readonly Proefopslag _opslag = new(new() { EventsPerFeedPage = 4, FeedPause = TimeSpan.FromMilliseconds(50) });
    private long _lidversie;

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _opslag.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected static RecordSleutel Record(RecordSoort soort, Guid id) => new(soort, $"{id:N}");

    private protected static RecordSleutel Budget(Guid id) => Record(RecordSoort.Budget, id);

    private protected static RecordSleutel Programma(Guid id) => Record(RecordSoort.Programma, id);

    private protected static RecordSleutel Contact(Guid id) => Record(RecordSoort.Contact, id);

    private protected async Task<Guid> Contact(Deling deling)
    {
        var id = Guid.NewGuid();
        await _opslag.Voeg(Stroom.Contact(id), 0, new ContactVastgelegd(id, "GM0405", true, deling));
        return id;
    }

    private protected async Task Lid(string organisatie) =>
        await _opslag.Voeg(Leerkring, _lidversie++, new LidToegetreden(GroepSoort.Netwerk, "leerkring", organisatie, LidRol.Lid));

    private protected async Task Weg(string organisatie) =>
        await _opslag.Voeg(Leerkring, _lidversie++, new LidVertrokken(GroepSoort.Netwerk, "leerkring", organisatie));

    private protected Task<FeedPosition> Einde() => _opslag.EindeAsync(Ct);

    private protected async Task<IReadOnlyList<(WijzigingSoort Soort, RecordSleutel? Record)>> Hoor(Aanroeper? lezer, FeedPosition na = default) =>
        [.. (await Volg(lezer, na)).Select(wijziging => (wijziging.Soort, wijziging.Record))];

    // Something of which everybody hears comes last, so what came before it is all there was. Afterwards it is no longer of this owner.
    private protected async Task<List<Wijziging>> Volg(Aanroeper? lezer, FeedPosition na)
    {
        var slot = await _opslag.Budget();
        List<Wijziging> gehoord = [];
        await foreach (var wijziging in _opslag.Wijzigingen().VolgAsync("GM0405", lezer, na, Ct))
        {
            if (wijziging.Record == Budget(slot))
                break;
            if (wijziging.Soort is not Bijgewerkt)
                gehoord.Add(wijziging);
        }
        _opslag.Knoei($"UPDATE budgetten SET eigenaar = 'GM9999' WHERE id = '{slot:N}'");
        return gehoord;
    }
}
