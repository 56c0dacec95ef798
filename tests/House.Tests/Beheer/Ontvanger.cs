using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Regionetwerk.House.Tests.Beheer;

/// <summary>A collector of telemetry on this machine: it takes what is sent over OTLP/HTTP, and keeps it.</summary>
internal sealed class Ontvanger : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Pad, byte[] Inhoud)> _ontvangen = new();
    private readonly WebApplication _app;

    private Ontvanger(WebApplication app) => _app = app;

    public string Adres => _app.Urls.Single();

    /// <summary>Every step of a trace that came in.</summary>
    public IReadOnlyList<Stap> Stappen => [.. Van("/v1/traces").SelectMany(Lees)];

    /// <summary>The bytes of all traces that came in, a character each.</summary>
    public string Sporen => string.Concat(Van("/v1/traces").Select(Encoding.Latin1.GetString));

    /// <summary>The same of everything.</summary>
    public string Alles => string.Concat(_ontvangen.Select(een => Encoding.Latin1.GetString(een.Inhoud)));

    public static async Task<Ontvanger> BeginAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        Ontvanger ontvanger = new(app);
        app.MapPost("/{**pad}", async context =>
        {
            using MemoryStream inhoud = new();
            await context.Request.Body.CopyToAsync(inhoud);
            ontvanger._ontvangen.Enqueue((context.Request.Path, inhoud.ToArray()));
        });
        await app.StartAsync();
        return ontvanger;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IEnumerable<byte[]> Van(string pad) => _ontvangen.Where(een => een.Pad == pad).Select(een => een.Inhoud);

    // ExportTraceServiceRequest.resource_spans.scope_spans.spans, of opentelemetry-proto.
    private static IEnumerable<Stap> Lees(byte[] verzoek) =>
        Velden(verzoek, 1).SelectMany(bron => Velden(bron, 2)).SelectMany(scope => Velden(scope, 2)).Select(stap => new Stap(
            Convert.ToHexStringLower(Velden(stap, 1)[0]),
            Convert.ToHexStringLower(Velden(stap, 2)[0]),
            Velden(stap, 4) is [var ouder] ? Convert.ToHexStringLower(ouder) : "",
            Encoding.UTF8.GetString(Velden(stap, 5)[0])));

    // The fields of this number that have a length, of a message of Protocol Buffers.
    private static List<byte[]> Velden(byte[] bericht, int nummer)
    {
        List<byte[]> gevonden = [];
        for (var plaats = 0; plaats < bericht.Length;)
        {
            var kop = Getal(bericht, ref plaats);
            switch (kop & 7)
            {
                case 0:
                    Getal(bericht, ref plaats);
                    break;
                case 1:
                    plaats += 8;
                    break;
                case 5:
                    plaats += 4;
                    break;
                default:
                    var lengte = (int)Getal(bericht, ref plaats);
                    if (kop >> 3 == nummer)
                        gevonden.Add(bericht[plaats..(plaats + lengte)]);
                    plaats += lengte;
                    break;
            }
        }
        return gevonden;
    }

    private static long Getal(byte[] bericht, ref int plaats)
    {
        var getal = 0L;
        for (var plek = 0; ; plek += 7)
        {
            var deel = bericht[plaats++];
            getal |= (long)(deel & 0x7F) << plek;
            if (deel < 0x80)
                return getal;
        }
    }

    internal sealed record Stap(string Spoor, string Id, string Ouder, string Naam);
}
