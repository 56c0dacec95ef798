namespace Regionetwerk.Api.Hosting;

/// <summary>
/// Outside Development nothing is served over plain HTTP by mistake: all addresses are HTTPS, or the installation says that a proxy in front
/// takes care of it.
/// </summary>
public static class Versleuteling
{
    /// <summary>Says that a proxy in front of the api speaks HTTPS with the world.</summary>
    public const string AchterProxy = "Proxy:Https";

    private static readonly TimeSpan Onthoud = TimeSpan.FromDays(365);

    /// <summary>Looks at the settings of a start.</summary>
    /// <exception cref="InstellingException">People would be served over plain HTTP.</exception>
    public static void Eis(IConfiguration instellingen, IHostEnvironment omgeving)
    {
        if (omgeving.IsDevelopment() || Instelling.IsAan(instellingen, AchterProxy, zonder: false) || Adressen(instellingen).All(IsHttps))
            return;
        throw new InstellingException(
            $"Buiten Development luistert deze dienst alleen met HTTPS. Geef een certificaat en een adres dat met https:// begint, of zeg dat een proxy ervoor HTTPS doet: --{AchterProxy} true.");
    }

    /// <summary>Has browsers remember that this service speaks HTTPS only.</summary>
    public static void AddVersleuteling(this IServiceCollection services) => services.AddHsts(opties =>
    {
        opties.MaxAge = Onthoud;
        opties.IncludeSubDomains = true;
    });

    private static List<string> Adressen(IConfiguration instellingen)
    {
        var eindpunten = instellingen.GetSection("Kestrel:Endpoints").GetChildren().Select(eindpunt => eindpunt["Url"] ?? "");
        var adressen = (instellingen["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries);
        var poorten = (instellingen["http_ports"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(poort => $"http://*:{poort}");
        var veilig = (instellingen["https_ports"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(poort => $"https://*:{poort}");
        var alle = eindpunten.Concat(adressen).Concat(poorten).Concat(veilig).ToList();
        return alle.Count > 0 ? alle : [ApiHost.StandaardAdres];
    }

    private static bool IsHttps(string adres) => adres.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
