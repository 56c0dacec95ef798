using System.Security.Claims;
using Regionetwerk.Api.Toegang;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Logboek;

namespace Regionetwerk.Api.Logboek;

/// <summary>Schrijft op wie zich op de bladzijden aanmeldt, bij elke organisatie waar hij namens mag handelen: daar mag men het weten. Wie er geen heeft, komt in het <see cref="Onbekendenlog"/>.</summary>
public static class Aanmeldlog
{
    private const string Naam = "aanmelden";

    /// <summary>Schrijft het op, voordat iemand binnen is.</summary>
    public static async Task SchrijfAsync(HttpContext context, ClaimsPrincipal wie)
    {
        var (huis, spoor) = (context.RequestServices, context.RequestServices.GetRequiredService<Spoor>());
        if (Identiteitlezer.Lees(wie) is not { } identiteit)
        {
            await SchrijfAsync(huis, AanroeperLezer.Lees(wie) is { } zelf ? [zelf] : [], spoor);
            return;
        }
        var (persoon, mag) = await huis.GetRequiredService<IToelatingen>().VoorAsync(identiteit);
        if (mag.IsEmpty)
            await huis.GetRequiredService<Onbekendenlog>().SchrijfAsync(identiteit, spoor);
        else
            await SchrijfAsync(huis, mag.Select(een => new Aanroeper(een.Organisatie, een.Rollen, persoon) { App = identiteit.App, Bereiken = een.Bereiken }), spoor);
    }

    private static Task SchrijfAsync(IServiceProvider huis, IEnumerable<Aanroeper> namens, Spoor spoor) => huis.GetRequiredService<Logschrijver>().SchrijfAsync(
        [.. namens.Select(als => new Logregel { Soort = Logsoort.Aanmelding, Naam = Naam, Wie = als, Spoor = spoor })]);
}
