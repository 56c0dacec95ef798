using System.Runtime.CompilerServices;
using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Wijzigingen;

namespace Regionetwerk.Api.Wijzigingen;

/// <summary>Wat u blijft horen zolang u luistert.</summary>
[SubscriptionType]
public static class WijzigingSubscriptions
{
    /// <summary>
    /// Wat er verandert aan de programma's, budgetten, financieringen, bestedingen, contacten, kennisitems en bijeenkomsten van deze organisatie, en aan haar zelf, voor
    /// zover u het mag zien. Zonder <c>na</c> hoort u wat er van nu af gebeurt. BIJGEWERKT zegt dat u bij bent.
    /// </summary>
    /// <param name="organisatie">Gemeentecode, schoolcode of slug.</param>
    /// <param name="na">De positie van de laatste wijziging die u verwerkt hebt.</param>
    public static async Task<IAsyncEnumerable<Wijziging>> Wijzigingen(
        string organisatie,
        string? na,
        Opdrachtgever opdrachtgever,
        Zicht zicht,
        Posities posities,
        Storage.Wijzigingen.Wijzigingen wijzigingen)
    {
        var eigenaar = await opdrachtgever.EigenaarAsync(organisatie)
            ?? throw new GraphQLException($"De organisatie '{organisatie}' is onbekend. Noem een gemeentecode, schoolcode of slug.", "ONBEKENDE_ORGANISATIE");
        FeedPosition? vanaf = na is null
            ? null
            : await posities.LeesAsync(na, zicht.Aanroeper?.Organisatie, eigenaar)
                ?? throw new GraphQLException("De positie in 'na' is ongeldig. Gebruik een positie die u zelf bij deze organisatie kreeg, of laat haar weg.", ErrorCodes.BadUserInput);
        var lezer = zicht.Aanroeper;
        return Vertel(
            wijzigingen.VolgAsync(eigenaar, lezer, vanaf, CancellationToken.None), positie => posities.SchrijfAsync(positie, lezer?.Organisatie, eigenaar));
    }

    private static async IAsyncEnumerable<Wijziging> Vertel(
        IAsyncEnumerable<Storage.Wijzigingen.Wijziging> wijzigingen,
        Func<FeedPosition, ValueTask<string>> schrijf,
        [EnumeratorCancellation] CancellationToken ct = default)
    {
        await foreach (var wijziging in wijzigingen.WithCancellation(ct))
            yield return new(wijziging.Record, wijziging.Soort, await schrijf(wijziging.Positie));
    }
}
