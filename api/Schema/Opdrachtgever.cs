using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Netwerken;
using Regionetwerk.Storage.Werkgroepen;

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
    public async ValueTask<T?> ZoekAsync<T>(string type, string id)
        where T : class, IRij<T> =>
        Sleutel.Van(type, id) is { } sleutel ? await zicht.Zoek<T>(sleutel) : null;

    /// <summary>De deling die gevraagd wordt, of leeg wanneer een netwerk voor de aanroeper niet bestaat.</summary>
    public async ValueTask<Deling?> DelingAsync(Zichtbaarheid zichtbaarheid, IReadOnlyList<string>? netwerken)
    {
        string?[] slugs = [.. (netwerken ?? []).Select(id => Sleutel.Van("Netwerk", id)).Distinct()];
        if (slugs.Contains(null))
            return null;
        if (slugs.Length > 0 && (await zicht.Zoek<NetwerkRij>(slugs!)).Count < slugs.Length)
            return null;
        return new Deling(zichtbaarheid, [.. slugs.OfType<string>().Order(StringComparer.Ordinal)]);
    }

    /// <summary>De actor van deze eigenaar, die bestaat. Geef de opdracht in dezelfde methode: zie <see cref="Actoren"/>.</summary>
    public IEigenaarGrain Van(string eigenaar) => actoren.EigenaarGrain(eigenaar)!;

    /// <summary>
    /// De sleutel voor iets nieuws met deze naam. Bij hetzelfde verzoekId van dezelfde organisatie hoort dezelfde sleutel, zodat een
    /// herhaling bij dezelfde actor aankomt.
    /// </summary>
    public string NieuweSlug(string naam, string? verzoekId)
    {
        var bron = verzoekId is null ? Guid.NewGuid().ToString() : $"{zicht.Aanroeper?.Organisatie}\n{verzoekId}";
        return Slug.Nieuw(naam, new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(bron)).AsSpan(0, 16)));
    }

    /// <summary>Wat een opdracht heeft opgeleverd: de rij zoals zij nu is, of de weigeringen.</summary>
    public async Task<(T? Rij, IReadOnlyList<IFout> Fouten)> UitkomstAsync<T>(Task<Uitkomst> opdracht)
        where T : class, IRij<T>
    {
        var uitkomst = await opdracht;
        if (uitkomst.Sleutel is not { } sleutel)
            return (null, WeigeringFout.Lijst(uitkomst.Weigeringen));
        // Wie een groep opricht, krijgt er een sleutel bij.
        if (typeof(T) == typeof(NetwerkRij) || typeof(T) == typeof(WerkgroepRij))
            zicht.Ververs();
        return (await zicht.Zoek<T>(sleutel), []);
    }

    /// <summary>Wat genoemd wordt is er niet voor deze aanroeper.</summary>
    public static IReadOnlyList<IFout> Onbekend(string wat, string veld) => WeigeringFout.Lijst([Weigeringen.Onbekend(wat, veld)]);

    internal static ImmutableArray<T> Lijst<T>(IReadOnlyList<T>? waarden) => waarden is null ? [] : [.. waarden];
}
