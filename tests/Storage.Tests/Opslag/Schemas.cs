using System.Globalization;
using System.Runtime.CompilerServices;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Opslag.Postgres;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Scholen;
using Regionetwerk.Storage.Tests.Controle;
using Regionetwerk.Tests;

namespace Regionetwerk.Storage.Tests.Opslag;

/// <summary>
/// Databases of every schema that there was, as files with their rows (<c>tests/snapshots/schemas</c>). They are only ever added to: what
/// somebody's database of years ago holds must still be brought up to date.
/// </summary>
internal static class Schemas
{
    /// <summary>The schemas of which there is a file, before that of today. One that never left a branch has none.</summary>
    public static IEnumerable<long> Bewaard([CallerFilePath] string dit = "") =>
        Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(dit)!, "../../snapshots/schemas"), "*.sqlite.sql")
            .Select(bestand => long.Parse(Path.GetFileName(bestand)[..3], CultureInfo.InvariantCulture))
            .Where(nummer => nummer < Migrations.Newest(".sqlite.sql"))
            .Order();

    /// <summary>How many events are in a file; the money in it is that of <see cref="Proefboeken"/>.</summary>
    public static int Gebeurtenissen(Proefdatabase database, long schema) =>
        File.ReadLines(Bestand(database, schema)).Count(regel => regel.StartsWith("INSERT INTO events ", StringComparison.Ordinal));

    /// <summary>The end of the names of scripts for this database.</summary>
    public static string Einde(Proefdatabase database) => database.Opties.Verbinding is null ? ".sqlite.sql" : ".postgres.sql";

    /// <summary>The rows of a database of this schema.</summary>
    public static string Bestand(Proefdatabase database, long schema, [CallerFilePath] string dit = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(dit)!, $"../../snapshots/schemas/{schema:D3}{Einde(database)}"));

    /// <summary>Makes of an empty database one as a version of the product with this schema left it.</summary>
    public static void Maak(Proefdatabase database, long schema)
    {
        // The server may be new, and every start of the product sees to this first.
        if (database.Opties.Verbinding is not null)
            database.Knoei(ReaderRole.Make);
        foreach (var migratie in Migrations.After(0, Einde(database)).Where(migratie => migratie.Number <= schema))
        {
            database.Knoei(migratie.Script);
            database.Knoei($"INSERT INTO migraties (nummer, naam) VALUES ({migratie.Number}, '{migratie.Name}')");
        }
        database.Knoei(File.ReadAllText(Bestand(database, schema)));
    }

    /// <summary>Writes the file of today's schema.</summary>
    public static async Task Schrijf(CancellationToken ct)
    {
        await using var opslag = new Proefopslag(new() { EventsPerSnapshot = 5 });
        await Proefboeken.Vul(opslag, voorbeeld: true);
        SchoolGegevens school = new("00AA00", "Voorbeeldschool", "00000", "GM0405", "Hoorn", null, "Openbaar");
        await new ScholenOpslag(opslag.Database, GemeenteRegister.Ingebouwd).VerwerkAsync([school], "voorbeeld", new(2026, 1, 1), ct);
        var contact = Guid.NewGuid();
        await opslag.Store.AppendAsync(
            Proefopslag.Toevoeging(new($"contact/{contact:N}"), 0, new ContactVastgelegd(contact, "GM0405", true, Deling.Landelijk)) with
            {
                Erasable = [new Wisbaar.Persoon(contact, "Voorbeeld Persoon", "Coördinator", null, null), new Wisbaar.Tekst(contact, "notitie", "Voorbeeld")],
                Request = new Request("GM0405", "voorbeeld", new BudgetSluiten(contact), "contact"),
            });
        // Closing waits for the snapshots that are due.
        await opslag.SluitAsync();
        var database = opslag.Proefdatabase;
        await File.WriteAllLinesAsync(Bestand(database, Migrations.Newest(Einde(database))), database.Inhoud(), ct);
        opslag.Open();
    }
}
