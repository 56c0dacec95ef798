using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Privacy;

/// <summary>Vragen naar hoe lang uw organisatie gegevens van mensen bewaart.</summary>
[QueryType]
public static class BewaarQueries
{
    /// <summary>
    /// Wat er van mensen bij uw eigen organisatie wanneer gewist wordt, en hoeveel er al gewist is. null voor wie niet namens een organisatie
    /// contacten mag lezen.
    /// </summary>
    public static Bewaaroverzicht? Bewaartermijnen(Zicht zicht) =>
        zicht.Aanroeper is { IsVanOrganisatie: true } wie && wie.Mag(Bereik.ContactenLezen) ? new(wie.Organisatie) : null;
}
