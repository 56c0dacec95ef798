using Regionetwerk.Api.Geld;
using Regionetwerk.Api.Programmas;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Aanpakken;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Aanpakken;

/// <summary>Wat bij een aanpak hoort, en wie haar uitvoert voor zover u dat mag zien.</summary>
[ExtendObjectType<Aanpak>]
public static class AanpakVelden
{
    /// <summary>De tags die zij draagt.</summary>
    [ListSize(8)]
    public static IReadOnlyList<Kadertag> Tags([Parent] Aanpak aanpak, AanpakRegister catalogus) =>
        [.. aanpak.Gegevens.Tags.Select(catalogus.VindTag).OfType<TagGegevens>().Select(tag => new Kadertag(tag))];

    /// <summary>De kaders waar zij bij hoort, ook als de tekst niet zegt bij welke tag.</summary>
    [ListSize(8)]
    public static IReadOnlyList<Kader> Kaders([Parent] Aanpak aanpak, AanpakRegister catalogus) =>
        [.. aanpak.Gegevens.Tags.Select(tag => tag.Split(':')[0]).Distinct().Select(catalogus.VindKader).OfType<KaderGegevens>().Select(kader => new Kader(kader))];

    /// <summary>De programma's die haar uitvoeren.</summary>
    [UsePaging]
    public static async Task<Connection<Programma>> Programmas(
        [Parent] Aanpak aanpak, PagingArguments pagina, ProgrammasVanAanpak bladen, AantalProgrammasVanAanpak aantal) =>
        (await bladen.LoadAsync((aanpak.Slug, pagina.Pagina())))!
            .Verbind(rij => rij.Id, rij => new Programma(rij), _ => new(aantal.LoadAsync(aanpak.Slug)));

    /// <summary>De gemeenten waar zij wordt uitgevoerd, in volgorde van hun code.</summary>
    [ListSize(50)]
    public static async Task<IReadOnlyList<AanpakInGemeente>> Gemeenten([Parent] Aanpak aanpak, GemeentenVanAanpak gemeenten, GemeenteRegister register) =>
        [.. (await gemeenten.LoadAsync(aanpak.Slug))!.Select(telling => new AanpakInGemeente(new(register.Vind(telling.Gemeente)!), telling.Programmas))];

    /// <summary>
    /// Hoe haar uitvoering in een jaar betaald wordt, in alle gemeenten samen: wat gedeeld is en u mag zien, dezelfde bedragen als
    /// <c>vergelijkFinanciering</c>.
    /// </summary>
    /// <param name="aanpak">De aanpak.</param>
    /// <param name="mixen">De bedragen.</param>
    /// <param name="tijd">De klok.</param>
    /// <param name="jaar">Kalenderjaar; dit jaar als het ontbreekt.</param>
    public static async Task<AanpakFinanciering> Financiering([Parent] Aanpak aanpak, AanpakMixLoader mixen, TimeProvider tijd, int? jaar = null)
    {
        var gekozen = jaar ?? NederlandseDag.Van(tijd.GetUtcNow()).Year;
        VergelijkFinancieringInput.ToetsJaar(gekozen);
        return new(gekozen, (await mixen.LoadAsync((aanpak.Slug, gekozen)))!);
    }
}

/// <summary>De aanpak van een programma, als de catalogus haar kent.</summary>
[ExtendObjectType<Programma>]
public static class AanpakVanProgramma
{
    /// <summary>Wat de catalogus van de aanpak zegt; null voor een eigen programma, en voor een aanpak die niet in de catalogus staat.</summary>
    public static Aanpak? Catalogus([Parent] Programma programma, AanpakRegister catalogus) =>
        programma.Aanpak is { } slug && catalogus.Vind(slug) is { } gegevens ? new(gegevens) : null;
}
