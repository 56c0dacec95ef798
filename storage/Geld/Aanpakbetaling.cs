using System.Collections.Immutable;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Geld;

/// <summary>Hoe het werk van een aanpak in een jaar betaald wordt, waar ook, in eurocenten.</summary>
/// <param name="Totaal">Alles samen; leeg wanneer er voor deze kijker niets te zien is: dat is onbekend en geen nul.</param>
/// <param name="Mix">Per bron, het hoogste bedrag eerst.</param>
/// <param name="Voorbeeldcijfers">Er liggen voorbeeldcijfers onder.</param>
public sealed record AanpakMix(long? Totaal, ImmutableArray<BronDeel> Mix, bool Voorbeeldcijfers);

/// <summary>Telt per aanpak op wat voor een jaar is vastgelegd: dezelfde bedragen als een vergelijking van alle gemeenten, voor de aanpakken tegelijk.</summary>
public sealed class Aanpakbetaling(Vergelijker vergelijker)
{
    /// <summary>De mix van elk van deze aanpakken, voor zover de kijker haar mag zien en zij gedeeld is.</summary>
    public async ValueTask<IReadOnlyDictionary<string, AanpakMix>> Mixen(IReadOnlyList<string> slugs, int jaar)
    {
        var perAanpak = (await vergelijker.Lees(
            new Selectie(jaar, Aanpak: null, AlleenGedeeld: true),
            vragen => vragen.PerAanpak,
            rij => (
                Slug: rij.GetString(0),
                Deel: new BronDeel(rij.Keuze<Bron>(1), rij.Ja(2), rij.GetInt64(3), Aandeel: 0) { Opgegeven = rij.GetInt64(4), Strijdig = rij.GetInt64(5) },
                Voorbeeld: rij.Ja(6)),
            slugs)).ToLookup(rij => rij.Slug);
        return slugs.ToDictionary(slug => slug, slug => new AanpakMix(
            perAanpak.Contains(slug) ? perAanpak[slug].Sum(rij => rij.Deel.Bedrag) : null,
            Geld.Mixen.Van(perAanpak[slug].Select(rij => rij.Deel)),
            perAanpak[slug].Any(rij => rij.Voorbeeld)));
    }
}
