using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Aanpakken;

namespace Regionetwerk.Api.Aanpakken;

/// <summary>
/// Welke aanpakken; wat niet gegeven is, telt niet mee. Van een lijst is een van de waarden genoeg. Een aanpak waarvan iets onbekend is,
/// past niet bij een filter daarop.
/// </summary>
public sealed record AanpakFilter
{
    /// <summary>Naam, omschrijving, aanbieder, stappen of werkzame factoren bevatten deze tekst, zonder op hoofdletters te letten.</summary>
    public string? Tekst { get; init; }

    public IReadOnlyList<AanpakSoort>? Soorten { get; init; }

    public IReadOnlyList<Sector>? Sectoren { get; init; }

    /// <summary>Bedoeld voor kinderen van deze leeftijd.</summary>
    public int? Leeftijd { get; init; }

    public IReadOnlyList<Doelgroep>? Doelgroepen { get; init; }

    public IReadOnlyList<Plaats>? Plaatsen { get; init; }

    public IReadOnlyList<Dimensie>? Dimensies { get; init; }

    public IReadOnlyList<NjiErkenning>? Erkenningen { get; init; }

    /// <summary>De aanbieder bevat deze tekst, zonder op hoofdletters te letten.</summary>
    public string? Aanbieder { get; init; }

    /// <summary>Draagt deze tag (<c>kader:tag</c>), of een tag van dit kader.</summary>
    public string? Tag { get; init; }

    /// <summary>Staat in een van deze bronteksten: 000 tot en met 004.</summary>
    public IReadOnlyList<string>? Teksten { get; init; }

    /// <summary>Waar: de teksten geven stappen; onwaar: zij geven er geen.</summary>
    public bool? MetStappen { get; init; }

    /// <summary>Waar: wordt uitgevoerd in een programma dat u mag zien; onwaar: niet.</summary>
    public bool? InGebruik { get; init; }

    /// <summary>Wordt uitgevoerd in deze gemeente, in een programma dat u mag zien; een opgeheven code telt als haar opvolger.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Wat van een aanpak geëist wordt, op de keuze waar het van afhangt.</summary>
    internal IEnumerable<(string Keuze, Func<AanpakGegevens, bool> Past)> Eisen(IReadOnlySet<string>? inGebruik, IReadOnlySet<string>? inGemeente)
    {
        if (Tekst is { Length: > 0 } tekst)
            yield return (nameof(Tekst), aanpak => WoordenVan(aanpak).Any(deel => deel.Contains(tekst, StringComparison.OrdinalIgnoreCase)));
        if (Soorten is { } soorten)
            yield return (nameof(Soorten), aanpak => soorten.Contains(aanpak.Soort));
        if (Sectoren is { } sectoren)
            yield return (nameof(Sectoren), aanpak => aanpak.Sectoren.Any(sectoren.Contains));
        if (Leeftijd is { } jaren)
            yield return (nameof(Leeftijd), aanpak => (aanpak.LeeftijdVan ?? aanpak.LeeftijdTot) is not null && !(aanpak.LeeftijdVan > jaren) && !(aanpak.LeeftijdTot < jaren));
        if (Doelgroepen is { } doelgroepen)
            yield return (nameof(Doelgroepen), aanpak => aanpak.Doelgroepen.Any(doelgroepen.Contains));
        if (Plaatsen is { } plaatsen)
            yield return (nameof(Plaatsen), aanpak => aanpak.Plaatsen.Any(plaatsen.Contains));
        if (Dimensies is { } dimensies)
            yield return (nameof(Dimensies), aanpak => aanpak.Dimensies.Any(dimensies.Contains));
        if (Erkenningen is { } erkenningen)
            yield return (nameof(Erkenningen), aanpak => aanpak.Erkenning is { } erkenning && erkenningen.Contains(erkenning));
        if (Aanbieder is { Length: > 0 } aanbieder)
            yield return (nameof(Aanbieder), aanpak => aanpak.Aanbieder?.Contains(aanbieder, StringComparison.OrdinalIgnoreCase) is true);
        if (Tag is { Length: > 0 } tag)
            yield return (nameof(Tag), aanpak => aanpak.Tags.Any(eigen => eigen == tag || eigen.StartsWith(tag + ":", StringComparison.Ordinal)));
        if (Teksten is { } bronnen)
            yield return (nameof(Teksten), aanpak => aanpak.Bronnen.Any(bron => bronnen.Contains(bron.Tekst)));
        if (MetStappen is { } stappen)
            yield return (nameof(MetStappen), aanpak => aanpak.Stappen.Length > 0 == stappen);
        if (InGebruik is { } gebruikt && inGebruik is not null)
            yield return (nameof(InGebruik), aanpak => inGebruik.Contains(aanpak.Slug) == gebruikt);
        if (Gemeente is not null && inGemeente is not null)
            yield return (nameof(Gemeente), aanpak => inGemeente.Contains(aanpak.Slug));
    }

    private static IEnumerable<string> WoordenVan(AanpakGegevens aanpak) =>
        [aanpak.Naam, aanpak.Omschrijving, aanpak.Aanbieder ?? "", .. aanpak.Stappen, .. aanpak.WerkzameFactoren];
}
