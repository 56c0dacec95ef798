using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Logboek;
using Regionetwerk.Storage.Tests.Opslag;

namespace Regionetwerk.Storage.Tests.Logboek;

/// <summary>A log on a real database.</summary>
internal sealed class Logproef : IAsyncDisposable
{
    public static readonly Aanroeper Lezer = new("GM0405", [Rol.Beheerder], "persoon-een");
    public static readonly Aanroeper Ander = new("GM0014", [Rol.Lezer], "persoon-twee") { App = "app-1" };

    public Proefopslag Opslag { get; } = new();

    public Logschrijver Log => new(Opslag.Database, Opslag.Klok);

    public Logpersonen Personen => new(Opslag.Database);

    public static Logregel Regel(Aanroeper? wie, string naam = "programmaVastleggen", params string[] records) =>
        new() { Soort = Logsoort.Opdracht, Naam = naam, Wie = wie, Recordsoort = records.Length > 0 ? "Programma" : null, Records = records };

    public async Task Vul(int regels)
    {
        for (var i = 0; i < regels; i++)
            await Log.SchrijfAsync(Regel(i % 2 == 0 ? Lezer : Ander, records: [Guid.NewGuid().ToString("N")]));
    }

    public Task<Keuringsverslag> Keur() => new Logkeuring(Opslag.Database, Opslag.Opties).KeurAsync(CancellationToken.None);

    /// <summary>What somebody can do who owns the database: the triggers stay behind with the table that is put aside.</summary>
    public void Knoei(string sql)
    {
        Opslag.Knoei("ALTER TABLE logboek RENAME TO opzij");
        Opslag.Knoei("CREATE TABLE logboek AS SELECT * FROM opzij");
        Opslag.Knoei(sql);
    }

    public ValueTask DisposeAsync() => Opslag.DisposeAsync();
}
