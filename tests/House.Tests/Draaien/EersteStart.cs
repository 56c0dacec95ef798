using Microsoft.AspNetCore.Builder;
using Regionetwerk.Api.Hosting;

namespace Regionetwerk.House.Tests.Draaien;

/// <summary>
/// A house as its first start leaves it: loaded once in this process, because it takes seconds, and copied for whoever needs one. In the Orleans
/// build nothing can be loaded before silos run: there each house still does that itself.
/// </summary>
internal static class EersteStart
{
    private static readonly Lazy<Task<Datamap>> DeEne = new(MaakAsync);

    /// <summary>A data folder and a database of one's own with reference data and samples in them, of today.</summary>
    public static async Task<Datamap> KopieAsync() => (await DeEne.Value).Kopie();

    /// <summary>Makes the house on these, without starting it.</summary>
    public static WebApplication Bouw(Datamap map, TimeProvider klok, params IEnumerable<string> instellingen) =>
        ApiHost.Bouw([.. map.Instellingen, .. instellingen, "--urls", "http://127.0.0.1:0", "--environment", "Development"], klok);

    private static async Task<Datamap> MaakAsync()
    {
        var map = new Datamap();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => map.Dispose();
        await using var app = Bouw(map, TimeProvider.System);
        await app.BereidVoorAsync(TextWriter.Null);
        return map;
    }
}
