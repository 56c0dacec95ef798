using Regionetwerk.Api.Aanpakken;
using Regionetwerk.Storage.Aanpakken;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>De catalogus van aanpakken. Wat de bronteksten niet zeggen, is leeg.</summary>
public sealed class Aanpakuitvoer(Aanpakkeuze keuze, AanpakRegister catalogus, Zicht zicht, TimeProvider tijd) : IUitvoer
{
    private static readonly string[] koppen =
    [
        "Slug", "Aanpak", "Soort", "Aanbieder", "Sectoren", "Leeftijd van", "Leeftijd tot en met", "Doelgroepen", "Plaats", "Dimensies", "Erkenning door het NJi", "Duur",
        "Stappen", "Werkzame factoren", "Omschrijving", "Link", "Bronnen",
    ];

    /// <inheritdoc/>
    public async Task<Stuk> Maak(Vraagadres vraag, Herkomst herkomst)
    {
        var gekozen = await keuze.Kies(Aanpakadres.Lees(vraag.Tekst, Vraagadres.Ongeldig));
        return new("aanpakken", koppen, gekozen.Select(Rij).ToAsyncEnumerable(),
        [
            .. herkomst.Regels(tijd, "/aanpakken", zicht.Aanroeper),
            ("Catalogus", $"{catalogus.Bronvermelding} Wat de teksten niet zeggen, is leeg."),
        ]);
    }

    private static object?[] Rij(AanpakGegevens aanpak) =>
    [
        aanpak.Slug,
        aanpak.Naam,
        Aanpakadres.Waarde(aanpak.Soort),
        aanpak.Aanbieder,
        string.Join(", ", aanpak.Sectoren),
        aanpak.LeeftijdVan,
        aanpak.LeeftijdTot,
        string.Join(", ", aanpak.Doelgroepen.Select(Aanpakadres.Waarde)),
        string.Join(", ", aanpak.Plaatsen.Select(Aanpakadres.Waarde)),
        string.Join(", ", aanpak.Dimensies.Select(Aanpakadres.Waarde)),
        aanpak.Erkenning is { } erkenning ? Aanpakadres.Waarde(erkenning) : null,
        aanpak.Duur,
        string.Join("; ", aanpak.Stappen),
        string.Join("; ", aanpak.WerkzameFactoren),
        aanpak.Omschrijving,
        aanpak.Link,
        string.Join("; ", aanpak.Bronnen.Select(bron => $"{bron.Tekst}: {bron.Plaats}")),
    ];
}
