using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Contacten;

/// <summary>
/// De ene plaats waar iemand gegevens van personen te lezen krijgt, van records die hij al gevonden heeft. Wie iets kreeg, staat in het logboek
/// voordat hij het krijgt; kan dat niet worden opgeschreven, dan krijgt hij niets. Ook de eigenaar zelf.
/// </summary>
public sealed class Persoonsgegevens(Zicht zicht, Logschrijver log, Spoor spoor, TimeProvider tijd)
{
    // Een contact dat verder gedeeld is dan de persoon goedvindt, bestaat voor anderen zonder persoon.
    private static readonly Sql Persoon = new($"""
        SELECT contact, naam, functie, email, telefoon,
            CASE WHEN EXISTS (SELECT 1 FROM aanmeldingen WHERE aanmeldingen.id = contact) THEN 'Aanmelding' ELSE 'Contact' END
        FROM personen WHERE contact IN [$2]
            AND NOT EXISTS (SELECT 1 FROM contacten c
                WHERE c.id = personen.contact AND c.toestemming = 0 AND NOT ('{Sleutels.EigenaarVoorvoegsel}' || c.eigenaar IN [$1]))
        """);

    /// <summary>De persoon bij elk van deze records; een gewiste persoon ontbreekt.</summary>
    public async ValueTask<IReadOnlyDictionary<string, PersoonRij>> Van(IReadOnlyList<string> records)
    {
        var begin = tijd.GetUtcNow();
        var gelezen = await zicht.Lees(
            Bereik.ContactenLezen,
            Persoon,
            rij => (
                Record: rij.GetString(0),
                Rij: new PersoonRij(rij.GetString(1), rij.GetString(2), rij.TekstOfLeeg(3), rij.TekstOfLeeg(4)),
                Soort: rij.GetString(5)),
            new TextList(records));
        await log.SchrijfAsync([.. gelezen.GroupBy(een => een.Soort, een => een.Record).OrderBy(groep => groep.Key, StringComparer.Ordinal).Select(groep => new Logregel
        {
            Soort = Logsoort.Inzage,
            Naam = groep.Key is "Aanmelding" ? "aanmeldingen-inzien" : "contacten-inzien",
            Wie = zicht.Aanroeper,
            Recordsoort = groep.Key,
            Records = [.. groep.Order(StringComparer.Ordinal)],
            Spoor = spoor,
            Begin = begin,
        })]);
        return gelezen.ToDictionary(een => een.Record, een => een.Rij);
    }
}
