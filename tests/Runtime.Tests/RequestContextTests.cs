using Orleans.Runtime;
using Regionetwerk.Runtime.Tests.Support;

namespace Regionetwerk.Runtime.Tests;

public sealed class RequestContextTests : IAsyncDisposable
{
    private readonly TestSilo _silo = new();

    private IActor Actor => _silo.Grains.GetGrain<IActor>("a");

    [Fact]
    public async Task A_value_travels_to_the_grain()
    {
        RequestContext.Set("who", "Jansen");
        Assert.Equal("Jansen", await Actor.Ambient("who"));
        RequestContext.Set("who", "De Vries");
        Assert.Equal("De Vries", await Actor.Ambient("who"));
        Assert.True(RequestContext.Remove("who"));
        Assert.False(RequestContext.Remove("who"));
        Assert.Null(await Actor.Ambient("who"));
    }

    [Fact]
    public async Task A_value_does_not_come_back_nor_stay_behind()
    {
        await Actor.SetAmbient("who", "grain");
        Assert.Null(RequestContext.Get("who"));
        Assert.Null(await Actor.Ambient("who"));
    }

    [Fact]
    public async Task A_call_that_waited_sees_the_values_of_when_it_was_made()
    {
        var blocking = Actor.Wait("gate");
        RequestContext.Set("who", "then");
        var waiting = Actor.Ambient("who");
        RequestContext.Set("who", "now");
        _silo.Log.Open("gate");
        await blocking;
        Assert.Equal("then", await waiting);
    }

    [Fact]
    public async Task Nothing_else_that_is_ambient_travels()
    {
        var ambient = new AsyncLocal<string> { Value = "caller" };
        RequestContext.Set("ambient", ambient);
        var seen = (AsyncLocal<string>)(await Actor.Ambient("ambient"))!;
        Assert.Same(ambient, seen);
        Assert.Null(await _silo.Grains.GetGrain<IAmbientReader>("a").Read());
    }

    [Fact]
    public void Clear_removes_every_value()
    {
        RequestContext.Set("a", 1);
        RequestContext.Set("b", 2);
        Assert.Equal(["a", "b"], RequestContext.Keys.Order());
        RequestContext.Clear();
        Assert.Empty(RequestContext.Entries);
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    internal interface IAmbientReader : Orleans.IGrainWithStringKey
    {
        Task<string?> Read();
    }

    internal sealed class AmbientReader : Orleans.Grain, IAmbientReader
    {
        public Task<string?> Read() => Task.FromResult((RequestContext.Get("ambient") as AsyncLocal<string>)?.Value);
    }
}
