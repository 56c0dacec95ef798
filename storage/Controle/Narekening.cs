using Microsoft.Data.Sqlite;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Gebeurtenissen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Controle;

/// <summary>De uitkomst van het narekenen.</summary>
/// <param name="Stromen">Zoveel stromen zijn bekeken.</param>
/// <param name="Gebeurtenissen">Zoveel gebeurtenissen staan daarin.</param>
/// <param name="Budgetten">Zoveel budgetten zijn nagerekend.</param>
/// <param name="Totaal">De totalen volgens de gebeurtenissen.</param>
/// <param name="Verschillen">Wat niet klopt.</param>
public sealed record Narekenverslag(long Stromen, long Gebeurtenissen, long Budgetten, Bedragen Totaal, Verschillen Verschillen);

/// <summary>
/// Rekent alle boeken na: elk budget opnieuw uit zijn gebeurtenissen, vergeleken met wat mensen lezen. In één momentopname van de database,
/// dus ook terwijl anderen schrijven; het geheugen hangt niet af van de grootte.
/// </summary>
public sealed class Narekening(Database database, EventTypes soorten, OpslagOpties opties)
{
    private static readonly Sql Momentopname = new("BEGIN");
    private static readonly Sql Schade = new("PRAGMA quick_check(1)");

    private static readonly Sql Stromen = new("""
        SELECT s.id, s.version, count(e.version), coalesce(max(e.version), 0)
        FROM streams s LEFT JOIN events e ON e.stream = s.id
        GROUP BY s.id
        """);

    private static readonly Sql Losse = new("SELECT count(*) FROM events WHERE stream NOT IN (SELECT id FROM streams)");

    private readonly Streams _stromen = new(soorten);

    /// <summary>Leest alles na.</summary>
    /// <exception cref="DatabaseException">De database is niet te lezen.</exception>
    public Narekenverslag Reken(CancellationToken ct)
    {
        try
        {
            return RekenNa(ct);
        }
        catch (SqliteException e)
        {
            throw DatabaseCheck.Explain(e, database.File);
        }
    }

    private Narekenverslag RekenNa(CancellationToken ct)
    {
        using var sessie = database.OpenReader();
        sessie.Run(Momentopname);
        var verschillen = new Verschillen(opties.Limieten.DifferencesShown);
        if ((string)sessie.ScalarOne(Schade) is var schade and not "ok")
            verschillen.Meld($"het bestand is beschadigd: {schade}");
        var (stromen, gebeurtenissen, budgetten) = (0L, 0L, 0L);
        var totaal = new Bedragen(0, 0, 0);
        var narekenen = new BudgetNarekening(sessie, verschillen);
        using (var rijen = sessie.Query(Stromen))
        {
            while (rijen.Read())
            {
                ct.ThrowIfCancellationRequested();
                var (stroom, kop, aantal, laatste) = (rijen.GetString(0), rijen.GetInt64(1), rijen.GetInt64(2), rijen.GetInt64(3));
                stromen++;
                gebeurtenissen += aantal;
                verschillen.MeldAls(aantal == laatste, $"{stroom}: {aantal} gebeurtenissen, maar de laatste is nummer {laatste}");
                verschillen.MeldAls(kop == laatste, $"{stroom}: de kop zegt {kop}, de laatste gebeurtenis is nummer {laatste}");
                if (!BudgetNarekening.GaatOver(stroom))
                    continue;
                budgetten++;
                if (Stand(sessie, stroom, verschillen) is { } stand)
                    totaal += narekenen.Vergelijk(stroom, stand);
            }
        }
        var los = (long)sessie.ScalarOne(Losse);
        verschillen.MeldAls(los == 0, $"{los} gebeurtenissen horen bij geen stroom");
        narekenen.VergelijkGeheel();
        return new(stromen, gebeurtenissen, budgetten, totaal, verschillen);
    }

    // Van voren af aan; de momentopname, waar opdrachten op beslissen, moet op hetzelfde uitkomen.
    private BudgetStaat? Stand(Session sessie, string stroom, Verschillen verschillen)
    {
        try
        {
            var stand = _stromen.Load(sessie, new(stroom), new Versioned<BudgetStaat>(BudgetStaat.Leeg, 0)).State;
            var snel = _stromen.Load<BudgetStaat>(sessie, new(stroom), known: null).State;
            verschillen.MeldAls(Gelijk(stand, snel), $"{stroom}: de momentopname wijkt af van de gebeurtenissen");
            return stand;
        }
        catch (Exception e) when (e is InvalidOperationException or InvalidDataException or KeyNotFoundException or ArgumentException)
        {
            verschillen.Meld($"{stroom}: niet te lezen: {e.Message}");
            return null;
        }
    }

    // Een verzameling is als deel van een record alleen aan zichzelf gelijk.
    private static bool Gelijk(BudgetStaat een, BudgetStaat ander) =>
        een with { Financieringen = ander.Financieringen } == ander
        && een.Financieringen.Count == ander.Financieringen.Count
        && een.Financieringen.All(paar => ander.Financieringen.GetValueOrDefault(paar.Key) == paar.Value);
}
