using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL;
using Regionetwerk.Storage.Agenda;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Agenda;

/// <summary>Het adres waarop de aanroeper de deadlines van zijn organisatie in een agenda volgt.</summary>
public sealed class Agendabeheer(AgendaAdressen adressen, Zicht zicht, IHttpContextAccessor context)
{
    /// <summary>Waar het adres mee begint, na de naam van de machine.</summary>
    public const string Pad = "/agenda/";

    /// <summary>Maakt een nieuw adres; een eerder geldt niet meer.</summary>
    public async Task<string> MaakAsync()
    {
        var verzoek = (context.HttpContext ?? throw new InvalidOperationException("An address is asked for in a request.")).Request;
        return $"{verzoek.Scheme}://{verzoek.Host}{Pad}{await adressen.MaakAsync(Wie())}.ics";
    }

    /// <summary>Laat het adres niet meer gelden; onwaar wanneer er geen was.</summary>
    public Task<bool> TrekInAsync() => adressen.TrekInAsync(Wie());

    /// <summary>Sinds wanneer er een is; leeg wanneer er geen is.</summary>
    public ValueTask<DateTimeOffset?> SindsAsync() => adressen.SindsAsync(Wie());

    // Wie het adres heeft, leest zonder grens: een app die maar een deel mag, krijgt er dus geen.
    private Aanroeper Wie() => zicht.Aanroeper switch
    {
        null => throw new GraphQLException("Meld u aan om dit te doen.", ErrorCodes.Unauthenticated),
        { Bereiken: null, IsVanOrganisatie: true } wie => wie,
        _ => throw new GeenToegangException(aangemeld: true),
    };
}
