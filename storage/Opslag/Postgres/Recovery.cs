namespace Regionetwerk.Storage.Opslag.Postgres;

/// <summary>
/// Does again what could not be done because others came first or because the server was away for a moment. Whatever is done again was
/// undone, or recognises its own work.
/// </summary>
/// <param name="limieten">How often and how long.</param>
/// <param name="naam">What messages call the database.</param>
/// <param name="wasAway">The server was away: what was known of it may be of another past.</param>
internal sealed class Recovery(OpslagLimieten limieten, string naam, Action wasAway)
{
    // The longest pause is some 640 ms.
    private const int Doublings = 6;

    /// <exception cref="DatabaseUnreachableException">The server stayed away.</exception>
    public async ValueTask<T> Try<T>(Func<ValueTask<T>> work)
    {
        var start = TimeProvider.System.GetTimestamp();
        var (overtaken, inTheWay, pauses) = (0, 0, 0);
        while (true)
        {
            try
            {
                return await work();
            }
            catch (Exception e) when (PostgresFaults.WasOvertaken(e) && overtaken++ < limieten.RetriesWhenOvertaken)
            {
            }
            catch (Exception e) when (PostgresFaults.IsInTheWay(e) && inTheWay++ < limieten.RetriesAfterContention)
            {
            }
            catch (Exception e) when (PostgresFaults.IsAway(e))
            {
                wasAway();
                if (TimeProvider.System.GetElapsedTime(start) > limieten.WaitForServer)
                    throw PostgresFaults.Explain(e, naam);
            }
            // Longer each time, and never the same for two who lost to each other.
            await Task.Delay(Random.Shared.Next(1, 10 << Math.Min(pauses++, Doublings)));
        }
    }
}
