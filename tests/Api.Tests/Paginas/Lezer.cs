using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Regionetwerk.Api.Tests.Hosting;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

/// <summary>Somebody with a browser and no scripts.</summary>
internal sealed class Lezer(HttpClient http, string? token = null)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Somebody of this organisation.</summary>
    public static async Task<Lezer> Als(HttpClient http, string organisatie)
    {
        using var antwoord = await http.PostAsJsonAsync("/dev/token", new { organisatie, rollen = new[] { "lezer" } }, Ct);
        return new(http, (await antwoord.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("access_token").GetString());
    }

    /// <summary>The page at this address, which has to be answered so.</summary>
    public async Task<IDocument> Open(string adres, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var antwoord = await Vraag(adres);
        var tekst = await antwoord.Content.ReadAsStringAsync(Ct);
        Assert.True(status == antwoord.StatusCode, $"{adres}: {(int)antwoord.StatusCode}\n{tekst}");
        Assert.Equal("text/html", antwoord.Content.Headers.ContentType?.MediaType);
        return new HtmlParser().ParseDocument(tekst);
    }

    /// <summary>The answer at this address; a redirect is an answer.</summary>
    public async Task<HttpResponseMessage> Vraag(string adres)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, adres);
        vraag.Headers.Accept.ParseAdd("text/html,application/xhtml+xml,*/*;q=0.8");
        if (token is not null)
            vraag.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.SendAsync(vraag, Ct);
    }
}

/// <summary>A house to read pages in. Redirects are not followed, so that they can be seen.</summary>
public sealed class Leeshuis : Apihuis, IAsyncLifetime
{
    private HttpClient? _http;

    internal HttpClient Http => _http ??= new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = Client.BaseAddress };

    internal Lezer Niemand => new(Http);

    internal Task<Lezer> Als(string organisatie) => Lezer.Als(Http, organisatie);
}
