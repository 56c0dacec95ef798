using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Regionetwerk.Api.Tests.Hosting;

/// <summary>What every refusal over HTTP must look like.</summary>
internal static class Antwoorden
{
    /// <summary>The answer is a problem in the agreed form; gives its explanation.</summary>
    public static async Task<string> Probleem(this HttpResponseMessage antwoord, HttpStatusCode status)
    {
        Assert.Equal(status, antwoord.StatusCode);
        Assert.Equal("application/problem+json", antwoord.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["nosniff"], antwoord.Headers.GetValues("X-Content-Type-Options"));
        var inhoud = await antwoord.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal((int)status, inhoud.GetProperty("status").GetInt32());
        Assert.NotEmpty(inhoud.GetProperty("title").GetString()!);
        return inhoud.GetProperty("detail").GetString()!;
    }
}
