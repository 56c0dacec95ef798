using Regionetwerk.Api.Bijeenkomsten;
using Regionetwerk.Api.Geld;
using Regionetwerk.Api.Kennis;
using Regionetwerk.Api.Programmas;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Geschiedenis;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Geschiedenis;

/// <summary>De geschiedenis van een budget.</summary>
[ExtendObjectType<Budget>]
public static class BudgetGeschiedenis
{
    /// <summary>Alles wat met dit budget gebeurde, het laatste eerst. Alleen voor de eigenaar, anders null.</summary>
    [UsePaging]
    public static Task<Connection<Gebeurd>?> Geschiedenis(
        [Parent] Budget budget, PagingArguments pagina, Zicht zicht, GeschiedenisLoader bladen, AantalGebeurdLoader aantal) =>
        bladen.Van($"budget/{budget.Rij.Id}", budget.Rij.Eigenaar, Bereik.FinancieringLezen, pagina, zicht, aantal);
}

/// <summary>De geschiedenis van een programma.</summary>
[ExtendObjectType<Programma>]
public static class ProgrammaGeschiedenis
{
    /// <summary>Alles wat met dit programma gebeurde, het laatste eerst. Alleen voor de eigenaar, anders null.</summary>
    [UsePaging]
    public static Task<Connection<Gebeurd>?> Geschiedenis(
        [Parent] Programma programma, PagingArguments pagina, Zicht zicht, GeschiedenisLoader bladen, AantalGebeurdLoader aantal) =>
        bladen.Van($"programma/{programma.Rij.Id}", programma.Rij.Eigenaar, Bereik.FinancieringLezen, pagina, zicht, aantal);
}

/// <summary>De geschiedenis van een bijeenkomst.</summary>
[ExtendObjectType<Bijeenkomst>]
public static class BijeenkomstGeschiedenis
{
    /// <summary>Alles wat met deze bijeenkomst gebeurde, het laatste eerst. Alleen voor de eigenaar, anders null.</summary>
    [UsePaging]
    public static Task<Connection<Gebeurd>?> Geschiedenis(
        [Parent] Bijeenkomst bijeenkomst, PagingArguments pagina, Zicht zicht, GeschiedenisLoader bladen, AantalGebeurdLoader aantal) =>
        bladen.Van($"bijeenkomst/{bijeenkomst.Rij.Id}", bijeenkomst.Rij.Eigenaar, Bereik.KennisLezen, pagina, zicht, aantal);
}

/// <summary>De geschiedenis van een kennisitem.</summary>
[ExtendObjectType<Kennisitem>]
public static class KennisitemGeschiedenis
{
    /// <summary>Alles wat met dit kennisitem gebeurde, het laatste eerst. Alleen voor de eigenaar, anders null.</summary>
    [UsePaging]
    public static Task<Connection<Gebeurd>?> Geschiedenis(
        [Parent] Kennisitem kennisitem, PagingArguments pagina, Zicht zicht, GeschiedenisLoader bladen, AantalGebeurdLoader aantal) =>
        bladen.Van($"kennisitem/{kennisitem.Rij.Id}", kennisitem.Rij.Eigenaar, Bereik.KennisLezen, pagina, zicht, aantal);
}

/// <summary>Wat met records gebeurde, per stroom.</summary>
public sealed class GeschiedenisLoader(BatchScheduler scheduler, Terugblik terugblik)
    : BatchDataLoader<(string Stroom, Pagina Pagina), Blad<Voorval>>(scheduler)
{
    /// <summary>Het gevraagde stuk, voor wie handelt voor de eigenaar.</summary>
    internal async Task<Connection<Gebeurd>?> Van(
        string stroom, string eigenaar, Bereik bereik, PagingArguments pagina, Zicht zicht, AantalGebeurdLoader aantal) =>
        !(await zicht.Kijker(bereik)).IsEigenaar(eigenaar)
            ? null
            : (await LoadAsync((stroom, pagina.Pagina())))!
                .Verbind(voorval => $"{voorval.Versie}", voorval => new Gebeurd(voorval), _ => new(aantal.LoadAsync(stroom)));

    protected override async Task<IReadOnlyDictionary<(string Stroom, Pagina Pagina), Blad<Voorval>>> LoadBatchAsync(
        IReadOnlyList<(string Stroom, Pagina Pagina)> keys, CancellationToken cancellation)
    {
        var bladen = new Dictionary<(string, Pagina), Blad<Voorval>>();
        foreach (var gelijk in keys.GroupBy(sleutel => sleutel.Pagina, sleutel => sleutel.Stroom))
        {
            foreach (var (stroom, blad) in await terugblik.BladenAsync([.. gelijk], gelijk.Key))
                bladen[(stroom, gelijk.Key)] = blad;
        }
        return bladen;
    }
}

/// <summary>Hoeveel er met records gebeurde, per stroom.</summary>
public sealed class AantalGebeurdLoader(BatchScheduler scheduler, Terugblik terugblik) : BatchDataLoader<string, int>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, int>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellation) =>
        await terugblik.AantallenAsync(keys);
}
