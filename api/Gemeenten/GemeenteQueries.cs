using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Gemeenten;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Gemeenten;

/// <summary>Vragen naar gemeenten.</summary>
[QueryType]
public static class GemeenteQueries
{
    /// <summary>Een opgeheven code (zoals die van Weesp) geeft de gemeente waarin zij is opgegaan.</summary>
    public static Gemeente? Gemeente(string code, GemeenteRegister register) =>
        register.Vind(code) is { } gegevens ? new(gegevens) : null;

    /// <summary>De gemeenten van Nederland, in volgorde van hun code tenzij anders gevraagd.</summary>
    [UsePaging(MaxPageSize = 400)]
    public static async Task<Connection<Gemeente>> Gemeenten(
        PagingArguments pagina, GemeenteRegister register, GemeenteFilter? where = null, IReadOnlyList<GemeenteVolgorde>? orderBy = null)
    {
        if (orderBy?.Count > MeesteVolgordes)
            throw new GraphQLException($"U geeft {orderBy.Count} ordeningen; het mogen er ten hoogste {MeesteVolgordes} zijn.", ErrorCodes.BadUserInput);
        GemeenteGegevens[] lijst = [.. where?.Kies(register) ?? register.Alle];
        var geordend = (orderBy ?? []).Aggregate(lijst.OrderBy(_ => 0), (rij, volgorde) => rij.ThenBy(gemeente => gemeente, volgorde.Vergelijker()));
        return geordend.ThenBy(gemeente => gemeente.Code, StringComparer.Ordinal).ToArray().Blad(pagina.Pagina(), gemeente => gemeente.Code)
            .Verbind(gemeente => gemeente.Code, gemeente => new Gemeente(gemeente), _ => ValueTask.FromResult(lijst.Length));
    }

    /// <summary>
    /// De gemeenten die het meest op deze lijken, de dichtstbijzijnde eerst. Vijf kenmerken tellen even zwaar: inwonertal en
    /// adressendichtheid (als logaritme), en van gezinnen het deel met een laag opleidingsniveau, het deel met een laag inkomen en het
    /// aantal mensen met bijstand. Elk kenmerk is het verschil met het gemiddelde van alle gemeenten, gedeeld door de
    /// standaardafwijking; de afstand is de wortel uit de som van de kwadraten. Ontbreekt een cijfer, dan tellen de andere zwaarder.
    /// Bij gelijke afstand gaat de laagste code voor.
    /// </summary>
    /// <param name="code">CBS-code; een opgeheven code telt als haar opvolger.</param>
    /// <param name="aantal">Hoeveel, 1 tot en met 100.</param>
    /// <param name="register">Het register van gemeenten.</param>
    /// <param name="gelijkenis">De afstanden.</param>
    [ListSize(Argument = "aantal", Max = MeesteVergelijkbaar)]
    public static IReadOnlyList<Gemeente> VergelijkbareGemeenten(
        string code, GemeenteRegister register, Gelijkenis gelijkenis, int? aantal = DichtstBij)
    {
        if (aantal is < 1 or > MeesteVergelijkbaar)
            throw new GraphQLException($"Het aantal {aantal} ligt niet tussen 1 en {MeesteVergelijkbaar}.", ErrorCodes.BadUserInput);
        if (!register.IsBekend(code))
            throw OnbekendeGemeente(code);
        return [.. gelijkenis.VergelijkbareGemeenten(code, aantal ?? DichtstBij).Select(gegevens => new Gemeente(gegevens))];
    }

    /// <summary>De fout voor een code die geen gemeente is of was.</summary>
    internal static GraphQLException OnbekendeGemeente(string code)
    {
        var kort = code.Length > LangsteCodeInFout ? code[..LangsteCodeInFout] + "…" : code;
        return new(
            $"Er is geen gemeente met de code '{kort}'. Een code bestaat uit GM en vier cijfers.",
            "ONBEKENDE_GEMEENTE",
            new Dictionary<string, object?> { ["gemeente"] = kort });
    }

    private const int DichtstBij = 10;

    private const int MeesteVergelijkbaar = 100;

    private static readonly int MeesteVolgordes = Enum.GetValues<GemeenteVeld>().Length;

    private const int LangsteCodeInFout = 20;
}
