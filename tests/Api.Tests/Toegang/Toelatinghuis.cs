using System.Collections.Immutable;
using System.Net.Http.Json;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Orleans;
using Regionetwerk.Api.Tests.Hosting;
using Regionetwerk.Api.Tests.Paginas;
using Regionetwerk.Api.Toegang;
using Regionetwerk.Api.Toegang.Aanbieders;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;
using Xunit;

namespace Regionetwerk.Api.Tests.Toegang;

/// <summary>An api that trusts a provider of the tests, and where the landelijk ondersteuningsaanbod decides who may act for whom.</summary>
public sealed class Toelatinghuis : IAsyncLifetime
{
    // Whoever comes here with a name is signed in on pages, as after the way along a provider.
    private const string Deur = "/proef-aanmelden";

    public Uitgever Uitgever { get; private set; } = null!;

    public Apihuis Huis { get; private set; } = null!;

    public HttpClient Client => Huis.Client;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Uitgever = await Uitgever.Begin();
        Huis = new(
            "Development",
            instellingen: ["--Oidc:Authority", Uitgever.Adres, "--Oidc:ClientId", "regionetwerk", "--Oidc:Audience", Uitgever.Publiek, "--Contact:Landelijk", "toegang@voorbeeld.test"]);
        Huis.App.MapGet(Deur, (Delegate)LaatBinnen);
        await Huis.InitializeAsync();
    }

    /// <summary>Lets a group of the provider act for an organisation; gives the key of what lets them.</summary>
    public async Task<Guid> LaatToe(string groep, string organisatie, Rol rol = Rol.Lezer) =>
        Guid.Parse((await Landelijk().DirectoryToelaten(new(Uitgever.Adres, groep, null, organisatie, rol))).Sleutel!);

    /// <summary>Lets an app act for an organisation.</summary>
    public Task LaatAppToe(string app, string organisatie, Rol rol, params ImmutableArray<Bereik> bereiken) =>
        Landelijk().AppToelaten(new(app, Uitgever.Adres, organisatie, bereiken, rol));

    public Task TrekIn(Guid toelating) => Landelijk().ToelatingIntrekken(new(toelating));

    /// <summary>Asks over HTTP.</summary>
    public async Task<HttpResponseMessage> Vraag(string token, string? organisatie, string vraag = "{ ik { rollen organisatie { sleutel } } }")
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = vraag }) };
        verzoek.Headers.Authorization = new("Bearer", token);
        if (organisatie is not null)
            verzoek.Headers.Add("X-Organisatie", organisatie);
        return await Client.SendAsync(verzoek, Ct);
    }

    /// <summary>Listens over server-sent events; gives line by line what is heard.</summary>
    internal async Task<StreamReader> Luister(string token, string organisatie)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = $$"""subscription { wijzigingen(organisatie: "{{organisatie}}") { soort node { __typename } } }""" }),
        };
        verzoek.Headers.Authorization = new("Bearer", token);
        verzoek.Headers.Accept.ParseAdd("text/event-stream");
        var antwoord = await Client.SendAsync(verzoek, HttpCompletionOption.ResponseHeadersRead, Ct);
        return new(await antwoord.EnsureSuccessStatusCode().Content.ReadAsStreamAsync(Ct));
    }

    /// <summary>The next thing that is told there; what only shows that the stream is alive is passed over. Null when it is over.</summary>
    internal static async Task<string?> Hoor(StreamReader stroom)
    {
        while (await stroom.ReadLineAsync(Ct) is { } regel)
        {
            if (regel.StartsWith("data: {", StringComparison.Ordinal))
                return regel;
        }
        return null;
    }

    /// <summary>Somebody with a browser, signed in at the provider.</summary>
    internal async Task<Bezoeker> MeldAan(string persoon, params string[] groepen)
    {
        var bezoeker = new Bezoeker(Client.BaseAddress!);
        await bezoeker.Lees($"{Deur}?wie={persoon}&groepen={string.Join(',', groepen)}");
        return bezoeker;
    }

    public async ValueTask DisposeAsync()
    {
        await Huis.DisposeAsync();
        await Uitgever.DisposeAsync();
    }

    private IOrganisatieGrain Landelijk()
    {
        Aanroeper.Huidig = new(Organisatie.Loa, [Rol.Beheerder], "p-proef");
        return Huis.Dienst<IGrainFactory>().GetGrain<IOrganisatieGrain>(Organisatie.Loa);
    }

    private async Task LaatBinnen(HttpContext context)
    {
        var groepen = context.Request.Query["groepen"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries).Select(groep => new Claim("groups", groep));
        ClaimsIdentity wie = new([new("iss", Uitgever.Adres), new("sub", context.Request.Query["wie"].ToString()), .. groepen], Aanbieder.Oidc);
        await context.MeldAanAsync(new ClaimsPrincipal(wie), new AuthenticationProperties());
    }
}
