using Microsoft.Extensions.Logging;
using Orleans;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Silo.Achtergrond;
using Regionetwerk.Silo.Bijeenkomsten;
using Regionetwerk.Storage.Bijeenkomsten;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Privacy;

namespace Regionetwerk.Silo.Privacy;

/// <summary>Erases what is over its bewaartermijn, and writes down how much that was: contacts, and who registered.</summary>
public sealed class Bewaartaak(
    Bewaartermijnen termijnen, Bijeenkomstwerk bijeenkomsten, IGrainFactory grains, Logschrijver logboek, TimeProvider tijd, ILogger<Bewaartaak> log) : IAchtergrondtaak
{
    public string Naam => "bewaartermijnen";

    // Who did not confirm a registration is kept for two days: once a day would make that three.
    public TimeSpan Elke => TimeSpan.FromHours(6);

    public async Task VoerUitAsync(CancellationToken ct)
    {
        var nu = tijd.GetUtcNow();
        var contacten = await DoeAsync(
            Wissoort.Contact,
            () => termijnen.ContactenAsync(nu),
            (eigenaar, id) => grains.Eigenaar(eigenaar).ContactWissen(new(id)),
            ct);
        var aanmeldingen = await DoeAsync(
            Wissoort.Aanmelding,
            () => bijeenkomsten.TeWissenAsync(NederlandseDag.Van(nu)),
            (eigenaar, id) => grains.Eigenaar(eigenaar).AanmeldingenWissen(new(id)),
            ct);
        if (contacten + aanmeldingen > 0)
            log.LogInformation("Over their bewaartermijn and erased: {Contacten} contacts, {Aanmeldingen} registrations.", contacten, aanmeldingen);
    }

    private async Task<int> DoeAsync(
        Wissoort soort, Func<ValueTask<List<(string Eigenaar, Guid Id)>>> zoek, Func<string, Guid, Task<Uitkomst>> opdracht, CancellationToken ct)
    {
        var aantal = 0;
        await Platformwerk.DoeAsync(
            zoek,
            async (eigenaar, id) =>
            {
                var was = await termijnen.PersonenAsync(soort, id);
                var uitkomst = await opdracht(eigenaar, id);
                Guid[] gewist = [.. was.Except(await termijnen.PersonenAsync(soort, id))];
                if (gewist.Length > 0)
                    await logboek.SchrijfAsync(Wissing.Regel(Naam, gewist, Spoor.Nieuw()));
                await termijnen.SchrijfOpAsync(NederlandseDag.Van(tijd.GetUtcNow()), eigenaar, soort, gewist.Length);
                aantal += gewist.Length;
                return uitkomst;
            },
            log,
            ct);
        return aantal;
    }
}
