using BenchmarkDotNet.Attributes;

namespace Regionetwerk.Benchmarks.GraphQLServer;

/// <summary>Execution of cached plans, with authorisation and data loaders, beside the same JSON written by hand; and a document that is new
/// each time. <c>compare.mjs</c> has graphql-js do the same.</summary>
[MemoryDiagnoser]
public class GraphQLBenchmarks : IDisposable
{
    private readonly FarmServer _server = new();
    private int _count;

    [Benchmark]
    public Task<int> TwentyObjectsOfThreeFields() => _server.AskAsync(FarmServer.Flat);

    [Benchmark]
    public int TwentyObjectsOfThreeFieldsByHand() => _server.WriteFlat();

    [Benchmark]
    public Task<int> TenTimesTenObjectsOfFiveFields() => _server.AskAsync(FarmServer.Nested);

    [Benchmark]
    public int TenTimesTenObjectsOfFiveFieldsByHand() => _server.WriteNested();

    /// <summary>Parses, validates, compiles and runs a query that was not seen before.</summary>
    [Benchmark]
    public Task<int> ANewDocument() => _server.AskAsync(KitchenSink.Document(_count++));

    /// <summary>The same without running it.</summary>
    [Benchmark]
    public int ParseValidatePlan() => _server.Prepare(KitchenSink.Document(_count++));

    public void Dispose()
    {
        _server.Dispose();
        GC.SuppressFinalize(this);
    }
}
