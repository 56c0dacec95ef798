#pragma warning disable CS1573 // Only what the schema shows is described: paging arguments are no part of it.
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;

namespace Regionetwerk.GraphQL.Tests.Shop;

/// <summary>What has a weight.</summary>
[InterfaceType]
public interface IMeasured
{
    int Weight { get; }

    IReadOnlyList<Shelf> Boards { get; }
}

/// <summary>Where things stand: lists below lists, with every kind of cost.</summary>
public sealed record Shelf(string Name) : INamed, IMeasured
{
    /// <summary>Dear to find out.</summary>
    [Cost(50)]
    public int Weight => 1;

    public IReadOnlyList<Shelf> Neighbours => [];

    [ListSize(30)]
    public IReadOnlyList<Shelf> Boards => [];
}

[ExtendObjectType<Shelf>]
public static class ShelfExtensions
{
    [UsePaging(DefaultPageSize = 5, MaxPageSize = 50)]
    public static Connection<Shelf> GetShelves([Parent] Shelf shelf, PagingArguments paging) => ShelfQueries.Page(shelf.Name);
}

/// <param name="Codes">Which.</param>
public sealed record CompareInput(IReadOnlyList<string> Codes, int Year = 2026);

public sealed record Comparison(IReadOnlyList<Shelf> Rows);

[QueryType]
public static class ShelfQueries
{
    [UsePaging]
    public static Connection<Shelf> GetShelves(PagingArguments paging) => Page("root");

    [ListSize(Argument = "input.codes", Of = "rows")]
    public static Comparison Compare(CompareInput input) => new([.. input.Codes.Select(code => new Shelf(code))]);

    [ListSize(Argument = "count", Max = 100)]
    public static IReadOnlyList<Shelf> Nearest(int? count = 7) => [];

    public static IMeasured Heaviest() => new Shelf("heavy");

    internal static Connection<Shelf> Page(string name) => new([new Shelf(name)], shelf => shelf.Name, false, false, _ => ValueTask.FromResult(1));
}
