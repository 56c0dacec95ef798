using Microsoft.Extensions.Logging;
using Regionetwerk.Grains.Post;
using Regionetwerk.Silo.Achtergrond;
using Regionetwerk.Storage.Post;

namespace Regionetwerk.Silo.Post;

/// <summary>
/// Sends the mail that waits. Each letter is leased by itself, so that two nodes never send the same one at once; whoever dies between the
/// server's yes and writing it down leaves a letter that is sent again, under the same <c>Message-ID</c>.
/// </summary>
public sealed class PostVersturen(
    Postbus bus,
    PostOpties opties,
    PostLimieten limieten,
    IEnumerable<IBriefschrijver> schrijvers,
    TimeProvider tijd,
    ILogger<PostVersturen> log,
    Func<Mailverbinding>? verbind = null) : IAchtergrondtaak
{
    private readonly Dictionary<Briefsoort, IBriefschrijver> _schrijvers = schrijvers.ToDictionary(schrijver => schrijver.Soort);

    private bool _zonderServer;

    public string Naam => "post-versturen";

    public TimeSpan Elke => TimeSpan.FromSeconds(20);

    public async Task VoerUitAsync(CancellationToken ct)
    {
        if (!opties.WordtVerstuurd || _schrijvers.Count == 0)
            return;
        var begin = tijd.GetTimestamp();
        await using var verbinding = verbind?.Invoke() ?? new Mailverbinding(opties, limieten.Patience, tijd);
        for (var aantal = 1; tijd.GetElapsedTime(begin) < limieten.Turn; aantal++)
        {
            ct.ThrowIfCancellationRequested();
            if (await bus.TakeAsync(_schrijvers.Keys, Nu, Nu + limieten.Lease) is not { } brief || !await VerstuurAsync(brief, verbinding, ct))
                return;
            if (aantal % limieten.PerConnection == 0)
                await verbinding.SluitAsync();
        }
    }

    private DateTimeOffset Nu => tijd.GetUtcNow();

    // False when it makes no sense to go on now.
    private async Task<bool> VerstuurAsync(BriefInHanden brief, Mailverbinding verbinding, CancellationToken ct)
    {
        if (await SchrijfAsync(brief, ct) is not { } geschreven)
            return true;
        if (geschreven.Inhoud is null || await bus.AddressAsync(brief.Brief) is not { } aan)
        {
            await bus.DoneAsync(brief, Briefstand.Vervallen, Nu);
            return true;
        }
        if (Briefopmaak.Maak(brief.Brief, geschreven.Inhoud, aan, opties, Nu) is not { } bericht)
            return await GeefOpAsync(brief);
        try
        {
            var bezorging = await verbinding.GeefAsync(bericht);
            _zonderServer = false;
            return await OnthoudAsync(brief, bezorging);
        }
        catch (GeenMailserverException fout)
        {
            await bus.ReturnAsync(brief, Nu + limieten.WithoutServer, Postreden.ServerOnbereikbaar);
            // Once: it is tried every minute.
            if (!_zonderServer)
                log.LogError("The mail waits, as there is no mail server: {Reason}.", fout.Message);
            _zonderServer = true;
            return false;
        }
    }

    private async Task<bool> OnthoudAsync(BriefInHanden brief, Bezorging bezorging)
    {
        switch (bezorging)
        {
            case Bezorging.Aangenomen:
                await bus.DoneAsync(brief, Briefstand.Verstuurd, Nu);
                return true;
            case Bezorging.Nooit:
                return await GeefOpAsync(brief);
            default:
                await LaterAsync(brief, bezorging is Bezorging.Later ? Postreden.Uitgesteld : Postreden.ServerOnbereikbaar);
                return bezorging is Bezorging.Later;
        }
    }

    private async Task<Geschreven?> SchrijfAsync(BriefInHanden brief, CancellationToken ct)
    {
        try
        {
            return new(await _schrijvers[brief.Brief.Brief.Soort].SchrijfAsync(brief.Brief, opties.Adres, ct));
        }
        catch (Exception fout) when (!ct.IsCancellationRequested)
        {
            // Without the message: there may be a name in it.
            log.LogError("Letter {Letter} of {Kind} could not be written: {Fault}\n{Where}", brief.Brief.Id, brief.Brief.Brief.Soort, fout.GetType().Name, fout.StackTrace);
            await LaterAsync(brief, Postreden.NietGeschreven);
            return null;
        }
    }

    private async Task LaterAsync(BriefInHanden brief, Postreden reden)
    {
        var mislukt = brief.Pogingen + 1;
        if (mislukt < limieten.Tries)
            await bus.RetryAsync(brief, Nu + limieten.Pause(mislukt), reden);
        else
            await GeefOpAsync(brief, reden);
    }

    private async Task<bool> GeefOpAsync(BriefInHanden brief, Postreden reden = Postreden.Geweigerd)
    {
        await bus.DoneAsync(brief, Briefstand.Opgegeven, Nu, reden);
        log.LogWarning("Letter {Letter} of {Kind} was given up after {Tries} tries: {Reason}.", brief.Brief.Id, brief.Brief.Brief.Soort, brief.Pogingen + 1, reden);
        return true;
    }

    private sealed record Geschreven(Briefinhoud? Inhoud);
}
