using System.Data.Common;
using System.Globalization;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Geschiedenis;

/// <summary>Iets dat met een record gebeurde.</summary>
/// <param name="Versie">De hoeveelste gebeurtenis van het record het is.</param>
/// <param name="Wanneer">Wanneer het werd vastgelegd.</param>
/// <param name="Organisatie">De organisatie die het deed; leeg wanneer het platform het zelf deed.</param>
/// <param name="Persoon">Pseudonieme sleutel van de persoon of app.</param>
/// <param name="Zin">Wat er gebeurde.</param>
/// <param name="Reden">De reden die erbij gegeven is; leeg wanneer er geen is, of wanneer zij gewist is.</param>
public sealed record Voorval(long Versie, DateTimeOffset Wanneer, string Organisatie, string Persoon, Zin Zin, string? Reden);

/// <summary>
/// De geschiedenis van records, het laatste eerst, uit de boeken zelf. Gelezen als het product zelf: wie dit vraagt, heeft al gezien dat de
/// kijker de eigenaar is.
/// </summary>
public sealed class Terugblik(Database database)
{
    // $1: stromen, $2: voor deze versie, $3: na deze versie, $4: aantal per stroom.
    private static readonly Sql NieuwsteEerst = Blad("DESC");
    private static readonly Sql OudsteEerst = Blad("ASC");
    private static readonly Sql Aantallen = new("SELECT id, version FROM streams WHERE id IN [$1]");
    private static readonly Sql Redenen = new("SELECT record, waarde FROM teksten WHERE veld = 'reden' AND record IN [$1]");

    /// <summary>Van elk van deze stromen hetzelfde stuk; de sleutel van een voorval is zijn versie.</summary>
    public ValueTask<Dictionary<string, Blad<Voorval>>> BladenAsync(IReadOnlyList<string> stromen, Pagina pagina) => database.Read(async sessie =>
    {
        var gelezen = await sessie.List(
            pagina.VanAchteren ? OudsteEerst : NieuwsteEerst,
            Lees,
            new TextList(stromen),
            Versie(pagina.Na, long.MaxValue),
            Versie(pagina.Voor, 0),
            pagina.Aantal + 1);
        string[] bij = [.. gelezen.Select(gelezen => gelezen.Voorval.Zin.RedenBij).OfType<Guid>().Select(id => id.ToString("N"))];
        var redenen = bij.Length == 0
            ? []
            : (await sessie.List(Redenen, rij => KeyValuePair.Create(rij.GetString(0), rij.GetString(1)), new TextList(bij))).ToDictionary();
        var perStroom = gelezen.ToLookup(
            gelezen => gelezen.Stroom,
            gelezen => gelezen.Voorval with { Reden = redenen.GetValueOrDefault(gelezen.Voorval.Zin.RedenBij?.ToString("N") ?? "") });
        return stromen.ToDictionary(stroom => stroom, stroom => perStroom[stroom].ToList().Blad(pagina));
    });

    /// <summary>Hoeveel er met elk van deze stromen gebeurde.</summary>
    public async ValueTask<Dictionary<string, int>> AantallenAsync(IReadOnlyList<string> stromen) => (await database.Read(sessie =>
        sessie.List(Aantallen, rij => KeyValuePair.Create(rij.GetString(0), rij.GetInt32(1)), new TextList(stromen)))).ToDictionary();

    private static Sql Blad(string volgorde) => new($"""
        SELECT stream, version, name, shape, data, organisatie, persoon, at FROM (
            SELECT stream, version, name, shape, data, organisatie, persoon, at,
                ROW_NUMBER() OVER (PARTITION BY stream ORDER BY version {volgorde}) AS plaats
            FROM events WHERE stream IN [$1] AND version < $2 AND version > $3) AS genummerd
        WHERE plaats <= $4 ORDER BY stream, plaats
        """);

    private static (string Stroom, Voorval Voorval) Lees(DbDataReader rij)
    {
        var (stroom, naam) = (rij.GetString(0), rij.GetString(2));
        var gebeurtenis = EventTypes.OfTheDomain.Read(new(stroom), naam, rij.GetInt32(3), rij.GetString(4));
        return (stroom, new(
            rij.GetInt64(1),
            DateTimeOffset.FromUnixTimeMilliseconds(rij.GetInt64(7)),
            rij.GetString(5),
            rij.GetString(6),
            Zinnen.Van(gebeurtenis) ?? new(naam),
            Reden: null));
    }

    // Wat geen versie is, kan geen cursor van ons zijn: dan is er niets.
    private static long Versie(string? cursor, long anders) =>
        cursor is null ? anders : long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var versie) ? versie : long.MaxValue - anders;
}
