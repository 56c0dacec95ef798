using Regionetwerk.Silo.Achtergrond;
using Regionetwerk.Storage.Kennis;
using Regionetwerk.Storage.Post;

namespace Regionetwerk.Silo.Kennis;

/// <summary>Looks each week whether the links of kennisitems are still there, some at a time, and one at a time of each server.</summary>
public sealed class LinksControleren(Linkboek boek, PostOpties opties, TimeProvider tijd, Func<Linkproef>? maak = null) : IAchtergrondtaak
{
    // Slow ones together stay well within the lease of background work: 40 links, 4 at once, 2 questions each.
    private const int PerKeer = 40;
    private const int Tegelijk = 4;

    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(10);

    public string Naam => "links-controleren";

    public TimeSpan Elke => TimeSpan.FromMinutes(15);

    public async Task VoerUitAsync(CancellationToken ct)
    {
        await boek.ForgetAsync();
        var links = await boek.DueAsync(tijd.GetUtcNow(), PerKeer);
        using var proef = maak?.Invoke() ?? new Linkproef(opties.WordtVerstuurd ? opties.Adres : null, Geduld, tijd);
        await Parallel.ForEachAsync(
            links.GroupBy(link => Uri.TryCreate(link, UriKind.Absolute, out var adres) ? adres.Authority : ""),
            new ParallelOptions { MaxDegreeOfParallelism = Tegelijk, CancellationToken = ct },
            async (vanEenServer, stop) =>
            {
                foreach (var link in vanEenServer)
                {
                    var bevinding = await proef.KijkAsync(link, stop);
                    await boek.NoteAsync(link, bevinding.Gevonden, bevinding.Status, tijd.GetUtcNow());
                }
            });
    }
}
