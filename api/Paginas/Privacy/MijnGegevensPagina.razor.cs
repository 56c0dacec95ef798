using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Api.Paginas.Privacy;

/// <summary>What is kept of an address, for whoever has the link from the mail. Opening it changes nothing: mail programs open links by themselves.</summary>
public sealed partial class MijnGegevensPagina(Paginavraag vraag)
{
    private const string Alles = "alles";

    private Eigen _gegevens = null!;
    private Wissing? _gewist;
    private IReadOnlyList<Veldfout> _fouten = [];

    /// <summary>What only the person was sent.</summary>
    [Parameter]
    public required string Geheim { get; set; }

    /// <summary>The request.</summary>
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private bool IsLeeg => _gegevens.Contacten.Count + _gegevens.Aanmeldingen.Count + _gegevens.Ambassadeurs.Count == 0;

    /// <inheritdoc/>
    protected override async Task VerzamelAsync()
    {
        // No other site is told where somebody came from.
        Http.Response.Headers["Referrer-Policy"] = "no-referrer";
        _gegevens = await LeesAsync();
        if (!HttpMethods.IsPost(Http.Request.Method))
            return;
        var record = Http.Request.Form["record"].ToString();
        string[]? records = record == Alles ? null : [record];
        _gewist = (await vraag.StelAsync<Uitkomst>("Privacy/GegevensWissen", new { input = new { geheim = Geheim, records } })).Opdracht;
        _fouten = [.. _gewist.Fouten.Select(fout => new Veldfout(null, fout.Bericht, fout.Code))];
        // Not what went, but what is still there; the form that was sent has to be found too.
        if (_fouten.Count == 0 && records is null)
            _gegevens = await LeesAsync();
        else if (_fouten.Count == 0)
            Http.Response.Redirect(Http.Request.Path);
        else
            _gewist = null;
    }

    private static string Toestemming(MijnContact contact) => contact.Reikwijdte is not { } reikwijdte
        ? "Geen: anderen dan de organisatie zien niet wie u bent"
        : $"Tot: {Namen.Van(reikwijdte)}{(contact.ToestemmingOp is { } op ? $", sinds {Nederlands.Datum(op)}" : "")}";

    private async Task<Eigen> LeesAsync() =>
        (await vraag.StelAsync<Antwoord>("Privacy/MijnGegevens", new { geheim = Geheim })).MijnGegevens ?? throw PaginaException.NietGevonden("Deze link");

    private sealed record Antwoord(Eigen? MijnGegevens = null);

    private sealed record Uitkomst(Wissing Opdracht);

    private sealed record Wissing(int Gewist, IReadOnlyList<string> Blijft, IReadOnlyList<Geweigerd> Fouten);

    private sealed record Eigen(
        IReadOnlyList<MijnContact> Contacten,
        IReadOnlyList<MijnAmbassadeur> Ambassadeurs,
        IReadOnlyList<MijnInzet> Inzetten,
        IReadOnlyList<MijnAanmelding> Aanmeldingen,
        IReadOnlyList<MijnBrief> Brieven,
        string? Adres = null);

    private sealed record MijnContact(
        string Id, string Organisatie, string Naam, string Functie, string Email, Zichtbaarheid Zichtbaarheid, DateOnly Vastgelegd, DateOnly BewaardTot,
        string? Telefoon = null, Zichtbaarheid? Reikwijdte = null, DateOnly? ToestemmingOp = null);

    private sealed record MijnAmbassadeur(string Functie, int UrenPerMaand, bool Afgemeld);

    private sealed record MijnInzet(string Bij, string Maand, int Uren);

    private sealed record MijnAanmelding(
        string Id, string Organisatie, string Titel, DateOnly Dag, string Naam, DateOnly BewaardTot, string? Functie = null, string? EigenOrganisatie = null);

    private sealed record MijnBrief(string Stand);
}
