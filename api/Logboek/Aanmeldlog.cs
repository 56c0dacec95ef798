using System.Security.Claims;
using Regionetwerk.Api.Toegang;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL;
using Regionetwerk.Storage.Logboek;

namespace Regionetwerk.Api.Logboek;

/// <summary>Schrijft op wie zich op de bladzijden aanmeldt, bij elke organisatie waar hij namens mag handelen: daar mag men het weten.</summary>
public static class Aanmeldlog
{
    private const string Naam = "aanmelden";

    /// <summary>Schrijft het op, voordat iemand binnen is.</summary>
    public static async Task SchrijfAsync(HttpContext context, ClaimsPrincipal wie)
    {
        var huis = context.RequestServices;
        await huis.GetRequiredService<Logschrijver>().SchrijfAsync([.. (await AlsAsync(wie, huis)).Select(als => new Logregel
        {
            Soort = Logsoort.Aanmelding,
            Naam = Naam,
            Wie = als,
            // Known to his own organisation's provider, and to nobody here.
            Uitkomst = als.Organisatie.Length > 0 ? Logregel.Gelukt : ErrorCodes.Forbidden,
            Spoor = huis.GetRequiredService<Spoor>(),
        })]);
    }

    private static async ValueTask<IEnumerable<Aanroeper>> AlsAsync(ClaimsPrincipal wie, IServiceProvider huis)
    {
        if (Identiteitlezer.Lees(wie) is not { } identiteit)
            return AanroeperLezer.Lees(wie) is { } zelf ? [zelf] : [];
        var (persoon, mag) = await huis.GetRequiredService<IToelatingen>().VoorAsync(identiteit);
        return mag.IsEmpty
            ? [new Aanroeper("", [], persoon)]
            : mag.Select(een => new Aanroeper(een.Organisatie, een.Rollen, persoon) { App = identiteit.App, Bereiken = een.Bereiken });
    }
}
