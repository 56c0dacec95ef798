using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Relay;

namespace Regionetwerk.Api.Paginas.Bijeenkomsten;

/// <summary>
/// One registration, for whoever has its address from the mail. Opening it does nothing: mail programs open addresses by themselves, so
/// confirming and withdrawing are buttons.
/// </summary>
public sealed partial class AanmeldingPagina(Paginavraag vraag, TimeProvider tijd)
{
    private const string Bevestigen = "bevestigen";
    private const string Afmelden = "afmelden";

    private Eigen _aanmelding = null!;
    private IReadOnlyList<Veldfout> _fouten = [];

    /// <summary>Of the registration: 32 hexadecimal digits.</summary>
    [Parameter]
    public required string Id { get; set; }

    /// <summary>What only its person was sent.</summary>
    [Parameter]
    public required string Geheim { get; set; }

    /// <summary>The request.</summary>
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private bool KanNog =>
        !_aanmelding.Afgelast && tijd.GetUtcNow() < NederlandseDag.Moment(_aanmelding.Dag, TimeOnly.Parse(_aanmelding.Van, System.Globalization.CultureInfo.InvariantCulture));

    private string Stand => _aanmelding.Status switch
    {
        AanmeldingStatus.Aangemeld => KanNog ? "U doet mee." : "U was aangemeld.",
        AanmeldingStatus.Wachtlijst => $"U staat op plaats {_aanmelding.PlaatsOpWachtlijst} van de wachtlijst. Komt er een plaats vrij, dan krijgt u die vanzelf en schrijven wij u.",
        AanmeldingStatus.Afgemeld => "U bent afgemeld. Uw gegevens zijn gewist.",
        _ when !KanNog => "U hebt niet bevestigd. Dat kan nu niet meer.",
        _ when _aanmelding.Vol => "U bent nog niet aangemeld, en alle plaatsen zijn bezet. Bevestig, dan komt u op de wachtlijst.",
        _ => "U bent nog niet aangemeld. Bevestig dat u meedoet.",
    };

    private string Sleutel => GlobalId.Encode("Aanmelding", Id);

    /// <inheritdoc/>
    protected override async Task VerzamelAsync()
    {
        // No other site is told where somebody came from.
        Http.Response.Headers["Referrer-Policy"] = "no-referrer";
        _aanmelding = await LeesAsync() ?? throw PaginaException.NietGevonden("Deze aanmelding");
        if (!HttpMethods.IsPost(Http.Request.Method))
            return;
        var document = Http.Request.Form["stap"].ToString() switch
        {
            Bevestigen => "Bijeenkomsten/AanmeldingBevestigen",
            Afmelden => "Bijeenkomsten/Afmelden",
            _ => throw PaginaException.OngeldigAdres("Kies een van de knoppen op deze bladzijde."),
        };
        var gedaan = (await vraag.StelAsync<Uitslag>(document, new { input = new { aanmeldingId = Sleutel, geheim = Geheim } })).Opdracht;
        _fouten = [.. gedaan.Fouten.Select(fout => new Veldfout(null, fout.Bericht, fout.Code))];
        if (_fouten.Count > 0)
            return;
        // The link of who withdrew may be good for nothing any more: then this page says once that it was done.
        if (await LeesAsync() is null)
            _aanmelding = _aanmelding with { Status = AanmeldingStatus.Afgemeld, Notitie = null };
        else
            Http.Response.Redirect(Http.Request.Path);
    }

    private async Task<Eigen?> LeesAsync() =>
        (await vraag.StelAsync<Antwoord>("Bijeenkomsten/EigenAanmelding", new { id = Sleutel, geheim = Geheim })).EigenAanmelding;

    private sealed record Antwoord(Eigen? EigenAanmelding = null);

    private sealed record Eigen(
        AanmeldingStatus Status,
        string BijeenkomstId,
        string Titel,
        DateOnly Dag,
        string Van,
        string Tot,
        bool Vol,
        bool Afgelast,
        int? PlaatsOpWachtlijst = null,
        string? Plaats = null,
        string? Link = null,
        NotitieOpPagina? Notitie = null)
    {
        public string Wanneer => $"{Nederlands.Datum(Dag)}, {Van} tot {Tot} uur";
    }
}
