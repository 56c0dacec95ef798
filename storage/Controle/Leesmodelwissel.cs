using System.Text.RegularExpressions;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Controle;

/// <summary>Het leesmodel dat naast het andere gemaakt wordt, en hoe het diens plaats inneemt.</summary>
internal sealed partial class Leesmodelwissel(Session sessie, int getoond)
{
    /// <summary>Waarmee de namen van de tabellen in aanbouw beginnen.</summary>
    public const string Voorvoegsel = "nieuw_";

    private static readonly string Script = Migrations.ReadModel.ForSqlite("") + Migrations.ReadModelIndexes.ForSqlite("");

    /// <summary>De tabellen van het leesmodel.</summary>
    public static readonly string[] Tabellen = [.. Tabel().Matches(Script).Select(deel => deel.Groups["naam"].Value).Order(StringComparer.Ordinal)];

    private static readonly Sql Bestaat = new(
        "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = $1",
        "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = $1");

    // Samen, want op PostgreSQL verwijzen de regels voor kijkers van de ene tabel naar de andere.
    private static readonly Sql VerwijderNieuw = Verwijdering(Voorvoegsel);
    private static readonly Sql VerwijderOud = Verwijdering("");

    // SQLite kan een index geen andere naam geven.
    private static readonly Sql Hernoem = new(
        string.Concat(Tabellen.Select(naam => $"ALTER TABLE {Voorvoegsel}{naam} RENAME TO {naam};"))
            + string.Concat(Index().Matches(Script).Select(deel => $"DROP INDEX {Voorvoegsel}{deel.Groups["naam"]}; {deel}")),
        string.Concat(Tabellen.Select(naam => $"""
            ALTER TABLE {Voorvoegsel}{naam} RENAME TO {naam};
            ALTER INDEX {Voorvoegsel}{naam}_pkey RENAME TO {naam}_pkey;

            """)) + string.Concat(Index().Matches(Script).Select(deel => $"ALTER INDEX {Voorvoegsel}{deel.Groups["naam"]} RENAME TO {deel.Groups["naam"]};")));

    public async ValueTask MaakLeeg()
    {
        await Verwijder();
        await sessie.Script(Migrations.ReadModel);
    }

    /// <summary>Wanneer alle rijen er staan.</summary>
    public ValueTask MaakIndexen() => sessie.Script(Migrations.ReadModelIndexes);

    public ValueTask Verwijder() => sessie.Script(VerwijderNieuw);

    /// <summary>Vergelijkt rij voor rij.</summary>
    public async ValueTask<Herbouwverslag> Vergelijk(long gebeurtenissen)
    {
        var verschillen = new Verschillen(getoond);
        var tabellen = new List<Tabelverslag>();
        foreach (var oud in Tabellen)
        {
            var nieuw = Voorvoegsel + oud;
            if (await sessie.Number(Bestaat, oud) == 0)
            {
                verschillen.Meld($"tabel {oud} ontbrak");
                tabellen.Add(new(oud, null, await Aantal(nieuw)));
                continue;
            }
            tabellen.Add(new(oud, await Aantal(oud), await Aantal(nieuw)));
            await Meld(verschillen, oud, nieuw, $"{oud}: staat niet in de gebeurtenissen, of anders:");
            await Meld(verschillen, nieuw, oud, $"{oud}: volgt uit de gebeurtenissen, en ontbrak of was anders:");
        }
        var was = tabellen.Any(tabel => tabel is { Tabel: "budgetten", Oud: null }) ? null : await Totaal("budgetten");
        return new(gebeurtenissen, tabellen, was, await Totaal(Voorvoegsel + "budgetten"), verschillen);
    }

    /// <summary>Zet het nieuwe op de plaats van het oude.</summary>
    public async ValueTask Wissel()
    {
        await sessie.Script(VerwijderOud);
        await sessie.Script(Hernoem);
    }

    private static Sql Verwijdering(string voorvoegsel) => new(
        string.Concat(Tabellen.Select(naam => $"DROP TABLE IF EXISTS {voorvoegsel}{naam};")),
        $"DROP TABLE IF EXISTS {string.Join(", ", Tabellen.Select(naam => voorvoegsel + naam))}");

    private ValueTask<long> Aantal(string tabel) => sessie.Number(new($"SELECT count(*) FROM {tabel}"));

    private async ValueTask Meld(Verschillen verschillen, string wel, string niet, string wat)
    {
        var anders = $"SELECT * FROM {wel} EXCEPT SELECT * FROM {niet}";
        var eerste = await sessie.List(new($"{anders} LIMIT {getoond}"), rij => $"{wat} {rij.GetValue(0)}");
        eerste.ForEach(verschillen.Meld);
        if (eerste.Count == getoond)
            verschillen.Tel(await sessie.Number(new($"SELECT count(*) FROM ({anders}) AS anders")) - getoond);
    }

    // Wat is doorgegeven, is toegekend waar het vandaan komt.
    private async ValueTask<Bedragen> Totaal(string budgetten) => (await sessie.List(
        new($"""
            SELECT CAST(coalesce(sum(CASE WHEN herkomst IS NULL THEN toegekend END), 0) AS BIGINT), CAST(coalesce(sum(vastgelegd), 0) AS BIGINT), CAST(coalesce(sum(besteed), 0) AS BIGINT)
            FROM {budgetten}
            """),
        rij => new Bedragen(rij.GetInt64(0), rij.GetInt64(1), rij.GetInt64(2))))[0];

    [GeneratedRegex(@"CREATE TABLE (?<naam>\w+)")]
    private static partial Regex Tabel();

    [GeneratedRegex(@"CREATE (UNIQUE )?INDEX (?<naam>\w+)[^;]*;")]
    private static partial Regex Index();
}
