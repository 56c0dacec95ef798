using System.Collections.Immutable;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Netwerken;

namespace Regionetwerk.Api.Schema;

/// <summary>
/// De weg van een mutatie: zoek wat de aanroeper noemt zoals hij het ziet, geef de opdracht aan de eigenaar, lees terug wat er nu
/// staat. Wat de aanroeper niet mag zien, is hier ONBEKEND, net als wat nooit bestond.
/// </summary>
public sealed class Opdrachtgever(Zicht zicht, Actoren actoren, IRegister register)
{
    /// <summary>De eigenaar die bij zijn openbare sleutel genoemd wordt, of leeg wanneer die er niet is.</summary>
    public async ValueTask<string?> EigenaarAsync(string sleutel)
    {
        if (!EigenaarSleutel.Probeer(sleutel, out var eigenaar))
            return null;
        return eigenaar.Soort switch
        {
            EigenaarSoort.Gemeente => register.HuidigeGemeente(sleutel),
            EigenaarSoort.School => (await register.SchoolAsync(sleutel))?.Code,
            _ => await register.OrganisatieBestaatAsync(sleutel) ? sleutel : null,
        };
    }

    /// <summary>De rij achter een id, zoals de aanroeper haar ziet, of leeg.</summary>
    public async ValueTask<T?> ZoekAsync<T>(string type, string id, CancellationToken ct)
        where T : class, IRij<T> =>
        Sleutel.Van(type, id) is { } sleutel ? await zicht.ZoekAsync<T>(sleutel, ct) : null;

    /// <summary>De deling die gevraagd wordt, of leeg wanneer een netwerk voor de aanroeper niet bestaat.</summary>
    public async ValueTask<Deling?> DelingAsync(Zichtbaarheid zichtbaarheid, IReadOnlyList<string>? netwerken, CancellationToken ct)
    {
        string?[] slugs = [.. (netwerken ?? []).Select(id => Sleutel.Van("Netwerk", id)).Distinct()];
        if (slugs.Contains(null))
            return null;
        if (slugs.Length > 0 && (await zicht.ZoekAsync<NetwerkRij>(slugs!, ct)).Count < slugs.Length)
            return null;
        return new(zichtbaarheid, [.. slugs.OfType<string>().Order(StringComparer.Ordinal)]);
    }

    /// <summary>De actor van deze eigenaar, die bestaat. Geef de opdracht in dezelfde methode: zie <see cref="Actoren"/>.</summary>
    public IEigenaarGrain Van(string eigenaar) => actoren.EigenaarGrain(eigenaar)!;

    /// <summary>Wat een opdracht heeft opgeleverd: de rij zoals zij nu is, of de weigeringen.</summary>
    public async Task<(T? Rij, IReadOnlyList<IFout> Fouten)> UitkomstAsync<T>(Task<Uitkomst> opdracht, CancellationToken ct)
        where T : class, IRij<T>
    {
        var uitkomst = await opdracht;
        if (uitkomst.Sleutel is not { } sleutel)
            return (null, WeigeringFout.Lijst(uitkomst.Weigeringen));
        zicht.Ververs();
        return (await zicht.ZoekAsync<T>(sleutel, ct), []);
    }

    /// <summary>Wat genoemd wordt is er niet voor deze aanroeper.</summary>
    public static IReadOnlyList<IFout> Onbekend(string wat, string veld) => WeigeringFout.Lijst([Weigeringen.Onbekend(wat, veld)]);

    internal static ImmutableArray<T> Lijst<T>(IReadOnlyList<T>? waarden) => waarden is null ? [] : [.. waarden];
}
