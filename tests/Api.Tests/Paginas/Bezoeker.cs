using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

/// <summary>Somebody with a browser: keeps cookies, fills in forms, and follows no redirect of its own accord.</summary>
internal sealed partial class Bezoeker : IDisposable
{
    private readonly HttpClient _http;

    public Bezoeker(Uri adres)
    {
        _http = new(new Koekjesdoos(Koekjes)) { BaseAddress = adres };
        _http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
    }

    public CookieContainer Koekjes { get; } = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Signs in as somebody in Development.</summary>
    public static async Task<Bezoeker> MeldAan(Uri adres, string organisatie, string rol = "medewerker")
    {
        var bezoeker = new Bezoeker(adres);
        using var antwoord = await bezoeker.Vul("/aanmelden", new() { ["sleutel"] = organisatie, ["rol"] = rol });
        Assert.True(antwoord.StatusCode is HttpStatusCode.Found, $"{antwoord.StatusCode}\n{await antwoord.Content.ReadAsStringAsync(Ct)}");
        return bezoeker;
    }

    public Task<HttpResponseMessage> Stuur(HttpRequestMessage verzoek) => _http.SendAsync(verzoek, Ct);

    /// <summary>The text of a page, which has to be there.</summary>
    public async Task<string> Lees(string pad, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var antwoord = await _http.GetAsync(pad, Ct);
        var tekst = await antwoord.Content.ReadAsStringAsync(Ct);
        Assert.True(antwoord.StatusCode == status, $"{pad}: {antwoord.StatusCode}\n{tekst}");
        return tekst;
    }

    /// <summary>Opens a page, and sends its form with these answers in it; the rest stays as the page had it.</summary>
    public async Task<HttpResponseMessage> Vul(string pad, Dictionary<string, string> antwoorden, string? knop = null) =>
        await Verstuur(pad, Formulier(await Lees(pad), knop), antwoorden);

    /// <summary>Sends a form.</summary>
    public Task<HttpResponseMessage> Verstuur(string pad, IEnumerable<KeyValuePair<string, string>> velden, Dictionary<string, string>? antwoorden = null) =>
        _http.PostAsync(
            pad,
            new FormUrlEncodedContent([.. velden.Where(veld => antwoorden?.ContainsKey(veld.Key) is not true), .. antwoorden ?? []]),
            Ct);

    /// <summary>Opens a page, and sends its form with a file in it.</summary>
    public async Task<HttpResponseMessage> StuurBestand(string pad, byte[] inhoud, string naam, Dictionary<string, string> antwoorden)
    {
        using var formulier = new MultipartFormDataContent { { new ByteArrayContent(inhoud), "bestand", naam } };
        foreach (var (veld, waarde) in Formulier(await Lees(pad)).Where(veld => veld.Key != "bestand" && !antwoorden.ContainsKey(veld.Key)).Concat(antwoorden))
            formulier.Add(new StringContent(waarde), veld);
        return await _http.PostAsync(pad, formulier, Ct);
    }

    /// <summary>The hidden fields of the form in the main part of a page, and what is in its others.</summary>
    public static List<KeyValuePair<string, string>> Formulier(string pagina, string? knop = null)
    {
        var inhoud = pagina[pagina.IndexOf("<main", StringComparison.Ordinal)..];
        var formulier = Posten().Match(inhoud);
        Assert.True(formulier.Success, inhoud);
        List<KeyValuePair<string, string>> velden = [];
        foreach (Match veld in Velden().Matches(formulier.Value))
        {
            var soort = Waarde(veld.Value, "type");
            if (Waarde(veld.Value, "name") is { } naam && (soort is not ("checkbox" or "radio") || veld.Value.Contains(" checked", StringComparison.Ordinal)))
                velden.Add(new(naam, Waarde(veld.Value, "value") ?? ""));
        }
        if (knop is not null)
            velden.Add(new("stap", knop));
        return velden;
    }

    public void Dispose() => _http.Dispose();

    private static string? Waarde(string element, string naam) =>
        Regex.Match(element, $"\\s{naam}=\"([^\"]*)\"") is { Success: true } gevonden ? WebUtility.HtmlDecode(gevonden.Groups[1].Value) : null;

    // As a browser whose HTTPS ends at a proxy before the house: a cookie that is Secure goes along.
    private sealed class Koekjesdoos(CookieContainer koekjes) : DelegatingHandler(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var adres = new UriBuilder(request.RequestUri!) { Scheme = Uri.UriSchemeHttps }.Uri;
            if (koekjes.GetCookieHeader(adres) is { Length: > 0 } kop)
                request.Headers.Add("Cookie", kop);
            var antwoord = await base.SendAsync(request, cancellationToken);
            if (antwoord.Headers.TryGetValues("Set-Cookie", out var gezet))
            {
                foreach (var koekje in gezet)
                    koekjes.SetCookies(adres, koekje);
            }
            return antwoord;
        }
    }

    [GeneratedRegex("<form[^>]*method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Posten();

    [GeneratedRegex("<input[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Velden();
}
