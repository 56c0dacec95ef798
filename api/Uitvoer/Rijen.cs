using Regionetwerk.Api.Hosting;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>Leest een lijst in stukken, door dezelfde ogen als elke andere vraag van dit verzoek.</summary>
public sealed class Rijen(Zicht zicht, ApiLimieten limieten)
{
    private const int PerStuk = 500;

    /// <summary>De rijen, een stuk tegelijk; het eerste stuk is al gelezen.</summary>
    /// <exception cref="GraphQL.GraphQLException">Het zijn er te veel.</exception>
    public async Task<IAsyncEnumerable<IReadOnlyList<T>>> Lees<T>(Voorwaarde voorwaarde)
        where T : class, IRij<T>
    {
        var aantal = await zicht.Aantal<T>(voorwaarde);
        if (aantal > limieten.MaxUitvoerRijen)
            throw Vraagadres.Ongeldig($"Dit zijn {aantal} rijen; een bestand heeft er ten hoogste {limieten.MaxUitvoerRijen}. Kies een jaar, gemeente of eigenaar.");
        return Verder(await zicht.Blad<T>(new(PerStuk), voorwaarde), voorwaarde);
    }

    private async IAsyncEnumerable<IReadOnlyList<T>> Verder<T>(Blad<T> blad, Voorwaarde voorwaarde)
        where T : class, IRij<T>
    {
        yield return blad.Rijen;
        while (blad.HeeftVolgende)
        {
            blad = await zicht.Blad<T>(new(PerStuk, Na: T.Vorm.SleutelVan(blad.Rijen[^1])), voorwaarde);
            yield return blad.Rijen;
        }
    }
}
