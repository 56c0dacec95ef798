using Regionetwerk.Grains.Programmas;
using Regionetwerk.GraphQL;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Zoeken;

namespace Regionetwerk.Api.Zoeken;

/// <summary>Vragen naar alles tegelijk.</summary>
[QueryType]
public static class ZoekQueries
{
    /// <summary>
    /// Zoekt in kennisitems, aanpakken, programma's, gemeenten, regelingen en bijeenkomsten die u mag zien, het beste eerst. Andere vormen van een
    /// woord en de delen van samenstellingen tellen mee, en van een woord dat weinig voorkomt ook het begin. Staan alle woorden bijna nergens, dan komt ook
    /// wat er een deel van heeft. Leestekens betekenen niets. Wat u niet mag zien, is er niet: ook niet in een aantal, de volgorde of een voorstel.
    /// </summary>
    /// <param name="tekst">Wat u zoekt, ten hoogste 200 tekens; alleen de eerste 12 woorden tellen mee.</param>
    /// <param name="zoeker">Zoekt.</param>
    /// <param name="register">De gemeenten.</param>
    /// <param name="soorten">Alleen dit; leeg: alles.</param>
    /// <param name="sectoren">Alleen voor een van deze sectoren.</param>
    /// <param name="themas">Alleen over een van deze thema's, als slug.</param>
    /// <param name="doelgroepen">Alleen voor een van deze doelgroepen, als slug.</param>
    /// <param name="gemeente">Alleen over deze gemeente; een opgeheven code telt als haar opvolger.</param>
    public static async Task<Zoekuitkomst> Zoek(
        string tekst,
        Zoeker zoeker,
        GemeenteRegister register,
        IReadOnlyList<Zoeksoort>? soorten = null,
        IReadOnlyList<Sector>? sectoren = null,
        IReadOnlyList<string>? themas = null,
        IReadOnlyList<string>? doelgroepen = null,
        string? gemeente = null)
    {
        if (tekst.Length > Zoeklimieten.Tekst)
            throw Fout($"De zoekvraag heeft {tekst.Length} tekens; het mogen er ten hoogste {Zoeklimieten.Tekst} zijn.");
        var filter = new Zoekfilter
        {
            Soorten = Hoogstens(soorten, "soorten"),
            Sectoren = [.. Hoogstens(sectoren, "sectoren").Select(sector => sector.ToString())],
            Themas = Hoogstens(themas, "themas"),
            Doelgroepen = Hoogstens(doelgroepen, "doelgroepen"),
            Gemeente = gemeente is null ? null : register.Vind(gemeente)?.Code ?? "",
        };
        return new(tekst, await zoeker.Zoek(tekst, filter));
    }

    private static IReadOnlyList<T> Hoogstens<T>(IReadOnlyList<T>? keuzes, string argument) => keuzes switch
    {
        null => [],
        { Count: > Zoeklimieten.Keuzes } => throw Fout($"'{argument}' heeft {keuzes.Count} keuzes; het mogen er ten hoogste {Zoeklimieten.Keuzes} zijn."),
        _ => keuzes,
    };

    private static GraphQLException Fout(string bericht) => new(bericht, ErrorCodes.BadUserInput);
}
