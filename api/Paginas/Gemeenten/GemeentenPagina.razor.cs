using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Vergelijken;
using Regionetwerk.Api.Paginas.Vragen;

namespace Regionetwerk.Api.Paginas.Gemeenten;

/// <summary>The gemeenten, to search. Who types the name of just one is brought to it.</summary>
public sealed partial class GemeentenPagina(Paginavraag vraag, Gemeentenamen gemeentenamen, NavigationManager navigatie, IHttpContextAccessor context)
{
    private const int PerBlad = 50;

    private static readonly string[] Provincies =
    [
        "Drenthe", "Flevoland", "Fryslân", "Gelderland", "Groningen", "Limburg", "Noord-Brabant", "Noord-Holland", "Overijssel", "Utrecht", "Zeeland", "Zuid-Holland",
    ];

    private string? _naam;
    private string? _provincie;
    private Lijst<InLijst> _lijst = new([]);
    private IReadOnlyList<Gemeentenaam> _bedoeld = [];

    /// <inheritdoc/>
    protected override async Task VerzamelAsync()
    {
        var adres = context.HttpContext!.Request.Query;
        (_naam, _provincie) = (Vergelijkkeuze.Tekst(adres, "naam"), Vergelijkkeuze.Tekst(adres, "provincie"));
        var namen = await gemeentenamen.AlleAsync(vraag);
        if (_naam is not null && _provincie is null && namen.Vind(_naam) is { } deze)
        {
            navigatie.NavigateTo(deze.Adres);
            return;
        }
        var (first, after, last, before) = Blad.Keuze(Vergelijkkeuze.Tekst(adres, "na"), Vergelijkkeuze.Tekst(adres, "voor"), PerBlad);
        _lijst = (await vraag.StelAsync<Antwoord>("Gemeenten/Gemeenten", new { first, after, last, before, naam = _naam, provincie = _provincie })).Gemeenten;
        if (_lijst.Nodes.Count == 0 && _naam is not null)
            _bedoeld = namen.Lijkt(_naam);
    }

    private sealed record Antwoord(Lijst<InLijst> Gemeenten);

    private sealed record InLijst(string Code, string Naam, string Provincie, int Inwoners, int KinderenTot15, DateOnly Peildatum, Aantal Programmas);
}
