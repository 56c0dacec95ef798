using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.Api.Hosting;
using Xunit;

namespace Regionetwerk.Api.Tests.Hosting;

/// <summary>The whole api on a port and a data folder of its own, which goes when the tests end.</summary>
public class Apihuis : IAsyncLifetime
{
    private readonly string _omgeving;
    private readonly bool _eigenMap;

    public Apihuis()
        : this("Development")
    {
    }

    internal Apihuis(string omgeving, string? map = null, params string[] instellingen)
        : this(null, omgeving, map, instellingen)
    {
    }

    internal Apihuis(TimeProvider? tijd, string omgeving, string? map = null, params string[] instellingen)
    {
        (_omgeving, _eigenMap) = (omgeving, map is null);
        Map = map ?? Directory.CreateTempSubdirectory("regionetwerk-").FullName;
        App = ApiHost.Bouw(["--environment", _omgeving, "--urls", "http://127.0.0.1:0", "--Data:Map", Map, "--Proxy:Https", "true", .. instellingen], tijd);
    }

    public string Map { get; }

    public WebApplication App { get; }

    public HttpClient Client { get; private set; } = null!;

    public T Dienst<T>()
        where T : notnull => App.Services.GetRequiredService<T>();

    public async ValueTask InitializeAsync()
    {
        await App.BereidVoorAsync(TextWriter.Null);
        await App.LuisterAsync();
        Client = new() { BaseAddress = new(App.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        await App.DisposeAsync();
        if (_eigenMap && Directory.Exists(Map))
            Directory.Delete(Map, recursive: true);
        GC.SuppressFinalize(this);
    }
}
