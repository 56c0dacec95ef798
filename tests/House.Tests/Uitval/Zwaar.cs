using Xunit;

namespace Regionetwerk.House.Tests.Uitval;

/// <summary>The heavy suite: what takes too long for every <c>dotnet test</c>. It runs with REGIONETWERK_HEAVY=1, as <c>.ci/run</c> does.</summary>
internal static class Zwaar
{
    /// <summary>Skips the test unless the heavy suite was asked for.</summary>
    public static void Alleen() =>
        Assert.SkipUnless(Environment.GetEnvironmentVariable("REGIONETWERK_HEAVY") == "1", "Zwaar: draait met REGIONETWERK_HEAVY=1.");
}
