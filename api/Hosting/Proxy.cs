using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Regionetwerk.Api.Hosting;

/// <summary>
/// A proxy in front that ends TLS says by whom and how a request came. It is believed from the networks that the settings name alone, and not
/// at all without them: anybody can send those headers.
/// </summary>
public static class Proxy
{
    /// <summary>Networks of proxies, as <c>10.0.0.0/8</c>, with commas between them.</summary>
    public const string Netwerken = "Proxy:Netwerken";

    /// <summary>Reads the setting.</summary>
    /// <exception cref="InstellingException">It names what is no network.</exception>
    public static void AddProxy(this IServiceCollection services, IConfiguration instellingen)
    {
        var netwerken = (instellingen[Netwerken] ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Lees).ToList();
        services.Configure<ForwardedHeadersOptions>(opties =>
        {
            opties.ForwardedHeaders = netwerken.Count > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
            // Several in a row, each of a known network.
            opties.ForwardLimit = null;
            opties.KnownProxies.Clear();
            opties.KnownIPNetworks.Clear();
            foreach (var netwerk in netwerken)
                opties.KnownIPNetworks.Add(netwerk);
        });
    }

    /// <summary>Believes them. Before all else, which goes by who asks and how.</summary>
    public static void UseProxy(this WebApplication app)
    {
        app.UseForwardedHeaders();
        if (app.Environment.IsDevelopment() || !Instelling.IsAan(app.Configuration, Versleuteling.AchterProxy, zonder: false))
            return;
        // Whatever it says of a request, or forgets to say: cookies are Secure, and a provider sends people back over HTTPS.
        app.Use((context, next) =>
        {
            context.Request.Scheme = Uri.UriSchemeHttps;
            return next(context);
        });
    }

    private static IPNetwork Lees(string tekst) => IPNetwork.TryParse(tekst, out var netwerk)
        ? netwerk
        : throw new InstellingException($"De instelling {Netwerken} noemt '{tekst}'. Geef netwerken zoals 10.0.0.0/8, met komma's ertussen.");
}
