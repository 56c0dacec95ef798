using System.Collections.Immutable;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.WebUtilities;

namespace Regionetwerk.Api.Toegang.Aanbieders;

/// <summary>Sign-in on pages with the account of one's organisation, at the provider that keeps it.</summary>
public static class Aanbiederaanmelding
{
    /// <summary>The name in the address of the sign-in page of why it did not work; one of <see cref="Redenen"/>.</summary>
    public const string Fout = "fout";

    /// <summary>Somebody said no, or may not.</summary>
    public const string Geweigerd = "geweigerd";

    /// <summary>It took too long, was begun elsewhere, or was sent twice.</summary>
    public const string Verlopen = "verlopen";

    /// <summary>The provider does not answer.</summary>
    public const string Weg = "weg";

    /// <summary>The provider answered with what does not hold.</summary>
    public const string Mislukt = "mislukt";

    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(10);

    /// <summary>Why it may not have worked.</summary>
    public static readonly ImmutableArray<string> Redenen = [Geweigerd, Verlopen, Weg, Mislukt];

    /// <summary>Where signing in with a provider begins.</summary>
    public static string Pad(string schema) => $"{Aanmeldkoekje.Aanmeldpagina}/{schema}";

    /// <summary>Adds it for each provider that lets people in.</summary>
    public static AuthenticationBuilder AddAanbieders(this AuthenticationBuilder aanmelding, IEnumerable<Aanbieder> aanbieders)
    {
        foreach (var aanbieder in aanbieders.Where(een => een.Geheim is not null))
            aanmelding.AddOAuth<AanbiederOpties, Aanbiederhandler>(aanbieder.Schema, aanbieder.Naam, opties => Stel(opties, aanbieder));
        return aanmelding;
    }

    /// <summary>Maps where it begins. It only leads on, so a link may do it; that it was begun here, a cookie says.</summary>
    public static void MapAanbieders(this IEndpointRouteBuilder app)
    {
        foreach (var aanbieder in app.ServiceProvider.GetRequiredService<Aanbiederboek>().MetPaginas)
        {
            app.MapGet(Pad(aanbieder.Schema), async (HttpContext context, string? terug) =>
            {
                try
                {
                    await context.ChallengeAsync(aanbieder.Schema, new() { RedirectUri = Paginas.Aanmelden.Terugweg.Veilig(terug) });
                }
                catch (AanbiederWegException)
                {
                    context.Response.Redirect(Uitleg(Weg, terug));
                }
            });
        }
    }

    private static void Stel(AanbiederOpties opties, Aanbieder aanbieder)
    {
        opties.Aanbieder = aanbieder;
        opties.ClientId = aanbieder.ClientId;
        opties.CallbackPath = $"{Pad(aanbieder.Schema)}/terug";
        opties.AuthorizationEndpoint = "";
        opties.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        opties.UsePkce = true;
        opties.Scope.Clear();
        foreach (var scope in aanbieder.Scopes)
            opties.Scope.Add(scope);
        // The way back from the provider is a link, with which a browser sends this; over http it would not send one that is Secure.
        opties.CorrelationCookie.SameSite = SameSiteMode.Lax;
        opties.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        opties.BackchannelTimeout = Geduld;
        opties.BackchannelHttpHandler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        opties.Events.OnTicketReceived = LaatBinnen;
        opties.Events.OnRemoteFailure = LegUit;
    }

    private static async Task LaatBinnen(TicketReceivedContext context)
    {
        var naar = Paginas.Aanmelden.Terugweg.Veilig(context.ReturnUri);
        await context.HttpContext.MeldAanAsync(context.Principal!, context.Properties!);
        context.Response.Redirect(naar);
        context.HandleResponse();
    }

    private static Task LegUit(RemoteFailureContext context)
    {
        context.Response.Redirect(Uitleg(Reden(context), context.Properties?.RedirectUri));
        context.HandleResponse();
        return Task.CompletedTask;
    }

    private static string Reden(RemoteFailureContext context) => (context.Failure, context.Request.Query["error"].ToString()) switch
    {
        (AanbiederWegException, _) => Weg,
        // What a stranger put in an address says nothing: only an answer to what this browser asked does.
        _ when context.Properties is null || context.Failure?.Message == "Correlation failed." => Verlopen,
        (_, "access_denied") => Geweigerd,
        (_, "server_error" or "temporarily_unavailable") => Weg,
        _ => Mislukt,
    };

    private static string Uitleg(string reden, string? terug) => QueryHelpers.AddQueryString(
        Aanmeldkoekje.Aanmeldpagina, new Dictionary<string, string?> { [Fout] = reden, [Aanmeldkoekje.Terug] = Paginas.Aanmelden.Terugweg.Veilig(terug) });
}
