using Regionetwerk.Api.Gemeenten;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Programmas;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>De programma's die de vrager mag zien.</summary>
public sealed class Programmauitvoer(
    Rijen rijen, Zicht zicht, GemeenteRegister register, Storage.Organisaties.Organisaties organisaties, TimeProvider tijd) : IUitvoer
{
    private static readonly string[] koppen =
    [
        "Id", "Programma", "Aanpak", "Gemeentecode", "Gemeente", "Eigenaar", "Naam van de eigenaar", "Van", "Tot en met", "Leeftijd van", "Leeftijd tot en met",
        "Directe relatie met vve", "Sectoren", "Zichtbaarheid", "Voorbeeldcijfers",
    ];

    /// <inheritdoc/>
    public async Task<Stuk> Maak(Vraagadres vraag, Herkomst herkomst)
    {
        var filter = new ProgrammaFilter
        {
            Gemeente = vraag.Tekst("gemeente"),
            Eigenaar = vraag.Tekst("eigenaar"),
            Aanpak = vraag.Tekst("aanpak"),
            Jaar = vraag.Getal("jaar"),
            NaamBevat = vraag.Tekst("naam"),
        };
        if (filter.Gemeente is { } code && !register.IsBekend(code))
            throw GemeenteQueries.OnbekendeGemeente(code);
        return new("programmas", koppen, Lees(await rijen.Lees<ProgrammaRij>(vraag.Vorm, filter.Voorwaarde(register))), [.. herkomst.Regels(tijd, "/programmas", zicht.Aanroeper)]);
    }

    private async IAsyncEnumerable<object?[]> Lees(IAsyncEnumerable<IReadOnlyList<ProgrammaRij>> stukken)
    {
        await foreach (var stuk in stukken)
        {
            var namen = await organisaties.VindAlle([.. stuk.Select(rij => rij.Eigenaar).Distinct()]);
            foreach (var rij in stuk)
            {
                yield return
                [
                    GlobalId.Encode("Programma", rij.Id),
                    rij.Naam,
                    rij.Aanpak,
                    rij.Gemeente,
                    register.Vind(rij.Gemeente)?.Naam,
                    rij.Eigenaar,
                    namen.GetValueOrDefault(rij.Eigenaar)?.Naam,
                    rij.Van,
                    rij.Tot,
                    rij.LeeftijdVan,
                    rij.LeeftijdTot,
                    rij.DirectVve,
                    rij.Sectoren,
                    rij.Zichtbaarheid.ToString(),
                    rij.Voorbeeld,
                ];
            }
        }
    }
}

/// <summary>De gemeenten van Nederland met de cijfers van het CBS.</summary>
public sealed class Gemeenteuitvoer(GemeenteRegister register, Zicht zicht, TimeProvider tijd) : IUitvoer
{
    private static readonly string[] koppen =
    [
        "Gemeentecode", "Gemeente", "Provincie", "Veiligheidsregio", "COROP-gebied", "RMC-regio", "Inwoners", "Kinderen tot 15 jaar", "Peildatum", "Stedelijkheid",
        "Adressen per km2", "% laag opleidingsniveau", "% laag inkomen", "Bijstand per 1.000 inwoners",
    ];

    /// <inheritdoc/>
    public Task<Stuk> Maak(Vraagadres vraag, Herkomst herkomst)
    {
        var filter = new GemeenteFilter
        {
            Codes = vraag.Lijst("gemeenten"),
            NaamBevat = vraag.Tekst("naam"),
            Provincie = vraag.Tekst("provincie"),
            InwonersVanaf = vraag.Getal("inwoners-vanaf"),
            InwonersTot = vraag.Getal("inwoners-tot"),
        };
        if (filter.Codes?.FirstOrDefault(code => !register.IsBekend(code)) is { } onbekend)
            throw GemeenteQueries.OnbekendeGemeente(onbekend);
        return Task.FromResult(new Stuk("gemeenten", koppen, filter.Kies(register).Select(Rij).ToAsyncEnumerable(),
        [
            .. herkomst.Regels(tijd, "/gemeenten", zicht.Aanroeper),
            ("Cijfers", "CBS, met de peildatum die erbij staat; wat onbekend is, is leeg"),
        ]));
    }

    private static object?[] Rij(GemeenteGegevens gemeente) =>
    [
        gemeente.Code,
        gemeente.Naam,
        gemeente.Provincie,
        gemeente.Veiligheidsregio.Naam,
        gemeente.Corop.Naam,
        gemeente.RmcRegio.Naam,
        gemeente.Inwoners,
        gemeente.KinderenTot15,
        gemeente.Peildatum,
        gemeente.Stedelijkheid,
        gemeente.Adressendichtheid,
        gemeente.PctOpleidingLaag,
        gemeente.PctHuishoudensLaagInkomen,
        gemeente.BijstandPer1000Inwoners,
    ];
}
