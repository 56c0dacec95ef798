using System.Security.Claims;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Toegang;

namespace Regionetwerk.Api.Toegang;

/// <summary>
/// Ends streams and WebSockets of whoever may no longer do what he might when he opened them. Toelatingen are followed only while somebody has
/// one open; of what is changed on another node one hears within <see cref="Toelatingenboek.Houdbaar"/>.
/// </summary>
internal sealed class Toelatingswacht(Toelatingspoort poort, Toelatingenboek boek, ILogger<Toelatingswacht> log) : IDisposable
{
    private readonly Lock _slot = new();
    private readonly HashSet<Bewaakt> _open = [];
    private CancellationTokenSource? _ronde;

    /// <summary>Watches over this connection until it ends; what this gives says when it has to.</summary>
    public static CancellationToken Bewaak(HttpContext verbinding)
    {
        // Nobody, and whoever signed in with the sign-in of Development, was let in by nobody.
        if (verbinding.User.Identities.OfType<Toegelaten>().FirstOrDefault() is not { } toegelaten)
            return default;
        Bewaakt bewaakt = new(verbinding.RequestServices.GetRequiredService<Toelatingswacht>(), Toegelaten.Zonder(verbinding.User), toegelaten.Aanroeper);
        verbinding.Response.RegisterForDispose(bewaakt);
        bewaakt.Begin();
        return bewaakt.Einde;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_slot)
            StopRonde();
    }

    private void Neem(Bewaakt bewaakt)
    {
        lock (_slot)
        {
            _open.Add(bewaakt);
            if (_ronde is not null)
            {
                // What changed before this came, the round has passed.
                _ = KeurAsync(bewaakt);
                return;
            }
            var ronde = _ronde = new CancellationTokenSource();
            // For all who come: not in the trace of whoever is the first.
            using (ExecutionContext.SuppressFlow())
                _ = Task.Run(() => LoopAsync(ronde));
        }
    }

    private void Laat(Bewaakt bewaakt)
    {
        lock (_slot)
        {
            if (!_open.Remove(bewaakt) || _open.Count > 0)
                return;
            StopRonde();
        }
    }

    // It is in use when this is called, and holds nothing: so it is left, not disposed.
    private void StopRonde()
    {
        _ = _ronde?.CancelAsync();
        _ronde = null;
    }

    private async Task LoopAsync(CancellationTokenSource ronde)
    {
        try
        {
            await foreach (var _ in boek.VolgAsync(ronde.Token))
                await Task.WhenAll(Open(ronde).Select(KeurAsync));
        }
        catch (Exception fout) when (fout is not OperationCanceledException || !ronde.IsCancellationRequested)
        {
            log.LogError(fout, "Toelatingen cannot be followed: what is open ends.");
        }
        finally
        {
            // When there is no answer any more, nobody can say whether they still may.
            foreach (var bewaakt in Open(ronde, voorbij: true))
                bewaakt.Eindig();
        }
    }

    private List<Bewaakt> Open(CancellationTokenSource ronde, bool voorbij = false)
    {
        lock (_slot)
        {
            if (_ronde != ronde)
                return [];
            List<Bewaakt> open = [.. _open];
            if (voorbij)
            {
                _open.Clear();
                _ronde = null;
            }
            return open;
        }
    }

    private async Task KeurAsync(Bewaakt bewaakt)
    {
        var magNog = false;
        try
        {
            magNog = await MagNogAsync(bewaakt);
        }
        // Whatever went wrong: of whom it cannot be said that he may, may not.
        finally
        {
            if (!magNog)
                bewaakt.Eindig();
        }
    }

    private async ValueTask<bool> MagNogAsync(Bewaakt bewaakt)
    {
        try
        {
            var uitslag = await poort.BepaalAsync(bewaakt.Wie, bewaakt.Aanroeper.Organisatie);
            return AanroeperLezer.Lees(uitslag.Wie) == bewaakt.Aanroeper;
        }
        catch (DatabaseException)
        {
            return false;
        }
    }

    /// <summary>A connection that is open, and of whom.</summary>
    private sealed class Bewaakt(Toelatingswacht wacht, ClaimsPrincipal wie, Aanroeper aanroeper) : IDisposable
    {
        // Ending may come at any moment, also after the connection is gone, so this is not disposed; it holds nothing.
        private readonly CancellationTokenSource _einde = new();

        public ClaimsPrincipal Wie => wie;

        public Aanroeper Aanroeper => aanroeper;

        public CancellationToken Einde => _einde.Token;

        public void Begin() => wacht.Neem(this);

        public void Eindig() => _ = _einde.CancelAsync();

        public void Dispose() => wacht.Laat(this);
    }
}
