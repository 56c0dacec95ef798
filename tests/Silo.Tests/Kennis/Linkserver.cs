using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Regionetwerk.Silo.Tests.Kennis;

/// <summary>A web server on this machine that answers what its addresses say.</summary>
internal sealed class Linkserver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Wijze, string Pad, string Wie)> _vragen = [];

    public Linkserver()
    {
        var bouw = WebApplication.CreateSlimBuilder();
        bouw.WebHost.UseUrls("http://127.0.0.1:0");
        bouw.Logging.ClearProviders();
        _app = bouw.Build();
        _app.Run(Antwoord);
    }

    /// <summary>What was asked: how, what and by whom.</summary>
    public IReadOnlyCollection<(string Wijze, string Pad, string Wie)> Vragen => _vragen;

    /// <summary>Addresses that are not there for a while.</summary>
    public ConcurrentDictionary<string, bool> Weg { get; } = new();

    public string Adres => _app.Urls.Single();

    public int Poort => new Uri(Adres).Port;

    public Task BeginAsync() => _app.StartAsync();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    // /404, /naar/…, /kop/405 (only to HEAD), /rond, /traag; anything else is there.
    private async Task Antwoord(HttpContext context)
    {
        var pad = context.Request.Path.Value!;
        _vragen.Enqueue((context.Request.Method, pad, context.Request.Headers.UserAgent.ToString()));
        var delen = pad.Split('/', 3, StringSplitOptions.RemoveEmptyEntries);
        switch (delen)
        {
            case ["naar", ..]:
                context.Response.StatusCode = StatusCodes.Status302Found;
                context.Response.Headers.Location = context.Request.QueryString.Value![1..];
                break;
            case ["rond"]:
                context.Response.Redirect("/rond");
                break;
            case ["kop", var status]:
                context.Response.StatusCode = HttpMethods.IsHead(context.Request.Method) ? int.Parse(status) : StatusCodes.Status200OK;
                break;
            case ["traag"]:
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                break;
            case [var status] when int.TryParse(status, out var code):
                context.Response.StatusCode = code;
                break;
            default:
                context.Response.StatusCode = Weg.ContainsKey(pad) ? StatusCodes.Status410Gone : StatusCodes.Status200OK;
                break;
        }
    }
}
