using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Api.Hosting;

/// <summary>
/// How many requests somebody may make: people of one organisation together, an app for one organisation, and whoever is not signed in by
/// network address. Every answer says how many are left (draft-ietf-httpapi-ratelimit-headers); one too many is 429.
/// </summary>
public static class Tempo
{
    private const string Code = "TE_VEEL_VERZOEKEN";

    // Of an IPv6 address a subscriber has at least this part to himself.
    private const int NetwerkBytes = 64 / 8;

    /// <summary>Adds the limiter.</summary>
    public static void AddTempo(this IServiceCollection services)
    {
        services.AddSingleton(huis => Begrenzer(huis.GetRequiredService<Tempolimieten>()));
        services.AddRateLimiter(opties => opties.OnRejected = (context, _) => new(WeigerAsync(context.HttpContext)));
        services.AddOptions<RateLimiterOptions>()
            .Configure<PartitionedRateLimiter<HttpContext>>((opties, begrenzer) => opties.GlobalLimiter = begrenzer);
    }

    /// <summary>Counts each request and refuses what is too many; call it when it is known who asks, and before a bad token is answered.</summary>
    public static void UseTempo(this IApplicationBuilder app)
    {
        app.Use((context, next) =>
        {
            if (!IsVrij(context))
                context.Response.OnStarting(() => Zeg(context));
            return next(context);
        });
        app.UseRateLimiter();
    }

    private static PartitionedRateLimiter<HttpContext> Begrenzer(Tempolimieten limieten) => PartitionedRateLimiter.Create<HttpContext, Kring>(context =>
    {
        var kring = Kring.Van(context, limieten);
        return RateLimitPartition.GetTokenBucketLimiter(kring, deel => new()
        {
            TokenLimit = deel.PerMinuut,
            TokensPerPeriod = deel.PerSeconde,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        });
    });

    private static Task Zeg(HttpContext context)
    {
        var kring = Kring.Van(context, context.RequestServices.GetRequiredService<Tempolimieten>());
        var over = context.RequestServices.GetRequiredService<PartitionedRateLimiter<HttpContext>>().GetStatistics(context)?.CurrentAvailablePermits ?? 0;
        context.Response.Headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"\"{kring.Soort}\";q={kring.PerMinuut};w=60");
        context.Response.Headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"{kring.Soort}\";r={over};t={kring.TotVol(over)}");
        return Task.CompletedTask;
    }

    private static Task WeigerAsync(HttpContext context)
    {
        var diensten = context.RequestServices;
        var kring = Kring.Van(context, diensten.GetRequiredService<Tempolimieten>());
        context.Response.Headers.RetryAfter = "1";
        return Problemen
            .Antwoord(
                context,
                new PaginaException(
                    StatusCodes.Status429TooManyRequests,
                    Code,
                    $"Er kwamen meer dan {kring.PerMinuut} verzoeken in een minuut {kring.InWoorden}, en dat is het hoogste dat mag. Wacht even en probeer het dan opnieuw."),
                diensten.GetRequiredService<ApiLimieten>())
            .ExecuteAsync(context);
    }

    private static bool IsVrij(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<DisableRateLimitingAttribute>() is not null;

    /// <summary>Who are counted together.</summary>
    private readonly record struct Kring(string Soort, string Wie, string App, int PerMinuut)
    {
        public int PerSeconde => Math.Max(1, PerMinuut / 60);

        public string InWoorden => Soort switch
        {
            "app" => "van deze app",
            "organisatie" => "van uw organisatie",
            _ => "van dit netwerkadres",
        };

        /// <summary>After how many seconds nothing of it is used any more.</summary>
        public int TotVol(long over) => (int)Math.Ceiling((PerMinuut - over) / (double)PerSeconde);

        public static Kring Van(HttpContext context, Tempolimieten limieten) => context.RequestServices.GetService<Aanroeper>() switch
        {
            { App: { } app } aanroeper => new("app", aanroeper.Organisatie, app, limieten.App),
            { } aanroeper => new("organisatie", aanroeper.Organisatie, "", limieten.Organisatie),
            null => new("adres", Adres(context.Connection.RemoteIpAddress), "", limieten.Adres),
        };

        private static string Adres(IPAddress? adres) => adres switch
        {
            null => "",
            { IsIPv4MappedToIPv6: true } => adres.MapToIPv4().ToString(),
            { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(adres.GetAddressBytes().AsSpan(0, NetwerkBytes)),
            _ => adres.ToString(),
        };
    }
}
