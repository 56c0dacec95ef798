using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Controle;

/// <summary>Het leesmodel dat naast het andere gemaakt wordt, en hoe het diens plaats inneemt. Alleen SQLite.</summary>
internal sealed class Leesmodelwissel(Session sessie, int getoond)
{
    /// <summary>Waarmee de namen van de tabellen in aanbouw beginnen.</summary>
    public const string Voorvoegsel = "nieuw_";

    private static readonly Sql InAanbouw = new($"""
        SELECT type, name, sql FROM sqlite_master
        WHERE substr(name, 1, {Voorvoegsel.Length}) = '{Voorvoegsel}' AND sql IS NOT NULL
        ORDER BY name
        """);

    private static readonly Sql Bestaat = new("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = $1");

    public void MaakLeeg()
    {
        Verwijder();
        sessie.Script(Migrations.ReadModel.Replace("{m}", Voorvoegsel, StringComparison.Ordinal));
    }

    public void Verwijder()
    {
        foreach (var (_, naam, _) in Delen("table"))
            sessie.Script($"DROP TABLE {naam}");
    }

    /// <summary>Vergelijkt rij voor rij.</summary>
    public Herbouwverslag Vergelijk(long gebeurtenissen)
    {
        var verschillen = new Verschillen(getoond);
        var tabellen = new List<Tabelverslag>();
        foreach (var (_, nieuw, _) in Delen("table"))
        {
            var oud = Definitief(nieuw);
            if ((long)sessie.ScalarOne(Bestaat, oud) == 0)
            {
                verschillen.Meld($"tabel {oud} ontbrak");
                tabellen.Add(new(oud, null, Aantal(nieuw)));
                continue;
            }
            tabellen.Add(new(oud, Aantal(oud), Aantal(nieuw)));
            Meld(verschillen, oud, nieuw, $"{oud}: staat niet in de gebeurtenissen, of anders:");
            Meld(verschillen, nieuw, oud, $"{oud}: volgt uit de gebeurtenissen, en ontbrak of was anders:");
        }
        var was = tabellen.Any(tabel => tabel is { Tabel: "budgetten", Oud: null }) ? null : Totaal("budgetten");
        return new(gebeurtenissen, tabellen, was, Totaal(Voorvoegsel + "budgetten"), verschillen);
    }

    /// <summary>Zet het nieuwe op de plaats van het oude.</summary>
    public void Wissel()
    {
        var indexen = Delen("index");
        foreach (var (_, naam, _) in Delen("table"))
            sessie.Script($"DROP TABLE IF EXISTS {Definitief(naam)}; ALTER TABLE {naam} RENAME TO {Definitief(naam)};");
        // SQLite kan een index geen andere naam geven.
        foreach (var (_, naam, sql) in indexen)
            sessie.Script($"DROP INDEX {naam}; {sql.Replace(Voorvoegsel, "", StringComparison.Ordinal)};");
    }

    private List<(string Soort, string Naam, string Sql)> Delen(string soort)
    {
        var delen = new List<(string Soort, string Naam, string Sql)>();
        using var rijen = sessie.Query(InAanbouw);
        while (rijen.Read())
            delen.Add((rijen.GetString(0), rijen.GetString(1), rijen.GetString(2)));
        return [.. delen.Where(deel => deel.Soort == soort)];
    }

    private static string Definitief(string naam) => naam[Voorvoegsel.Length..];

    private long Aantal(string tabel) => (long)sessie.ScalarOne(new Sql($"SELECT count(*) FROM {tabel}"));

    private void Meld(Verschillen verschillen, string wel, string niet, string wat)
    {
        using var rijen = sessie.Query(new Sql($"SELECT * FROM {wel} EXCEPT SELECT * FROM {niet}"));
        while (rijen.Read())
            verschillen.Meld($"{wat} {rijen.GetValue(0)}");
    }

    private Bedragen Totaal(string budgetten)
    {
        using var rij = sessie.Query(new Sql($"""
            SELECT coalesce(sum(toegekend), 0), coalesce(sum(vastgelegd), 0), coalesce(sum(besteed), 0) FROM {budgetten}
            """));
        rij.Read();
        return new(rij.GetInt64(0), rij.GetInt64(1), rij.GetInt64(2));
    }
}
