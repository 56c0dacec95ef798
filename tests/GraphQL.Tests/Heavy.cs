namespace Regionetwerk.GraphQL.Tests;

/// <summary>The heavy suite: what takes too long for every <c>dotnet test</c>. It runs with REGIONETWERK_HEAVY=1, as <c>.ci/run</c> does.</summary>
internal static class Heavy
{
    /// <summary>Skips the test unless the heavy suite was asked for.</summary>
    public static void Only() =>
        Assert.SkipUnless(Environment.GetEnvironmentVariable("REGIONETWERK_HEAVY") == "1", "Heavy: runs with REGIONETWERK_HEAVY=1.");
}
