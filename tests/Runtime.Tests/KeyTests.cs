using Orleans;
using Orleans.Runtime;
using Regionetwerk.Runtime.Tests.Support;

namespace Regionetwerk.Runtime.Tests;

public sealed class KeyTests : IAsyncDisposable
{
    private readonly TestSilo _silo = new();

    public static TheoryData<string> OddKeys =>
    [
        "a/b/../c", "/", "actor/x", "nul\0in the middle", "\0", "  spaced  ", "\ud83d\ude00", "e\u0301", "\u00e9",
        "A", "a", "%2F", "'; drop table grains; --", new string('k', 10_000),
    ];

    [Theory]
    [MemberData(nameof(OddKeys))]
    public async Task Any_key_that_is_not_blank_comes_back_as_it_was(string key)
    {
        var actor = _silo.Grains.GetGrain<IActor>(key);
        Assert.Equal(key, await actor.Key());
        Assert.Equal(key, actor.GetPrimaryKeyString());
    }

    [Fact]
    public async Task Keys_that_look_alike_are_different_grains()
    {
        foreach (var key in (string[])["e\u0301", "\u00e9", "a", "A", "a ", "a\0", "\ud800", "\ud801"])
            Assert.Equal(1, await _silo.Grains.GetGrain<IActor>(key).Add(1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\n")]
    public void A_blank_key_is_refused(string key)
    {
        Assert.Throws<ArgumentException>(() => _silo.Grains.GetGrain<IActor>(key));
        Assert.Throws<ArgumentException>(() => _silo.Grains.GetGrain(typeof(IActor), key));
    }

    [Fact]
    public void No_key_at_all_is_refused() =>
        Assert.Throws<ArgumentNullException>(() => _silo.Grains.GetGrain<IActor>(null!));

    [Fact]
    public void An_id_says_its_type_and_its_key()
    {
        var id = _silo.Grains.GetGrain<IActor>("a/b").GetGrainId();
        Assert.Equal("actor/a/b", id.ToString());
        Assert.Equal(GrainId.Create("actor", "a/b"), id);
        Assert.NotEqual(GrainId.Create("actor/a", "b"), id);
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();
}
