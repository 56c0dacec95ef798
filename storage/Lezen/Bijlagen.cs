using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Lezen;

/// <summary>
/// Wat buiten de rijen staat bij records die de lezer al gevonden heeft: wisbare teksten, en wie een programma mag betalen.
/// </summary>
public sealed class Bijlagen(Zicht zicht)
{
    // $1 zijn, als bij elke vraag, de sleutels van de kijker; die telden al mee toen de records gevonden werden.
    private static readonly Sql Tekst = new("SELECT record, waarde FROM teksten WHERE veld = $2 AND record IN [$3] AND $1 IS NOT NULL");

    private static readonly Sql Betaler = new("""
        SELECT programma, betaler FROM betalers WHERE programma IN [$2] AND $1 IS NOT NULL ORDER BY programma, betaler
        """);

    /// <summary>De omschrijving van elk van deze records; een gewiste tekst ontbreekt.</summary>
    public ValueTask<IReadOnlyDictionary<string, string>> Omschrijvingen(IReadOnlyList<string> records) => Teksten("omschrijving", records);

    /// <summary>De tekst van deze naam bij elk van deze records; een gewiste tekst ontbreekt of is leeg.</summary>
    public async ValueTask<IReadOnlyDictionary<string, string>> Teksten(string veld, IReadOnlyList<string> records) =>
        (await zicht.LeesAls(await zicht.KijkerBijGevonden(), Tekst, rij => KeyValuePair.Create(rij.GetString(0), rij.GetString(1)), veld, new TextList(records))).ToDictionary();

    /// <summary>De sleutels van wie elk van deze programma's mag betalen, buiten de eigenaar.</summary>
    public async ValueTask<ILookup<string, string>> Betalers(IReadOnlyList<string> programmas) =>
        (await zicht.Lees(Bereik.KennisLezen, Betaler, rij => (Programma: rij.GetString(0), Betaler: rij.GetString(1)), new TextList(programmas)))
            .ToLookup(paar => paar.Programma, paar => paar.Betaler);
}
