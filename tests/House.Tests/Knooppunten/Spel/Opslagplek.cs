using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Knooppunten.Verloop;
using Regionetwerk.Silo.Opdrachten;
using Xunit;

namespace Regionetwerk.House.Tests.Knooppunten.Spel;

/// <summary>The one database that all nodes are on.</summary>
/// <param name="Naam">As the report names it.</param>
/// <param name="Instellingen">For the api and the operator's commands alike.</param>
/// <param name="Open">Opens it past the product, to read the books.</param>
/// <param name="Herstart">Stops and starts its server; null when it has none.</param>
internal sealed record Opslagplek(string Naam, IReadOnlyList<string> Instellingen, Func<DbConnection> Open, Func<Task>? Herstart)
{
    /// <summary>The SQLite database in this folder. Several processes wait for each other's lock: slow, and correct.</summary>
    public static Opslagplek Sqlite(Datamap map) => new(
        "SQLite", ["--Data:Map", map.Pad], () => new SqliteConnection($"Data Source={map.Database};Mode=ReadOnly;Pooling=False"), Herstart: null);

    /// <summary>All events.</summary>
    public async Task<IReadOnlyList<Gebeurtenis>> Boeken()
    {
        await using var verbinding = Open();
        await verbinding.OpenAsync(TestContext.Current.CancellationToken);
        await using var vraag = verbinding.CreateCommand();
        vraag.CommandText = "SELECT stream, version, name, CAST(data AS TEXT) FROM events";
        await using var rij = await vraag.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<Gebeurtenis> alle = [];
        while (await rij.ReadAsync(TestContext.Current.CancellationToken))
            alle.Add(new(rij.GetString(0), rij.GetInt64(1), rij.GetString(2), JsonDocument.Parse(rij.GetString(3)).RootElement));
        return alle;
    }

    /// <summary>What <c>silo -- verify</c> finds wrong; null when nothing.</summary>
    public async Task<string?> Narekening()
    {
        using var uit = new StringWriter();
        using var fout = new StringWriter();
        var code = await Opdrachtregel.VoerUitAsync(["verify", .. Instellingen], uit, fout, TestContext.Current.CancellationToken);
        return code == Opdrachtregel.Gelukt ? null : $"{uit}{fout}";
    }
}
