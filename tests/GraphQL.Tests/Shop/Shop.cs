#pragma warning disable CS1573 // Only what the schema shows is described: services and paging arguments are no part of it.
using System.Collections.Immutable;
using System.Text.Json;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Tests.Shop;

/// <summary>What the shop sells: the schema that most tests ask.</summary>
public sealed class Stock
{
    public ImmutableArray<Product> Products { get; } =
    [
        new Book("b1", "Max Havelaar", new Money(12.50m), Genre.HistoricalNovel, "m"),
        new Book("b2", "De Avonden", new Money(10m), Genre.Novel, "r"),
        new Lamp("l1", "Bureaulamp", new Money(35.99m), 60),
    ];

    public ImmutableArray<Maker> Makers { get; } = [new Maker("m", "Multatuli"), new Maker("r", "Reve")];
}

/// <summary>An amount in euros.</summary>
public readonly record struct Money(decimal Amount);

/// <summary>Euros with cents, exact.</summary>
public sealed class MoneyType : ScalarType<Money>
{
    public override string Name => "Money";

    public override string Description => "Euros with cents, exact.";

    public override Uri SpecifiedBy => new("https://example.org/money");

    public override Money ParseLiteral(ValueNode literal) => literal switch
    {
        IntValueNode node => Parse(node.Text),
        FloatValueNode node => Parse(node.Text),
        _ => throw new CoercionException("Money is a number."),
    };

    public override Money ParseValue(JsonElement value) => Parse(value.GetRawText());

    public override void Write(Utf8JsonWriter writer, Money value) => writer.WriteNumberValue(value.Amount);

    private static Money Parse(string text) =>
        decimal.TryParse(text, out var amount) && decimal.Round(amount, 2) == amount
            ? new Money(amount)
            : throw new CoercionException($"Money has at most two decimals, not {text}.");
}

/// <summary>Anything with a name.</summary>
[InterfaceType]
public interface INamed
{
    /// <summary>How it is called.</summary>
    string Name { get; }
}

/// <summary>Anything with a price.</summary>
[InterfaceType("Product")]
public abstract record Product([property: ID] string Id, string Name, Money Price) : INode, INamed;

/// <summary>A book.</summary>
/// <param name="Genre">What kind of book.</param>
[Node]
public sealed record Book(string Key, string Name, Money Price, Genre Genre, [property: GraphQLIgnore] string MakerId)
    : Product(GlobalId.Encode("Book", Key), Name, Price)
{
    /// <summary>The old shelf mark.</summary>
    [GraphQLDeprecated("Use genre.")]
    public string? Shelf => null;

    [NodeResolver]
    public static Task<Book?> ReadAsync(string key, Stock stock) =>
        Task.FromResult(stock.Products.OfType<Book>().FirstOrDefault(book => book.Key == key));
}

/// <summary>A lamp.</summary>
public sealed record Lamp(string Key, string Name, Money Price, int? Watts) : Product(GlobalId.Encode("Lamp", Key), Name, Price);

/// <summary>Who made it.</summary>
public sealed record Maker([property: ID] string Id, string Name) : INamed;

/// <summary>Kinds of books.</summary>
public enum Genre
{
    /// <summary>Made up.</summary>
    Novel,
    HistoricalNovel,
    [Obsolete("Nobody reads these.")]
    EU,
}

[UnionType]
public interface IFound;

public sealed record Hit(Product Product) : IFound;

public sealed record Miss(string Words) : IFound;

/// <summary>Reads makers.</summary>
public sealed class MakerLoader(BatchScheduler scheduler, Stock stock, LoaderLog log) : BatchDataLoader<string, Maker>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, Maker>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        log.Batches.Add([.. keys]);
        await Task.Yield();
        return stock.Makers.Where(maker => keys.Contains(maker.Id)).ToDictionary(maker => maker.Id);
    }
}

/// <summary>Reads the books of makers.</summary>
public sealed class BooksOfMakerLoader(BatchScheduler scheduler, Stock stock, LoaderLog log) : GroupedDataLoader<string, Book>(scheduler)
{
    protected override Task<ILookup<string, Book>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        log.Batches.Add([.. keys]);
        return Task.FromResult(stock.Products.OfType<Book>().Where(book => keys.Contains(book.MakerId)).ToLookup(book => book.MakerId));
    }
}

/// <summary>A load that fields share.</summary>
public sealed class SharedLoad
{
    public Task<Maker?>? Task { get; set; }
}

/// <summary>Fails.</summary>
public sealed class BrokenLoader(BatchScheduler scheduler) : BatchDataLoader<string, string>(scheduler)
{
    protected override Task<IReadOnlyDictionary<string, string>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellation) =>
        throw new InvalidOperationException("The database is gone.");
}

/// <summary>What the loaders read, batch by batch.</summary>
public sealed class LoaderLog
{
    public List<string[]> Batches { get; } = [];
}

[ExtendObjectType<Book>]
public static class BookExtensions
{
    /// <summary>Who wrote it.</summary>
    public static Task<Maker?> GetMakerAsync([Parent] Book book, MakerLoader makers) => makers.LoadAsync(book.MakerId);

