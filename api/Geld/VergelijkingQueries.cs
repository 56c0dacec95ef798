using System.Collections.Immutable;
using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Geld;

/// <summary>Het eigenlijke werk.</summary>
[QueryType]
public static class VergelijkingQueries
{
    /// <summary>Het eigenlijke werk: hoe betalen deze gemeenten hetzelfde?</summary>
    [ListSize(Argument = "input.gemeenten", Of = "gemeenten")]
    public static async Task<FinancieringsVergelijking> VergelijkFinanciering(
        VergelijkFinancieringInput input, GemeenteRegister register, Vergelijker vergelijker)
    {
        if (input.Gemeenten.Count == 0)
            throw new GraphQLException("Noem ten minste één gemeente.", ErrorCodes.BadUserInput);
        if (input.Jaar is < Limieten.EersteJaar or > Limieten.LaatsteJaar)
            throw new GraphQLException($"Het jaar {input.Jaar} ligt niet tussen {Limieten.EersteJaar} en {Limieten.LaatsteJaar}.", ErrorCodes.BadUserInput);
        GemeenteGegevens[] gemeenten =
        [
            .. input.Gemeenten
                .Select(code => register.Vind(code) ?? throw GemeenteQueries.OnbekendeGemeente(code))
                .DistinctBy(gemeente => gemeente.Code),
        ];
        var selectie = new Selectie(input.Jaar, input.Aanpak is { } aanpak ? Slug.Van(aanpak) : null, input.AlleenGedeeld ?? true);
        return new(selectie, input.Norm ?? Norm.Absoluut, await vergelijker.Mixen(gemeenten, selectie));
    }
}

/// <summary>De programma's onder een vergelijking.</summary>
public sealed class ProgrammaMixLoader(BatchScheduler scheduler, Vergelijker vergelijker)
    : BatchDataLoader<(string Gemeente, Selectie Selectie), ImmutableArray<ProgrammaMix>?>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<(string Gemeente, Selectie Selectie), ImmutableArray<ProgrammaMix>?>> LoadBatchAsync(
        IReadOnlyList<(string Gemeente, Selectie Selectie)> keys, CancellationToken cancellation)
    {
        var gevonden = new Dictionary<(string, Selectie), ImmutableArray<ProgrammaMix>?>();
        foreach (var gelijk in keys.GroupBy(sleutel => sleutel.Selectie, sleutel => sleutel.Gemeente))
        {
            var mixen = await vergelijker.Programmas([.. gelijk], gelijk.Key);
            foreach (var gemeente in gelijk)
                gevonden[(gemeente, gelijk.Key)] = [.. mixen[gemeente]];
        }
        return gevonden;
    }
}

/// <summary>Het vooruitzicht onder een vergelijking.</summary>
public sealed class VooruitzichtLoader(BatchScheduler scheduler, Vergelijker vergelijker)
    : BatchDataLoader<(string Gemeente, Selectie Selectie), ImmutableArray<JaarDeel>?>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<(string Gemeente, Selectie Selectie), ImmutableArray<JaarDeel>?>> LoadBatchAsync(
        IReadOnlyList<(string Gemeente, Selectie Selectie)> keys, CancellationToken cancellation)
    {
        var gevonden = new Dictionary<(string, Selectie), ImmutableArray<JaarDeel>?>();
        foreach (var gelijk in keys.GroupBy(sleutel => sleutel.Selectie, sleutel => sleutel.Gemeente))
        {
            foreach (var (gemeente, delen) in await vergelijker.Vooruitzicht([.. gelijk], gelijk.Key))
                gevonden[(gemeente, gelijk.Key)] = delen;
        }
        return gevonden;
    }
}
