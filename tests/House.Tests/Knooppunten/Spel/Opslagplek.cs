using System.Text.Json;
using Regionetwerk.House.Tests.Draaien;
using Regionetwerk.House.Tests.Knooppunten.Verloop;
using Regionetwerk.Silo.Opdrachten;
using Xunit;

namespace Regionetwerk.House.Tests.Knooppunten.Spel;

/// <summary>The one database that all nodes are on.</summary>
/// <param name="Naam">As the report names it.</param>
/// <param name="Instellingen">For the api and the operator's commands alike: the data folder, and the database when it is not in it.</param>
/// <param name="Rijen">Asks the database past the product: rows, the columns joined by spaces.</param>
internal sealed record Opslagplek(string Naam, IReadOnlyList<string> Instellingen, Func<string, List<string>> Rijen)
{
    /// <summary>Stops and starts the server; null when it has none, or others are on it.</summary>
    public Func<Task>? Herstart { get; init; }

    /// <summary>Starts a node, which can be killed, and says where it is asked.</summary>
    public Func<Task<(Huisproces Proces, HttpClient Http)>> Begin { get; init; } = () => Huisproces.Start(Instellingen);

    /// <summary>The database of this suite. Several processes on one SQLite file wait for each other's lock: slow, and correct.</summary>
    public static Opslagplek Van(Datamap map) =>
        new(map.Database.Instellingen.Count == 0 ? "SQLite" : "PostgreSQL", [.. map.Instellingen], map.Database.Rijen);

    /// <summary>All events.</summary>
    public IReadOnlyList<Gebeurtenis> Boeken() =>
    [
        .. from rij in Rijen("SELECT stream, version, name, data FROM events")
           let delen = rij.Split(' ', 4)
           select new Gebeurtenis(delen[0], long.Parse(delen[1]), delen[2], JsonDocument.Parse(delen[3]).RootElement),
    ];

    /// <summary>What <c>silo -- verify</c> finds wrong; null when nothing.</summary>
    public async Task<string?> Narekening()
    {
        using var uit = new StringWriter();
        using var fout = new StringWriter();
        var code = await Opdrachtregel.VoerUitAsync(["verify", .. Instellingen], uit, fout, TestContext.Current.CancellationToken);
        return code == Opdrachtregel.Gelukt ? null : $"{uit}{fout}";
    }
}