    public static async Task<IEnumerable<string>> GetSameMakerAsync([Parent] Book book, MakerLoader makers, BooksOfMakerLoader books)
    {
        var maker = await makers.LoadAsync(book.MakerId);
        return (await books.LoadAsync(maker!.Id)).Select(other => other.Name);
    }

    public static async Task<Maker?> GetMakerAfterWaitingAsync([Parent] Book book, MakerLoader makers)
    {
        await Task.Yield();
        return await makers.LoadAsync(book.MakerId);
    }

    /// <summary>Waits for a value that another field loads, and loads after that.</summary>
    public static async Task<string?> GetSharedAsync([Parent] Book book, MakerLoader makers, SharedLoad shared)
    {
        var first = await (shared.Task ??= makers.LoadAsync(book.MakerId));
        return (await makers.LoadAsync(book.Key))?.Name ?? first?.Name;
    }

    public static Task<string?> GetBroken([Parent] Book book, BrokenLoader broken) => broken.LoadAsync(book.Key);
}

[ExtendObjectType<Maker>]
public static class MakerExtensions
{
    public static Task<IReadOnlyList<Book>> GetBooks([Parent] Maker maker, BooksOfMakerLoader books) => books.LoadAsync(maker.Id);
}

/// <summary>What can be asked.</summary>
[QueryType]
public static class ShopQueries
{
    /// <summary>All that is for sale.</summary>
    public static ImmutableArray<Product> GetProducts(Stock stock) => stock.Products;

    /// <summary>Books, page by page.</summary>
    /// <param name="where">Only these.</param>
    [UsePaging]
    public static async Task<Connection<Book>> GetBooksAsync(Stock stock, PagingArguments paging, LoaderLog log, BookFilter? where, CancellationToken cancellation)
    {
        await Task.Yield();
        cancellation.ThrowIfCancellationRequested();
        var all = stock.Products.OfType<Book>().Where(book => where?.Genre is not { } genre || book.Genre == genre).ToList();
        var start = paging.After is { } after ? all.FindIndex(book => book.Key == after) + 1 : 0;
        var page = all.Skip(start).Take(paging.First ?? paging.Last ?? 0).ToList();
        return new Connection<Book>(page, book => book.Key, start + page.Count < all.Count, start > 0, _ =>
        {
            log.Batches.Add(["count"]);
            return ValueTask.FromResult(all.Count);
        });
    }

    public static IFound Search(Stock stock, string words = "lamp") =>
        stock.Products.FirstOrDefault(product => product.Name.Contains(words, StringComparison.OrdinalIgnoreCase)) is { } found
            ? new Hit(found)
            : new Miss(words);

    public static string Echo(EchoInput input) =>
        $"{input.Text}|{input.Times}|{input.Genre}|{string.Join(',', input.Tags)}|{input.Price?.Amount}|{input.Note.HasValue}:{input.Note.Value}";

    public static int Pick(PickInput by) => by.Index ?? by.Name!.Length;

    [Authorize]
    public static string Secret() => "s3cret";

    [Authorize(Roles = "owner, boss")]
    public static string Till() => "open";

    public static string Fails() => throw new InvalidOperationException("The password is hunter2.");

    public static string FailsForYou() => throw new GraphQLException("Out of stock.", "OUT_OF_STOCK", new Dictionary<string, object?> { ["count"] = 0 });
}

public sealed record BookFilter(Genre? Genre);

/// <param name="Text">What to say.</param>
public sealed record EchoInput(
    string Text, int Times = 1, Genre? Genre = Shop.Genre.Novel, Optional<string?> Note = default, Money? Price = null)
{
    public IReadOnlyList<string> Tags { get; init; } = [];
}

[OneOf]
public sealed record PickInput(int? Index, string? Name);

[MutationType]
public static class ShopMutations
{
    public static async Task<int> AddAsync(Counter counter, int by)
    {
        var before = counter.Value;
        await Task.Yield();
        return counter.Value = before + by;
    }
}

/// <summary>A number that a mutation can change.</summary>
public sealed class Counter
{
    public int Value { get; set; }
}

/// <summary>A box with faults in it.</summary>
public sealed record Box(string Name, int Depth)
{
    public string Broken => null!;

    public Box? Inner => new("inner", Depth + 1);

    public IReadOnlyList<Box?> Boxes => [new("one", Depth + 1), new("two", Depth + 1)];

    public IEnumerable<Box> Sure => Enumerable.Range(0, 1).Select(_ => new Box("sure", Depth + 1));

    public IReadOnlyList<string>? Holes => ["a", null!, "b"];

    public string? Throws => throw new InvalidOperationException("The password is hunter2.");

    public double Nan => double.NaN;
}

[ExtendObjectType<Box>]
public static class BoxExtensions
{
    public static async Task<string> GetLaterBrokenAsync([Parent] Box box, BrokenLoader broken) => (await broken.LoadAsync(box.Name))!;
}

[QueryType]
public static class FaultyQueries
{
    public static Box? Box() => new("box", 0);

    public static async Task<string> WaitsAsync(CancellationToken cancellation)
    {
        await Task.Delay(Timeout.Infinite, cancellation);
        return "never";
    }

    public static string? MaybeFails() => throw new InvalidOperationException("The password is hunter2.");
}
