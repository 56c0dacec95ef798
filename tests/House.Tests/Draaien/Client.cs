using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Regionetwerk.House.Tests.Draaien;

/// <summary>Somebody who asks and commands over GraphQL, as a partner app does.</summary>
public sealed class Client(HttpClient http, string? token)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Signs in as the README says.</summary>
    public static async Task<Client> MeldAan(HttpClient http, string organisatie, string rol)
    {
        using var antwoord = await http.PostAsJsonAsync("/dev/token", new { organisatie, rollen = new[] { rol } }, Ct);
        var tekst = await antwoord.Content.ReadAsStringAsync(Ct);
        Assert.True(antwoord.IsSuccessStatusCode, tekst);
        return new(http, JsonDocument.Parse(tekst).RootElement.Op("access_token").GetString());
    }

    /// <summary>The same person at another address of the same house.</summary>
    public Client Via(HttpClient ander) => new(ander, token);

    /// <summary>Asks.</summary>
    public Task<Antwoord> Vraag(string vraag, object? variabelen = null) =>
        Stuur(JsonContent.Create(new { query = vraag, variables = variabelen }));

    /// <summary>Commands; the answer holds the payload as <see cref="Payloads"/> selects it, and the refusals.</summary>
    public Task<Antwoord> Opdracht(string mutatie, object invoer) =>
        Vraag(
            $$"""
            mutation($invoer: {{char.ToUpperInvariant(mutatie[0])}}{{mutatie[1..]}}Input!) {
              {{mutatie}}(input: $invoer) { {{Payloads.Selectie[mutatie]}} fouten { code bericht veld } }
            }
            """,
            new { invoer });

    /// <summary>Listens; what was said before it is asked may or may not be heard.</summary>
    public async Task<Luisteraar> Luister(string abonnement, object? variabelen = null)
    {
        using var verzoek = Verzoek(JsonContent.Create(new { query = abonnement, variables = variabelen }));
        verzoek.Headers.Accept.ParseAdd("text/event-stream");
        return await Luisteraar.Begin(await http.SendAsync(verzoek, HttpCompletionOption.ResponseHeadersRead, Ct));
    }

    /// <summary>Sends a body as it is.</summary>
    public async Task<Antwoord> Stuur(HttpContent inhoud)
    {
        using var verzoek = Verzoek(inhoud);
        using var antwoord = await http.SendAsync(verzoek, Ct);
        return new(antwoord.StatusCode, antwoord.Content.Headers.ContentType?.MediaType, await antwoord.Content.ReadAsStringAsync(Ct));
    }

    /// <summary>Takes a file, or what is said instead.</summary>
    /// <param name="koppen">Headers to send along.</param>
    public async Task<HttpResponseMessage> Haal(string pad, params (string Naam, string Waarde)[] koppen)
    {
        using var verzoek = MetToken(new(HttpMethod.Get, pad));
        foreach (var (naam, waarde) in koppen)
            verzoek.Headers.TryAddWithoutValidation(naam, waarde);
        return await http.SendAsync(verzoek, Ct);
    }

    private HttpRequestMessage Verzoek(HttpContent inhoud) => MetToken(new(HttpMethod.Post, "/graphql") { Content = inhoud });

    private HttpRequestMessage MetToken(HttpRequestMessage verzoek)
    {
        if (token is not null)
            verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return verzoek;
    }
}
