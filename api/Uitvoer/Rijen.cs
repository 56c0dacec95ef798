using Regionetwerk.Api.Hosting;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Uitvoer;

/// <summary>Leest een lijst in stukken, door dezelfde ogen als elke andere vraag van dit verzoek.</summary>
public sealed class Rijen(Zicht zicht, ApiLimieten limieten)
{
    private const int PerStuk = 500;

    private int _aantal;

    /// <summary>De rijen, een stuk tegelijk; het eerste stuk is al gelezen.</summary>
    /// <exception cref="GraphQL.GraphQLException">Het zijn er te veel, samen met wat er al gelezen is.</exception>
    public async Task<IAsyncEnumerable<IReadOnlyList<T>>> Lees<T>(Vorm vorm, Voorwaarde voorwaarde)
        where T : class, IRij<T>
    {
        _aantal += await zicht.Aantal<T>(voorwaarde);
        if (TeVeel(_aantal, vorm, limieten) is { } bericht)
            throw Vraagadres.Ongeldig(bericht);
        return Verder(await zicht.Blad<T>(new(PerStuk), voorwaarde), voorwaarde);
    }

    /// <summary>Waarom zoveel rijen niet in deze vorm mee kunnen; leeg wanneer het kan.</summary>
    public static string? TeVeel(int aantal, Vorm vorm, ApiLimieten limieten) => vorm switch
    {
        _ when aantal > limieten.MaxUitvoerRijen =>
            $"Dit zijn {aantal} rijen; een bestand heeft er ten hoogste {limieten.MaxUitvoerRijen}. Kies een jaar, gemeente of eigenaar.",
        Vorm.Xlsx when aantal > limieten.MaxWerkmapRijen =>
            $"Dit zijn {aantal} rijen; een werkmap (XLSX) heeft er ten hoogste {limieten.MaxWerkmapRijen}, een CSV-bestand {limieten.MaxUitvoerRijen}. Neem CSV, of kies een jaar, gemeente of eigenaar.",
        _ => null,
    };

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
