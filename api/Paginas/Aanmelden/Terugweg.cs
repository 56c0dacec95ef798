using Microsoft.AspNetCore.Http.HttpResults;
using Regionetwerk.Api.Toegang;

namespace Regionetwerk.Api.Paginas.Aanmelden;

/// <summary>Where somebody goes after signing in.</summary>
public static class Terugweg
{
    /// <summary>Where one goes without a wish.</summary>
    public const string Standaard = "/mijn";

    /// <summary>What was asked, when it is a page of ours; a link to sign-in must not be a way to lead people elsewhere.</summary>
    public static string Veilig(string? gevraagd) =>
        gevraagd is ['/', ..] && RedirectHttpResult.IsLocalUrl(gevraagd) && !gevraagd.StartsWith(Aanmeldkoekje.Aanmeldpagina, StringComparison.OrdinalIgnoreCase)
            ? gevraagd
            : Standaard;
}
