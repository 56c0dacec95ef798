using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;
using Regionetwerk.Api.Paginas.Vragen;

namespace Regionetwerk.Api.Paginas.Bijeenkomsten;

/// <summary>One bijeenkomst: its programme, the form to take part, and afterwards the notitie.</summary>
public sealed partial class BijeenkomstPagina(Paginavraag vraag, TimeProvider tijd)
{
    private BijeenkomstOpPagina _bijeenkomst = null!;
    private bool _wordtVerstuurd;
    private Ingevuld _invoer = Ingevuld.Leeg;
    private List<Veldfout> _fouten = [];
    private string _verzoekId = $"{Guid.NewGuid()}";

    /// <summary>The id, as GraphQL gives it.</summary>
    [Parameter]
    public required string Id { get; set; }

    /// <summary>Whether the form was just sent.</summary>
    [SupplyParameterFromQuery(Name = "gevraagd")]
    public string? Gevraagd { get; set; }

    /// <summary>The request.</summary>
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private bool KanNog => !_bijeenkomst.Afgelast && !_bijeenkomst.IsBegonnen(tijd.GetUtcNow());

    private IEnumerable<(string, string)> Gegevens
    {
        get
        {
            yield return ("Van", _bijeenkomst.Eigenaar?.Naam ?? "onbekend");
            if (_bijeenkomst.Netwerk is { } netwerk)
                yield return ("Netwerk", netwerk.Naam);
            yield return ("Plaats", _bijeenkomst.Plaats ?? "online, of niet opgegeven");
            yield return ("Plaatsen", _bijeenkomst.Capaciteit is { } plaatsen ? Nederlands.Getal(plaatsen) : "onbeperkt");
        }
    }

    /// <inheritdoc/>
    protected override async Task VerzamelAsync()
    {
        var antwoord = await vraag.StelAsync<Antwoord>("Bijeenkomsten/Bijeenkomst", new { id = Id });
        // The id of something else answers with an object that has none of these fields.
        _bijeenkomst = antwoord.Node is { Id.Length: > 0 } bijeenkomst ? bijeenkomst : throw PaginaException.NietGevonden("Deze bijeenkomst");
        _wordtVerstuurd = antwoord.Post.WordtVerstuurd;
        if (HttpMethods.IsPost(Http.Request.Method))
            await MeldAanAsync();
    }

    private string? Fout(string veld) => _fouten.Find(fout => fout.Veld == veld)?.Bericht;

    private async Task MeldAanAsync()
    {
        _invoer = Ingevuld.Van(Http.Request.Form);
        if (Http.Request.Form[Formulierpagina.Verzoekveld].ToString() is { Length: > 0 } verzoek)
            _verzoekId = verzoek;
        var lezer = new Lezer(_invoer);
        lezer.Input["bijeenkomstId"] = Id;
        lezer.Input[Formulierpagina.Verzoekveld] = _verzoekId;
        lezer.Tekst("naam", "Uw naam");
        lezer.Tekst("email", "Uw e-mailadres");
        lezer.Tekst("functie", "Uw functie", verplicht: false);
        lezer.Tekst("organisatie", "Uw organisatie", verplicht: false);
        lezer.Vinkje("toestemming", "Toestemming");
        _fouten = [.. lezer.Fouten];
        if (_fouten.Count > 0)
            return;
        var gedaan = (await vraag.StelAsync<Uitslag>("Bijeenkomsten/AanmeldenVoorBijeenkomst", new { input = lezer.Input })).Opdracht;
        _fouten = [.. gedaan.Fouten.Select(fout => fout.Veld?.Split('.')[^1] is { } veld && lezer.Kent(veld) ? new Veldfout(veld, fout.Bericht, fout.Code) : new(null, fout.Bericht, fout.Code))];
        if (_fouten.Count == 0)
            Http.Response.Redirect($"{Adres.Van(_bijeenkomst.Adres).Met("gevraagd", "ja")}");
        else
            _verzoekId = $"{Guid.NewGuid()}";
    }

    private sealed record Antwoord(Bezorging Post, BijeenkomstOpPagina? Node = null);
}
