using System.Text;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Bijeenkomsten;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Bijeenkomsten;

/// <summary><c>GET /bijeenkomsten.ics</c>: alles wat openbaar is en komt, of kort geleden was. <c>GET /bijeenkomsten/{id}.ics</c>: een ervan, voor wie haar ziet.</summary>
public static class Bijeenkomstroutes
{
    private const int MeestePunten = 500;

    private const int DagenTerug = 90;

    /// <summary>Zet de routes in de host.</summary>
    public static void MapBijeenkomsten(this WebApplication app)
    {
        app.MapGet("/bijeenkomsten.ics", AlleAsync);
        app.MapGet("/bijeenkomsten/{id}.ics", EenAsync);
    }

    private static async Task<IResult> AlleAsync(
        HttpRequest verzoek, Database database, Kijkers kijkers, GemeenteRegister register, TimeProvider tijd)
    {
        // Who is signed in gets the same: a calendar elsewhere is not signed in.
        var zicht = new Zicht(database, kijkers, aanroeper: null);
        var vanaf = NederlandseDag.Van(tijd.GetUtcNow()).AddDays(-DagenTerug);
        var blad = await zicht.Blad<BijeenkomstOpDatum>(new(MeestePunten), new BijeenkomstFilter { Vanaf = vanaf }.Voorwaarde(register));
        return await Antwoord("Bijeenkomsten", [.. blad.Rijen.Select(een => een.Rij)], zicht, verzoek);
    }

    private static async Task<IResult> EenAsync(string id, HttpRequest verzoek, Zicht zicht) =>
        Sleutel.Van("Bijeenkomst", id) is { } sleutel && await zicht.Zoek<BijeenkomstRij>(sleutel) is { } rij
            ? await Antwoord(rij.Titel, [rij], zicht, verzoek)
            : TypedResults.StatusCode(StatusCodes.Status404NotFound);

    private static async Task<IResult> Antwoord(string naam, IReadOnlyList<BijeenkomstRij> rijen, Zicht zicht, HttpRequest verzoek)
    {
        var plaatsen = await new Bijlagen(zicht).Teksten(Bijeenkomsttekst.Plaats, [.. rijen.Select(rij => rij.Id)]);
        var huis = $"{verzoek.Scheme}://{verzoek.Host}";
        var punten = rijen.Select(rij => new Agendapunt(
            rij, plaatsen.GetValueOrDefault(rij.Id), $"{huis}/bijeenkomsten/{Uri.EscapeDataString(GlobalId.Encode("Bijeenkomst", rij.Id))}"));
        return TypedResults.Text(Bijeenkomstkalender.Schrijf(naam, punten), "text/calendar", Encoding.UTF8);
    }
}
