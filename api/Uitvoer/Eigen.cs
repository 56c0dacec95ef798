using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>Van wie een lijst is die alleen de eigenaar ziet.</summary>
internal static class Eigen
{
    /// <summary>De eigen organisatie, of de eigen school die in het adres staat.</summary>
    /// <exception cref="GraphQLException">Niet aangemeld, of het is een ander.</exception>
    public static async Task<string> Van(Vraagadres vraag, Zicht zicht)
    {
        if (zicht.Aanroeper is not { } aanroeper)
            throw new GraphQLException("Meld u aan: deze lijst is alleen voor de organisatie zelf.", ErrorCodes.Unauthenticated);
        var eigenaar = vraag.Tekst("eigenaar") ?? aanroeper.Organisatie;
        return (await zicht.Kijker(Bereik.FinancieringLezen)).IsEigenaar(eigenaar)
            ? eigenaar
            : throw Vraagadres.Ongeldig("U kunt alleen de lijst van uw eigen organisatie meenemen, of van een school van uw bestuur.");
    }
}
