using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Regionetwerk.Api.Tests.Hosting;
using Regionetwerk.Api.Tests.Paginas;
using Xunit;

namespace Regionetwerk.Api.Tests.Toegang.Aanbieders;

/// <summary>Somebody who signs in at the plain provider of the tests, step by step.</summary>
internal sealed class Aanmelder(Apihuis huis, Nepaanbieder aanbieder) : IDisposable
{
    public const string Koekje = "__Host-regionetwerk";
    private const string Begin = "/aanmelden/oidc";

    public Bezoeker Browser { get; } = new(huis.Client.BaseAddress!);

    /// <summary>The key of his session; null without one.</summary>
    public string? Sleutel => Browser.Koekjes.GetCookies(new UriBuilder(huis.Client.BaseAddress!) { Scheme = "https" }.Uri)[Koekje]?.Value;

    /// <summary>Goes to the provider: what it is asked there, with its address as <c>naar</c>.</summary>
    public async Task<Dictionary<string, string>> Vertrek(string terug = "/gemeenten")
    {
        using var antwoord = await Haal(QueryHelpers.AddQueryString(Begin, "terug", terug));
        Assert.Equal(HttpStatusCode.Found, antwoord.StatusCode);
        var vraag = QueryHelpers.ParseQuery(antwoord.Headers.Location!.Query).ToDictionary(een => een.Key, een => een.Value.ToString());
        vraag["naar"] = antwoord.Headers.Location.GetLeftPart(UriPartial.Path);
        return vraag;
    }

    /// <summary>An id token that answers this question, as it should be.</summary>
    public Dictionary<string, object> IdToken(Dictionary<string, string> vraag, string sub = "iemand")
    {
        var inhoud = aanbieder.Plat(sub);
        (inhoud["aud"], inhoud["nonce"]) = (Nepaanbieder.ClientId, vraag["nonce"]);
        return inhoud;
    }

    /// <summary>Comes back with a code, for which the provider gives this token.</summary>
    public Task<HttpResponseMessage> Terug(Dictionary<string, string> vraag, string? idToken, string? staat = null)
    {
        var code = $"{Guid.NewGuid():N}";
        aanbieder.Codes[code] = idToken ?? "";
        return Antwoord(("code", code), ("state", staat ?? vraag["state"]));
    }

    public Task<HttpResponseMessage> Antwoord(params (string Naam, string Waarde)[] velden) =>
        Haal(QueryHelpers.AddQueryString($"{Begin}/terug", velden.ToDictionary(veld => veld.Naam, veld => (string?)veld.Waarde)));

    /// <summary>All of it, as it should go.</summary>
    public async Task<HttpResponseMessage> MeldAan(string sub = "iemand")
    {
        var vraag = await Vertrek();
        return await Terug(vraag, aanbieder.Token(IdToken(vraag, sub), "JWT"));
    }

    /// <summary>Why it did not work; he must not be signed in then.</summary>
    public string Reden(HttpResponseMessage antwoord)
    {
        Assert.Equal(HttpStatusCode.Found, antwoord.StatusCode);
        Assert.StartsWith("/aanmelden?", antwoord.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Null(Sleutel);
        return QueryHelpers.ParseQuery(antwoord.Headers.Location.ToString()["/aanmelden".Length..])["fout"].ToString();
    }

    public Task<HttpResponseMessage> Haal(string pad) => Browser.Stuur(new(HttpMethod.Get, pad));

    public void Dispose() => Browser.Dispose();
}
