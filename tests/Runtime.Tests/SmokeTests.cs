namespace Regionetwerk.Runtime.Tests;

public sealed class SmokeTests
{
    [Xunit.Fact]
    public void It_runs() => Xunit.Assert.True(1 + 1 == 2);
}
