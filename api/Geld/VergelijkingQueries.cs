using Regionetwerk.GraphQL.Building;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Gemeenten;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Geld;

/// <summary>Het eigenlijke werk.</summary>
[QueryType]
public static class VergelijkingQueries
{
    // Bij 'zoals' zegt geen lijst hoeveel het er zijn: de gemeente zelf en ten hoogste honderd andere.
    private const int MeesteZoals = 101;

    /// <summary>Het eigenlijke werk: hoe betalen deze gemeenten hetzelfde?</summary>
    [ListSize(MeesteZoals, Argument = "input.gemeenten", Of = "gemeenten")]
    public static async Task<FinancieringsVergelijking> VergelijkFinanciering(
        VergelijkFinancieringInput input, GemeenteRegister register, Gelijkenis gelijkenis, Vergelijker vergelijker, TimeProvider tijd)
    {
        var gemeenten = input.KiesGemeenten(register, gelijkenis);
        var selectie = input.Selectie(tijd);
        return new(selectie, input.Norm ?? Norm.Absoluut, await vergelijker.Mixen(gemeenten, selectie));
    }
}
