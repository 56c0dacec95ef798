namespace Regionetwerk.GraphQL;

/// <summary>What one request may ask. Every refusal names the actual and the allowed.</summary>
public sealed class GraphQLLimits
{
    /// <summary>Bytes of an HTTP request body. Default 1 MiB.</summary>
    public int MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>Tokens of a document. Default 10,000.</summary>
    public int MaxTokens { get; set; } = 10_000;

    /// <summary>Braces, brackets and parentheses open at once in a document. Default 100.</summary>
    public int MaxNesting { get; set; } = 100;

    /// <summary>Fields below each other in an operation, fragments spread out. Default 24; introspection as tools send it needs 15.</summary>
    public int MaxDepth { get; set; } = 24;

    /// <summary>Fields of an operation, fragments spread out. Default 2,000.</summary>
    public int MaxFields { get; set; } = 2_000;

    /// <summary>Fields with an alias in an operation, fragments spread out. Default 250.</summary>
    public int MaxAliases { get; set; } = 250;

    /// <summary>Directives in a document. Default 500.</summary>
    public int MaxDirectives { get; set; } = 500;

    /// <summary>Operations in a document. Default 50.</summary>
    public int MaxOperations { get; set; } = 50;

    /// <summary>Steps that the merging of overlapping fields may take for each field and spread written in a document. Default 200.</summary>
    public int MaxMergeStepsPerField { get; set; } = 200;

    /// <summary>Input objects and lists inside each other, in a literal and in the value of a variable. Default 10.</summary>
    public int MaxInputDepth { get; set; } = 10;

    /// <summary>What one operation may cost, counted before it runs: 1 for each field (<c>[Cost]</c> says otherwise), times the length that the
    /// lists above it are asked or taken to have. Default 500,000, as many as <see cref="MaxResultValues"/>.</summary>
    public int MaxCost { get; set; } = 500_000;

    /// <summary>The length that a list without <c>[ListSize]</c> is taken to have in the cost of an operation. Default 10.</summary>
    public int AssumedListSize { get; set; } = 10;

    /// <summary>Items of one list in the input. Default 5,000.</summary>
    public int MaxInputListSize { get; set; } = 5_000;

    /// <summary>Items of one list in the response. Default 100,000.</summary>
    public int MaxOutputListSize { get; set; } = 100_000;

    /// <summary>Values of one response: the fields of its objects and the items of its lists, together. Default 500,000.</summary>
    public int MaxResultValues { get; set; } = 500_000;

    /// <summary>Nested arrays and objects in the JSON of a request. Default 64.</summary>
    public int MaxJsonDepth { get; set; } = 64;

    /// <summary>Entries of <c>errors</c> in one response; later ones are left out. Default 100.</summary>
    public int MaxErrors { get; set; } = 100;

    /// <summary>How long one operation may run. Default 30 seconds.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Subscriptions of one client open at once, over server-sent events and WebSockets together. Default 20.</summary>
    public int MaxStreamsPerClient { get; set; } = 20;

    /// <summary>WebSockets of one client open at once; one counts from the moment that it is known whose it is. Default 10.</summary>
    public int MaxConnectionsPerClient { get; set; } = 10;

    /// <summary>WebSockets open at once, of all clients together; one more is answered 503. Default 10,000.</summary>
    public int MaxConnections { get; set; } = 10_000;

    /// <summary>Operations under way at once on one WebSocket. Default 20.</summary>
    public int MaxOperationsPerConnection { get; set; } = 20;

    /// <summary>How long a WebSocket may be open before <c>connection_init</c> is received and accepted. Default 10 seconds.</summary>
    public TimeSpan ConnectionInitWait { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a sign of life is sent over a stream, so that nothing between takes it for dead. A WebSocket on which nothing at all came
    /// back since the last one is closed. Default 12 seconds.</summary>
    public TimeSpan StreamKeepAlive { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>How long one write to a stream may wait for a client that reads too slowly; then its connection is broken off. Default 30 seconds.</summary>
    public TimeSpan StreamWriteTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long what ended may take to come to rest: a source of events that was cancelled, a WebSocket that was closed. Default 2 seconds.</summary>
    public TimeSpan StreamEndPatience { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>A resolver that takes so long or longer is told of in an activity of its own. Default 100 ms.</summary>
    public TimeSpan SlowResolver { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Slow resolvers told of in one operation. Default 20.</summary>
    public int MaxSlowResolvers { get; set; } = 20;

    /// <summary>How long a batch of a data loader waits for what may ask for more: resolvers that wait for something else, and batches that are
    /// being read. Default 10 ms.</summary>
    public TimeSpan BatchPatience { get; set; } = TimeSpan.FromMilliseconds(10);

    /// <summary>Documents kept compiled. Default 1,000.</summary>
    public int DocumentCacheSize { get; set; } = 1_000;

    /// <summary>Characters of all documents kept compiled; each field of their plans counts as 200. Default 8 million.</summary>
    public int DocumentCacheCharacters { get; set; } = 8_000_000;

    /// <summary>Automatic persisted queries kept. Default 1,000.</summary>
    public int PersistedQueries { get; set; } = 1_000;

    /// <summary>Characters of all automatic persisted queries kept. Default 2 million.</summary>
    public int PersistedQueryCharacters { get; set; } = 2_000_000;

    /// <summary>Variants of one operation kept compiled, one for each set of values of the variables in <c>@skip</c> and <c>@include</c>. Default 16.</summary>
    public int PlanVariants { get; set; } = 16;

    /// <summary>Items of a connection when neither <c>first</c> nor <c>last</c> is given. Default 20.</summary>
    public int DefaultPageSize { get; set; } = 20;

    /// <summary>The most that <c>first</c> or <c>last</c> may ask. Default 100.</summary>
    public int MaxPageSize { get; set; } = 100;
}
