using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Tests.Opslag;

namespace Regionetwerk.Storage.Tests.Geld;

/// <summary>Een opslag met programma's die betaald worden, en wie ze vergelijkt.</summary>
public abstract class Vergelijkproef : IAsyncDisposable
{
    private protected static readonly GemeenteGegevens Hoorn = GemeenteRegister.Ingebouwd.Vind("GM0405")!;
    private protected static readonly GemeenteGegevens Schagen = GemeenteRegister.Ingebouwd.Vind("GM0441")!;

    private protected readonly Proefopslag _opslag = new();
    private readonly Dictionary<string, long> _verklaringen = [];

    public async ValueTask DisposeAsync()
    {
        await _opslag.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected Vergelijker Vergelijker(Aanroeper? aanroeper) => new(new(_opslag.Database, new Kijkers(_opslag.Database), aanroeper));

    private protected async Task<Guid> Programma(
        Deling? deling = null, DateOnly? tot = null, string? aanpak = null, string gemeente = "GM0405", bool voorbeeld = false)
    {
        var id = Guid.CreateVersion7();
        await _opslag.Voeg(Stroom.Programma(id), 0, new ProgrammaVastgelegd(
            id, "GM0405", "Programma", aanpak, gemeente, new(2017, 1, 1), tot, 0, 4, true, [], deling ?? Deling.Openbaar, voorbeeld));
        return id;
    }

    private protected Task Betaal(Guid programma, Bron bron, params (int Jaar, long Euro)[] jaren) => Betaal(programma, bron, Deling.Openbaar, jaren);

    // Eigendom van een ander dan de gemeente: anders deelde zij door het budget zelf al.
    private protected Task Betaal(Guid programma, Bron bron, Deling deling, params (int Jaar, long Euro)[] jaren) =>
        Betaal(programma, bron, deling, "fonds", jaren);

    private protected async Task Betaal(Guid programma, Bron bron, Deling deling, string betaler, params (int Jaar, long Euro)[] jaren)
    {
        var id = Guid.CreateVersion7();
        await _opslag.Voeg(
            Stroom.Budget(id),
            0,
            [
                new BudgetToegekend(id, betaler, bron, new(2017, 1, 1), new(2031, 12, 31), Bedrag.UitEuro(100_000), deling, false),
                .. jaren.Select(deel => new FinancieringVastgelegd(id, Guid.CreateVersion7(), programma, deel.Jaar, Bedrag.UitEuro(deel.Euro))),
            ]);
    }

    private protected async Task Verklaar(string gemeente, int jaar, bool volledig = true)
    {
        var versie = _verklaringen.GetValueOrDefault(gemeente);
        await _opslag.Voeg(Stroom.Actor("gemeente", gemeente), versie, new JaarVerklaard(gemeente, jaar, volledig, Kring.Openbaar));
        _verklaringen[gemeente] = versie + 1;
    }
}
