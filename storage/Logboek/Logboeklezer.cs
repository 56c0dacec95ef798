using System.Collections.Concurrent;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Wijzigingen;

namespace Regionetwerk.Storage.Logboek;

/// <summary>
/// Het logboek van de eigen organisatie, het laatste eerst, voor wie daar beheerder is; voor ieder ander is er geen. Dat iemand het las, staat er
/// daarna zelf in. Op PostgreSQL toont ook de database een lezer alleen de regels van zijn organisatie, en nooit de sleutels van de verbintenissen.
/// </summary>
public sealed class Logboeklezer(Zicht zicht, Database database, Posities posities, Logschrijver log, Spoor spoor)
{
    private const string Inzien = "logboek-inzien";
    private const string Cursor = "logboek";

    private static readonly ConcurrentDictionary<string, Sql> Bekend = new();

    private readonly Lock _slot = new();
    private Task<long>? _tot;
    private bool _opgeschreven;

    /// <summary>Of het er voor deze aanroeper is: een mens die beheerder is.</summary>
    public bool IsEr => zicht.Aanroeper is { App: null, Bereiken: null } wie && wie.Heeft(Rol.Beheerder);

    /// <summary>De plaats van elk van deze regels, zoals de lezer haar krijgt: versleuteld. Op nummer van de regel.</summary>
    public async ValueTask<Dictionary<long, string>> CursorsAsync(IReadOnlyList<LogboekRij> rijen)
    {
        Dictionary<long, string> cursors = [];
        foreach (var rij in rijen)
            cursors[rij.Nummer] = await posities.SchrijfAsync(new(0, rij.Nummer), Organisatie, Cursor);
        return cursors;
    }

    /// <summary>Een stuk ervan; de plaats van een regel is een cursor van <see cref="CursorsAsync"/>.</summary>
    public async ValueTask<Blad<LogboekRij>> BladAsync(Pagina pagina, Logkeuze keuze)
    {
        var (voorwaarde, tot) = (keuze.Voorwaarde(Organisatie), await TotAsync());
        var volgorde = pagina.VanAchteren ? "ASC" : "DESC";
        var rijen = await zicht.Lees(
            Bereik.ContactenLezen,
            Vraag($"""
                SELECT {LogboekRij.Kolommen} FROM logboek WHERE $1 IS NOT NULL AND nummer < $2 AND nummer > $3 {voorwaarde.Sql(5)}
                ORDER BY nummer {volgorde} LIMIT $4
                """),
            LogboekRij.Lees,
            [Math.Min(await Nummer(pagina.Na, long.MaxValue), tot + 1), await Nummer(pagina.Voor, 0), pagina.Aantal + 1, .. voorwaarde.Waarden]);
        await SchrijfOpAsync();
        return rijen.Blad(pagina);
    }

    /// <summary>Hoeveel regels het zijn; die van dit verzoek zelf telt nog niet mee.</summary>
    public async ValueTask<int> AantalAsync(Logkeuze keuze)
    {
        var voorwaarde = keuze.Voorwaarde(Organisatie);
        var aantal = await zicht.Lees(
            Bereik.ContactenLezen, Vraag($"SELECT count(*) FROM logboek WHERE $1 IS NOT NULL AND nummer <= $2 {voorwaarde.Sql(3)}"), rij => rij.GetInt32(0), [await TotAsync(), .. voorwaarde.Waarden]);
        return aantal[0];
    }

    /// <summary>
    /// Hoe records van personen buiten dit huis heten: dezelfde heten gelijk, en zonder de sleutel van deze installatie is niet na te gaan welke het zijn.
    /// </summary>
    public async ValueTask<Func<string, string>> BetrokkenenAsync() =>
        await database.Read(Ketenstand.LeesAsync) is { } stand ? record => Keten.Verbintenis(stand.Sleutel, record) : _ => "";

    private string Organisatie => IsEr ? zicht.Aanroeper!.Organisatie : throw new InvalidOperationException("The log is not there for this caller.");

    private static Sql Vraag(string tekst) => Bekend.GetOrAdd(tekst, static sql => new(sql));

    // What is written from here on, the line of this very reading too, is for the next request: all pieces and the count are of the same lines.
    private Task<long> TotAsync()
    {
        lock (_slot)
            return _tot ??= LaatsteAsync();
    }

    private async Task<long> LaatsteAsync()
    {
        var laatste = await zicht.Lees(
            Bereik.ContactenLezen, Vraag("SELECT coalesce(max(nummer), 0) FROM logboek WHERE $1 IS NOT NULL AND organisatie = $2"), rij => rij.GetInt64(0), Organisatie);
        return laatste[0];
    }

    // Once per request, however many pieces are read in it.
    private async ValueTask SchrijfOpAsync()
    {
        if (_opgeschreven)
            return;
        _opgeschreven = true;
        await log.SchrijfAsync(new Logregel { Soort = Logsoort.Inzage, Naam = Inzien, Wie = zicht.Aanroeper, Spoor = spoor });
    }

    // A cursor that this reader never got points nowhere.
    private async ValueTask<long> Nummer(string? cursor, long zonder) =>
        cursor is null ? zonder : (await posities.LeesAsync(cursor, Organisatie, Cursor))?.Position ?? 0;
}
