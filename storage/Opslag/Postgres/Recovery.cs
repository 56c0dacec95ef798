namespace Regionetwerk.Storage.Opslag.Postgres;

/// <summary>
/// Does again what could not be done because others came first or because the server was away for a moment. Whatever is done again was
/// undone, or recognises its own work.
/// </summary>
internal sealed class Recovery(OpslagLimieten limieten, string naam)
{
    /// <exception cref="DatabaseUnreachableException">The server stayed away.</exception>
    public async ValueTask<T> Try<T>(Func<ValueTask<T>> work)
    {
        var patience = new Patience(limieten);
        while (true)
        {
            try
            {
                return await work();
            }
            catch (Exception e) when (PostgresFaults.IsContention(e) && patience.ForOthers())
            {
                await patience.Pause();
            }
            catch (Exception e) when (PostgresFaults.IsAway(e))
            {
                if (!patience.ForServer())
                    throw PostgresFaults.Explain(e, naam);
                await patience.Pause();
            }
        }
    }

    private sealed class Patience(OpslagLimieten limieten)
    {
        private readonly long _start = TimeProvider.System.GetTimestamp();
        private int _others;
        private int _pauses;

        public bool ForOthers() => _others++ < limieten.RetriesAfterContention;

        public bool ForServer() => TimeProvider.System.GetElapsedTime(_start) < limieten.WaitForServer;

        // Longer each time, and never the same for two who lost to each other.
        public Task Pause() => Task.Delay(Random.Shared.Next(1, Math.Min(10 << _pauses++, 500)));
    }
}
