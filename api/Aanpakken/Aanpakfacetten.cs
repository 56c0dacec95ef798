using System.Text.Json;
using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Aanpakken;

namespace Regionetwerk.Api.Aanpakken;

/// <summary>Een waarde waarop u kunt filteren.</summary>
/// <param name="Waarde">Zoals het filter haar wil hebben.</param>
/// <param name="Aantal">Zoveel aanpakken zijn er met deze waarde die aan de andere filters voldoen.</param>
public sealed record Aanpakfacet(string Waarde, int Aantal);

/// <summary>Per filter hoeveel aanpakken elke waarde zou geven, als de andere filters blijven staan.</summary>
public sealed class Aanpakfacetten(Aanpakkeuze.Gekozen keuze)
{
    /// <summary>Hoeveel aanpakken aan alle filters voldoen.</summary>
    public int Totaal => keuze.Passen(null).Count;

    [ListSize(8)]
    public IReadOnlyList<Aanpakfacet> Soorten => Tel<AanpakSoort>(nameof(Soorten), aanpak => [aanpak.Soort]);

    [ListSize(8)]
    public IReadOnlyList<Aanpakfacet> Sectoren => Tel<Sector>(nameof(Sectoren), aanpak => aanpak.Sectoren);

    [ListSize(8)]
    public IReadOnlyList<Aanpakfacet> Doelgroepen => Tel<Doelgroep>(nameof(Doelgroepen), aanpak => aanpak.Doelgroepen);

    [ListSize(8)]
    public IReadOnlyList<Aanpakfacet> Plaatsen => Tel<Plaats>(nameof(Plaatsen), aanpak => aanpak.Plaatsen);

    [ListSize(8)]
    public IReadOnlyList<Aanpakfacet> Dimensies => Tel<Dimensie>(nameof(Dimensies), aanpak => aanpak.Dimensies);

    [ListSize(8)]
    public IReadOnlyList<Aanpakfacet> Erkenningen => Tel<NjiErkenning>(nameof(Erkenningen), aanpak => aanpak.Erkenning is { } erkenning ? [erkenning] : []);

    /// <summary>Alleen tags die een aanpak draagt.</summary>
    [ListSize(40)]
    public IReadOnlyList<Aanpakfacet> Tags => Tel(nameof(AanpakFilter.Tag), aanpak => aanpak.Tags);

    [ListSize(8)]
    public IReadOnlyList<Aanpakfacet> Teksten => Tel(nameof(Teksten), aanpak => aanpak.Bronnen.Select(bron => bron.Tekst).Distinct());

    private Aanpakfacet[] Tel<T>(string eigen, Func<AanpakGegevens, IEnumerable<T>> waarden)
        where T : struct, Enum
    {
        var aantallen = keuze.Passen(eigen).SelectMany(waarden).CountBy(waarde => waarde).ToDictionary();
        return [.. Enum.GetValues<T>().Select(waarde => new Aanpakfacet(JsonNamingPolicy.SnakeCaseUpper.ConvertName(waarde.ToString()), aantallen.GetValueOrDefault(waarde)))];
    }

    private Aanpakfacet[] Tel(string eigen, Func<AanpakGegevens, IEnumerable<string>> waarden) =>
        [.. keuze.Passen(eigen).SelectMany(waarden).CountBy(waarde => waarde).OrderBy(paar => paar.Key, StringComparer.Ordinal).Select(paar => new Aanpakfacet(paar.Key, paar.Value))];
}
