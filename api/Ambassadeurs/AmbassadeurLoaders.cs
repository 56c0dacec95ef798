using System.Collections.Immutable;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.Storage.Ambassadeurs;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Ambassadeurs;

/// <summary>Ambassadeurs op sleutel.</summary>
public sealed class AmbassadeurLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<AmbassadeurRij>(scheduler, zicht);

/// <summary>Ambassadeurs op sleutel, met hun uren.</summary>
public sealed class AmbassadeurBijEigenaarLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<AmbassadeurBijEigenaar>(scheduler, zicht);

/// <summary>Aanvragen op sleutel.</summary>
public sealed class AanvraagLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<AanvraagRij>(scheduler, zicht);

/// <summary>Inzet op sleutel.</summary>
public sealed class InzetLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<InzetRij>(scheduler, zicht);

/// <summary>De uren die vanaf deze maand geboekt zijn.</summary>
public sealed class UrenVanAmbassadeur(BatchScheduler scheduler, Ambassadeurboek boek, TimeProvider tijd)
    : BatchDataLoader<string, IReadOnlyList<AmbassadeurMaandRij>>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<AmbassadeurMaandRij>>> LoadBatchAsync(
        IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        var uren = await boek.Uren(keys, NederlandseDag.Van(tijd.GetUtcNow()).Begin());
        return keys.ToDictionary(sleutel => sleutel, sleutel => (IReadOnlyList<AmbassadeurMaandRij>)[.. uren[sleutel]]);
    }
}

/// <summary>Wie er het best bij aanvragen past.</summary>
public sealed class VoorstellenBijAanvraag(BatchScheduler scheduler, Ambassadeurboek boek, TimeProvider tijd)
    : BatchDataLoader<AanvraagRij, IReadOnlyList<Voorstel>>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<AanvraagRij, IReadOnlyList<Voorstel>>> LoadBatchAsync(
        IReadOnlyList<AanvraagRij> keys, CancellationToken cancellation)
    {
        var voorstellen = await boek.Voorstellen(keys, NederlandseDag.Van(tijd.GetUtcNow()));
        return keys.ToDictionary(
            rij => rij, rij => (IReadOnlyList<Voorstel>)voorstellen.GetValueOrDefault(rij.Id, ImmutableArray<Voorstel>.Empty));
    }
}

/// <summary>Wie nee zei tegen aanvragen.</summary>
public sealed class AfwijzingenVanAanvraag(BatchScheduler scheduler, Ambassadeurboek boek)
    : BatchDataLoader<string, IReadOnlyList<AfwijzingRij>>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<AfwijzingRij>>> LoadBatchAsync(
        IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        var gevonden = await boek.Afwijzingen(keys);
        return keys.ToDictionary(sleutel => sleutel, sleutel => (IReadOnlyList<AfwijzingRij>)[.. gevonden[sleutel]]);
    }
}

/// <summary>De inzet die bij aanvragen het laatst werd afgezegd.</summary>
public sealed class AfgezegdBijAanvraag(BatchScheduler scheduler, Ambassadeurboek boek) : BatchDataLoader<string, InzetRij>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, InzetRij>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellation) =>
        await boek.LaatstAfgezegd(keys);
}

/// <summary>Waar niemand in de buurt is.</summary>
public sealed class LeemtenVanNetwerk(BatchScheduler scheduler, Ambassadeurboek boek) : BatchDataLoader<string, IReadOnlyList<Leemte>>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<Leemte>>> LoadBatchAsync(
        IReadOnlyList<string> keys, CancellationToken cancellation) =>
        (await boek.Leemten(keys)).ToDictionary(paar => paar.Key, paar => (IReadOnlyList<Leemte>)paar.Value);
}

/// <summary>Teksten bij aanvragen en inzet die al gevonden zijn: wens, verslag, reden.</summary>
public sealed class AanvraagtekstLoader(BatchScheduler scheduler, Bijlagen bijlagen) : BatchDataLoader<(string Veld, string Record), string>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<(string Veld, string Record), string>> LoadBatchAsync(
        IReadOnlyList<(string Veld, string Record)> keys, CancellationToken cancellation)
    {
        var teksten = new Dictionary<(string, string), string>();
        foreach (var veld in keys.GroupBy(sleutel => sleutel.Veld, sleutel => sleutel.Record))
        {
            foreach (var (record, tekst) in await bijlagen.Teksten(veld.Key, [.. veld]))
                teksten[(veld.Key, record)] = tekst;
        }
        return teksten;
    }
}
