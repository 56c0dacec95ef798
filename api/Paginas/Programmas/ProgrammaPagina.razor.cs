using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Diagrammen;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Grains.Geld;

namespace Regionetwerk.Api.Paginas.Programmas;

/// <summary>One programma: what it is, and every record of money that the reader may see.</summary>
public sealed partial class ProgrammaPagina(Paginavraag vraag)
{
    private ProgrammaOpPagina _programma = null!;
    private Staafdiagram _diagram = null!;

    /// <summary>The id, as GraphQL gives it.</summary>
    [Parameter]
    public required string Id { get; set; }

    private IEnumerable<Bron> Bronnen => _programma.Geld.Select(deel => deel.Bron).Distinct().Order();

    private IEnumerable<(string, string)> Gegevens
    {
        get
        {
            yield return ("Eigenaar", _programma.Eigenaar?.Naam ?? "onbekend");
            if (_programma.School is { } school)
                yield return ("School", $"{school.Naam}, {school.Plaats}");
            yield return ("Sectoren", _programma.Sectoren!.Count == 0 ? "niet opgegeven" : Nederlands.Opsomming(_programma.Sectoren.Select(Namen.Van)));
            yield return ("Leeftijd", (_programma.LeeftijdVan, _programma.LeeftijdTot) switch
            {
                ({ } van, { } tot) => $"{van} tot en met {tot} jaar",
                ({ } van, null) => $"vanaf {van} jaar",
                (null, { } tot) => $"tot en met {tot} jaar",
                _ => "onbekend",
            });
            yield return ("Direct met vve verbonden", _programma.DirectVve ? "ja, volgens de eigenaar" : "nee");
            yield return ("Te zien voor", Namen.Van(_programma.Zichtbaarheid));
        }
    }

    /// <inheritdoc/>
    protected override async Task VerzamelAsync()
    {
        var antwoord = await vraag.StelAsync<Antwoord>("Programmas/Programma", new { id = Id });
        // The id of something else answers with an object that has none of these fields.
        _programma = antwoord.Node is { Id: not null } programma ? programma : throw PaginaException.NietGevonden("Dit programma");
        _diagram = new("jaren", $"Hoe {_programma.Naam} betaald wordt, per jaar", Beschrijving(), [.. PerJaar().Select(Staaf)]);
    }

    private IEnumerable<IGrouping<int, Geldregel>> PerJaar() =>
        _programma.Geld.GroupBy(deel => deel.Jaar);

    private string Beschrijving() => string.Join(' ', PerJaar().Select(jaar =>
        $"{jaar.Key}: {Nederlands.Bedrag(jaar.Sum(deel => deel.Bedrag))}{(jaar.Where(deel => deel.Tijdelijk).Sum(deel => deel.Bedrag) is > 0 and var tijdelijk ? $", waarvan {Nederlands.Bedrag(tijdelijk)} tijdelijk" : "")}."));

    private static Staaf Staaf(IGrouping<int, Geldregel> jaar) => new(
        jaar.Key.ToString(),
        Nederlands.Bedrag(jaar.Sum(deel => deel.Bedrag)),
        [
            .. jaar.GroupBy(deel => deel.Bron).OrderBy(bron => bron.Key).Select(bron => new Staafdeel(
                (double)bron.Sum(deel => deel.Bedrag), Vulling.Van(bron.Key), $"{Namen.Van(bron.Key)}: {Nederlands.Bedrag(bron.Sum(deel => deel.Bedrag))}")),
        ]);

    private sealed record Antwoord(ProgrammaOpPagina? Node = null);
}
