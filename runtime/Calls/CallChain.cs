namespace Orleans.Runtime;

/// <summary>Tells who waits for whom, for the message of a call whose time is up.</summary>
internal static class CallChain
{
    private const int LongestShown = 20;

    /// <summary>From the first known caller to the call that all of them wait for.</summary>
    public static string Describe(Call call)
    {
        var first = call;
        for (var i = 0; i < LongestShown && first.Cause is { } cause; i++)
            first = cause;
        List<string> chain = [];
        for (var next = first; next is not null && chain.Count < LongestShown; next = next.WaitsFor)
            chain.Add(next.ToString());
        return $"Chain of calls: {string.Join(" -> ", chain)}.";
    }
}
