using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Contacten;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Privacy;

namespace Regionetwerk.Api.Privacy;

/// <summary>Vragen naar hoe lang uw organisatie gegevens van mensen bewaart.</summary>
[QueryType]
public static class BewaarQueries
{
    /// <summary>
    /// Wat er van mensen bij uw eigen organisatie wanneer gewist wordt, en hoeveel er al gewist is. null voor wie niet namens een organisatie
    /// contacten mag lezen.
    /// </summary>
    public static async Task<Bewaaroverzicht?> Bewaartermijnen(Zicht zicht, Bewaartermijnen termijnen, TimeProvider tijd)
    {
        if (zicht.Aanroeper is not { IsVanOrganisatie: true } wie || !wie.Mag(Bereik.ContactenLezen))
            return null;
        string[] eigenaren = [wie.Organisatie];
        // Everything that is kept goes some day: whatever was recorded until now.
        var contacten = await termijnen.ContactenDieGaanAsync(eigenaren, tijd.GetUtcNow() + Limieten.ContactenBewaard);
        var rijen = await zicht.Zoek<ContactRij>([.. contacten.Select(een => een.Contact)]);
        return new(
            [.. contacten.Where(een => rijen.ContainsKey(een.Contact)).Select(een => new Contacttermijn(new(rijen[een.Contact]), een.Op))],
            // Which bijeenkomsten there are is another matter than who is in them.
            wie.Mag(Bereik.KennisLezen) ? [.. (await termijnen.DeelnemersDieGaanAsync(eigenaren)).Select(een => new Deelnemerstermijn(een))] : [],
            [.. (await termijnen.VerslagAsync(eigenaren)).Select(een => new VanzelfGewist(een.Dag, een.Soort, een.Aantal))]);
    }
}
