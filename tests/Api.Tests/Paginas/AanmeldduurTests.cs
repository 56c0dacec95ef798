using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Tests.Hosting;
using Regionetwerk.Api.Toegang;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

public sealed class AanmeldduurTests(Apihuis huis) : IClassFixture<Apihuis>
{
    private static ApiLimieten Limieten { get; } = new();

    private Uri Adres => huis.Client.BaseAddress!;

    private CookieAuthenticationOptions Opties =>
        huis.Dienst<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);

    [Fact]
    public async Task Who_is_at_work_stays_signed_in()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0405");
        await Verouder(bezoeker, sindsBegin: Limieten.Werkdag / 2);
        using var antwoord = await bezoeker.Stuur(new(HttpMethod.Get, "/mijn"));

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Contains(antwoord.Headers.GetValues("Set-Cookie"), koekje => koekje.StartsWith("regionetwerk=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_a_working_day_one_signs_in_again_however_busy()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0405");
        await Verouder(bezoeker, sindsBegin: Limieten.Werkdag);
        using var antwoord = await bezoeker.Stuur(new(HttpMethod.Get, "/mijn"));

        Assert.Equal(HttpStatusCode.Found, antwoord.StatusCode);
    }

    [Fact]
    public async Task Whose_form_is_lost_because_the_sign_in_ended_is_told_that_nothing_was_recorded()
    {
        using var bezoeker = await Bezoeker.MeldAan(Adres, "GM0405");
        var formulier = Bezoeker.Formulier(await bezoeker.Lees("/mijn/contacten/nieuw"), "vastleggen");
        await Verouder(bezoeker, sindsBegin: Limieten.Werkdag);
        using var antwoord = await bezoeker.Verstuur("/mijn/contacten/nieuw", formulier);

        var naar = antwoord.Headers.Location!.PathAndQuery;
        Assert.StartsWith("/aanmelden?terug=%2Fmijn%2Fcontacten%2Fnieuw", naar);
        Assert.Contains("Er is niets vastgelegd.", await bezoeker.Lees(naar));
        Assert.DoesNotContain("Er is niets vastgelegd.", await bezoeker.Lees("/aanmelden?terug=%2Fmijn"));
    }

    [Theory]
    [InlineData("https", "__Host-regionetwerk-formulier=", true)]
    [InlineData("http", "regionetwerk-formulier=", false)]
    public void The_cookie_of_forms_is_kept_as_well_as_that_of_sign_in(string schema, string begin, bool beveiligd)
    {
        using var scope = huis.App.Services.CreateScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Scheme = schema;
        huis.Dienst<IHttpContextAccessor>().HttpContext = context;
        huis.Dienst<IAntiforgery>().GetAndStoreTokens(context);

        var koekje = Assert.Single(context.Response.Headers.SetCookie)!;
        Assert.StartsWith(begin, koekje);
        Assert.Contains("path=/; ", koekje);
        Assert.Contains("samesite=lax", koekje);
        Assert.Contains("httponly", koekje);
        Assert.Equal(beveiligd, koekje.Contains("secure", StringComparison.Ordinal));
    }

    // As the session is when somebody began that long ago, and has asked nothing for the larger part of what is allowed.
    private async Task Verouder(Bezoeker bezoeker, TimeSpan sindsBegin)
    {
        var nu = huis.Dienst<TimeProvider>().GetUtcNow();
        var koekje = Opties.TicketDataFormat.Unprotect(bezoeker.Koekjes.GetCookies(Adres)["regionetwerk"]!.Value)!;
        var sleutel = Assert.Single(koekje.Principal.Claims).Value;
        var bewijs = (await Opties.SessionStore!.RetrieveAsync(sleutel))!;
        bewijs.Properties.Items[Aanmeldkoekje.Begin] = $"{nu - sindsBegin:O}";
        bewijs.Properties.IssuedUtc = nu - (Limieten.Tokenduur * 0.9);
        bewijs.Properties.ExpiresUtc = nu + (Limieten.Tokenduur * 0.1);
        await Opties.SessionStore.RenewAsync(sleutel, bewijs);
    }
}
