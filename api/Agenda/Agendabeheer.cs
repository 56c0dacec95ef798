using Regionetwerk.Api.Toegang;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL;
using Regionetwerk.Storage.Agenda;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Agenda;

/// <summary>Het adres waarop de aanroeper de deadlines van zijn organisatie in een agenda volgt.</summary>
public sealed class Agendabeheer(AgendaAdressen adressen, Zicht zicht, IToelatingen toelatingen, IHttpContextAccessor context)
{
    /// <summary>Waar het adres mee begint, na de naam van de machine.</summary>
    public const string Pad = "/agenda/";

    /// <summary>Maakt een nieuw adres; een eerder geldt niet meer.</summary>
    public async Task<string> MaakAsync()
    {
        var (wie, http) = (Wie(), context.HttpContext ?? throw new InvalidOperationException("An address is asked for in a request."));
        var geheim = await adressen.MaakAsync(wie, await DoorAsync(wie, http));
        return $"{http.Request.Scheme}://{http.Request.Host}{Pad}{geheim}.ics";
    }

    /// <summary>Laat het adres niet meer gelden; onwaar wanneer er geen was.</summary>
    public Task<bool> TrekInAsync() => adressen.TrekInAsync(Wie());

    /// <summary>Sinds wanneer er een is; leeg wanneer er geen is.</summary>
    public ValueTask<DateTimeOffset?> SindsAsync() => adressen.SindsAsync(Wie());

    // Door welke toelatingen hij nu binnen is; leeg bij de aanmelding van Development.
    private async ValueTask<IEnumerable<string>?> DoorAsync(Aanroeper wie, HttpContext http) =>
        Identiteitlezer.Lees(Toegelaten.Zonder(http.User)) is { } identiteit
            ? (await toelatingen.VoorAsync(identiteit)).Toelatingen.Where(een => een.Organisatie == wie.Organisatie).SelectMany(een => een.Ids)
            : null;

    // Wie het adres heeft, leest zonder grens: een app die maar een deel mag, krijgt er dus geen.
    private Aanroeper Wie() => zicht.Aanroeper switch
    {
        null => throw new GraphQLException("Meld u aan om dit te doen.", ErrorCodes.Unauthenticated),
        { Bereiken: null, IsVanOrganisatie: true } wie => wie,
        _ => throw new GeenToegangException(aangemeld: true),
    };
}
