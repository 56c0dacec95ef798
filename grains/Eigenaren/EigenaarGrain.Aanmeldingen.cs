using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Eigenaren;

public abstract partial class EigenaarGrain
{
    public async Task<Uitkomst> AanmeldenVoorBijeenkomst(AanmeldenVoorBijeenkomst opdracht)
    {
        var (id, geheim, email) = (NieuweSleutel(), Aanmeldgeheim.Nieuw(), opdracht.Email.Trim().ToLowerInvariant());
        opdracht = opdracht with { Email = email };
        var stroom = Stroom.Bijeenkomst(opdracht.Bijeenkomst);
        var eerder = await register.AanmeldingAsync(opdracht.Bijeenkomst, email);
        return await VoerUit(
            opdracht,
            stroom,
            opdracht.Bijeenkomst.ToString("N"),
            async lezing =>
            {
                var staat = await lezing.Lees<BijeenkomstStaat>(stroom);
                var ziet = await Ziet(lezing, staat.Deling);
                // Wie twee keer tegelijk komt, is één keer genoeg, en wie net gewist werd, vraagt het nog eens; het antwoord is hetzelfde.
                var bekend = await register.AanmeldingAsync(opdracht.Bijeenkomst, email);
                return bekend != eerder
                    ? Besluit.Niets
                    : Bijeenkomst.Beslis(staat, opdracht, Sleutel, ziet, bekend, id, Aanmeldgeheim.Afdruk(geheim), Nu);
            },
            eerder is null ? [.. DeelnemerBij(id, opdracht), new Wisbaar.Geheim(id, geheim)] : []);
    }

    public Task<Uitkomst> AanmeldingBevestigen(AanmeldingBevestigen opdracht) => OpBijeenkomst(
        opdracht, opdracht.Bijeenkomst, opdracht.Aanmelding, staat => Bijeenkomst.Beslis(staat, opdracht, Sleutel, Nu));

    public Task<Uitkomst> Afmelden(Afmelden opdracht) => OpBijeenkomst(
        opdracht,
        opdracht.Bijeenkomst,
        opdracht.Aanmelding,
        staat => Bijeenkomst.Beslis(staat, opdracht, Sleutel, Nu),
        new Wisbaar.Weg(opdracht.Aanmelding));

    public Task<Uitkomst> AanmeldingWissen(AanmeldingWissen opdracht) => OpBijeenkomst(
        opdracht,
        opdracht.Bijeenkomst,
        opdracht.Aanmelding,
        staat => Bijeenkomst.Beslis(staat, opdracht, Sleutel, Nu),
        new Wisbaar.Weg(opdracht.Aanmelding));

    public async Task<Uitkomst> AanmeldingenWissen(AanmeldingenWissen opdracht)
    {
        var stroom = Stroom.Bijeenkomst(opdracht.Bijeenkomst);
        var nu = Nu;
        var wie = Bijeenkomst.TeWissen(await Stand<BijeenkomstStaat>(stroom), nu);
        return await VoerUit(
            opdracht,
            stroom,
            opdracht.Bijeenkomst.ToString("N"),
            async lezing => Bijeenkomst.Beslis(await lezing.Lees<BijeenkomstStaat>(stroom), opdracht, Sleutel, wie, nu),
            [.. wie.Select(aanmelding => new Wisbaar.Weg(aanmelding))]);
    }

    private async ValueTask<bool> Ziet(Lezing lezing, Deling deling)
    {
        var wie = Aanroeper.Huidig!;
        var vanDeEigenaar = wie.Organisatie == Sleutel || (await register.SchoolAsync(Sleutel))?.Bestuur == wie.Organisatie;
        HashSet<string> lidVan = [];
        if (!wie.IsNiemand && deling.Zichtbaarheid is Zichtbaarheid.Netwerk)
        {
            foreach (var netwerk in deling.Netwerken)
            {
                if ((await lezing.Lees<NetwerkStaat>(Stroom.Actor("netwerk", netwerk))).Leden.Leden.ContainsKey(wie.Organisatie))
                    lidVan.Add(netwerk);
            }
        }
        return Bijeenkomst.Ziet(deling, wie, vanDeEigenaar, lidVan.Contains);
    }

    private static IEnumerable<Wisbaar> DeelnemerBij(Guid aanmelding, AanmeldenVoorBijeenkomst opdracht)
    {
        yield return new Wisbaar.Persoon(aanmelding, opdracht.Naam, opdracht.Functie ?? "", opdracht.Email, Telefoon: null);
        if (opdracht.Organisatie is { } organisatie)
            yield return new Wisbaar.Tekst(aanmelding, Bijeenkomsttekst.Organisatie, organisatie);
    }
}
