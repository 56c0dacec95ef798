using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Regionetwerk.Api.Tests.Hosting;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

public sealed class UitnodigingTests(Apihuis huis) : IClassFixture<Apihuis>
{
    // Members are listed by their keys: the one who is invited comes first.
    private const string Genodigd = "GM0171", Oprichter = "GM0184";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Uri Adres => huis.Client.BaseAddress!;

    [Fact]
    public async Task Only_who_is_invited_is_asked_to_answer_and_the_founder_cannot_say_no_by_it()
    {
        var groep = await RichtOp();
        await Opdracht(Oprichter, "lidUitnodigen", "LidUitnodigenInput", new { groepId = groep, organisatie = Genodigd });
        using var oprichter = await Bezoeker.MeldAan(Adres, Oprichter, "beheerder");
        using var genodigde = await Bezoeker.MeldAan(Adres, Genodigd, "beheerder");
        var pad = $"/mijn/uitnodigingen/{groep}";

        Assert.DoesNotContain(pad, await oprichter.Lees("/mijn"));
        await oprichter.Lees(pad, HttpStatusCode.NotFound);
        Assert.Contains(pad, await genodigde.Lees("/mijn"));
        var formulier = Bezoeker.Formulier(await genodigde.Lees(pad));

        // The founder with a form of another page: nothing happens.
        var vals = Bezoeker.Formulier(await oprichter.Lees("/mijn/contacten/nieuw"));
        using var geweigerd = await oprichter.Verstuur(pad, vals, new() { ["antwoord"] = "nee" });
        Assert.Equal(HttpStatusCode.NotFound, geweigerd.StatusCode);
        using var ja = await genodigde.Verstuur(pad, formulier, new() { ["antwoord"] = "ja" });
        Assert.Equal(HttpStatusCode.Found, ja.StatusCode);

        // Now both are members, and no member is asked again.
        Assert.DoesNotContain(pad, await genodigde.Lees("/mijn"));
        await genodigde.Lees(pad, HttpStatusCode.NotFound);
    }

    private async Task<string> RichtOp() =>
        (await Opdracht(Oprichter, "netwerkOprichten", "NetwerkOprichtenInput", new { soort = "REGIO", naam = "Proefregio" }, "netwerk { id }"))
            .GetProperty("netwerk").GetProperty("id").GetString()!;

    private async Task<JsonElement> Opdracht(string wie, string naam, string soort, object input, string extra = "")
    {
        using var token = await huis.Client.PostAsJsonAsync("/dev/token", new { organisatie = wie, rollen = new[] { "beheerder" } }, Ct);
        using var vraag = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = $"mutation($input: {soort}!) {{ {naam}(input: $input) {{ {extra} fouten {{ code }} }} }}", variables = new { input } }),
        };
        vraag.Headers.Accept.ParseAdd("application/json");
        vraag.Headers.Authorization = new("Bearer", (await token.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("access_token").GetString());
        using var antwoord = await huis.Client.SendAsync(vraag, Ct);
        var gedaan = (await antwoord.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("data").GetProperty(naam);
        Assert.Equal(0, gedaan.GetProperty("fouten").GetArrayLength());
        return gedaan;
    }
}
