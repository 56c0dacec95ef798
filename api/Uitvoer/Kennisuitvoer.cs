using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Kennis;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>De kennisitems die de vrager mag zien.</summary>
public sealed class Kennisuitvoer(
    Rijen rijen, Zicht zicht, GemeenteRegister register, Storage.Organisaties.Organisaties organisaties, TimeProvider tijd) : IUitvoer
{
    private static readonly string[] koppen =
    [
        "Id", "Soort", "Titel", "Link", "Uitgever", "Jaar", "Thema's", "Sectoren", "Doelgroepen", "Gemeentecode", "Gemeente", "Aanpak", "Kenmerk", "Eigenaar",
        "Naam van de eigenaar", "Vastgelegd op", "Zichtbaarheid", "Voorbeeldcijfers",
    ];

    /// <inheritdoc/>
    public async Task<Stuk> Maak(Vraagadres vraag, Herkomst herkomst)
    {
        var filter = new KennisitemFilter
        {
            Soort = vraag.Keuze<KennisSoort>("soort"),
            Thema = vraag.Keuze<KennisThema>("thema"),
            Sector = vraag.Keuze<Sector>("sector"),
            Doelgroep = vraag.Keuze<Doelgroep>("doelgroep"),
            Gemeente = vraag.Tekst("gemeente"),
            Eigenaar = vraag.Tekst("eigenaar"),
            TitelBevat = vraag.Tekst("titel"),
        };
        if (filter.Gemeente is { } code && !register.IsBekend(code))
            throw GemeenteQueries.OnbekendeGemeente(code);
        return new("kennis", koppen, Lees(await rijen.Lees<KennisitemRij>(vraag.Vorm, filter.Voorwaarde(register))), [.. herkomst.Regels(tijd, "/kennis", zicht.Aanroeper)]);
    }

    private async IAsyncEnumerable<object?[]> Lees(IAsyncEnumerable<IReadOnlyList<KennisitemRij>> stukken)
    {
        await foreach (var stuk in stukken)
        {
            var namen = await organisaties.VindAlle([.. stuk.Select(rij => rij.Eigenaar).Distinct()]);
            foreach (var rij in stuk)
            {
                yield return
                [
                    GlobalId.Encode("Kennisitem", rij.Id),
                    rij.Soort.ToString(),
                    rij.Titel,
                    rij.Link,
                    rij.Uitgever,
                    rij.Jaar,
                    rij.Themas,
                    rij.Sectoren,
                    rij.Doelgroepen,
                    rij.Gemeente,
                    rij.Gemeente is null ? null : register.Vind(rij.Gemeente)?.Naam,
                    rij.Aanpak,
                    rij.Kenmerk,
                    rij.Eigenaar,
                    namen.GetValueOrDefault(rij.Eigenaar)?.Naam,
                    rij.Op,
                    rij.Zichtbaarheid.ToString(),
                    rij.Voorbeeld,
                ];
            }
        }
    }
}
