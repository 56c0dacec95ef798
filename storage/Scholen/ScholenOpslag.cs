using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Scholen;

/// <summary>De scholen van leveringen, in de database.</summary>
public sealed class ScholenOpslag(Database database, GemeenteRegister gemeenten) : IScholenOpslag
{
    private const string Kolommen = "code, naam, bestuur, gemeente, plaats, postcode, denominatie, bron, peildatum";

    private static readonly Sql MaakLevering = new("""
        DROP TABLE IF EXISTS levering;
        CREATE TEMP TABLE levering AS SELECT * FROM scholen LIMIT 0;
        """);

    private static readonly Sql Toegevoegd = new("""
        SELECT count(*) FROM levering l WHERE NOT EXISTS (SELECT 1 FROM scholen s WHERE s.code = l.code)
        """);

    private static readonly Sql Gelijk = new("""
        SELECT count(*) FROM levering l JOIN scholen s ON s.code = l.code
        WHERE s.naam = l.naam AND s.bestuur = l.bestuur AND s.gemeente = l.gemeente AND s.plaats = l.plaats
            AND s.postcode = l.postcode AND s.denominatie = l.denominatie
        """);

    private static readonly Sql Neem = new($"""
        INSERT INTO scholen ({Kolommen})
        SELECT {Kolommen} FROM levering l WHERE true
        ON CONFLICT (code) DO UPDATE
        SET naam = excluded.naam, bestuur = excluded.bestuur, gemeente = excluded.gemeente, plaats = excluded.plaats,
            postcode = excluded.postcode, denominatie = excluded.denominatie, bron = excluded.bron, peildatum = excluded.peildatum
        WHERE scholen.naam <> excluded.naam OR scholen.bestuur <> excluded.bestuur OR scholen.gemeente <> excluded.gemeente
            OR scholen.plaats <> excluded.plaats OR scholen.postcode <> excluded.postcode OR scholen.denominatie <> excluded.denominatie
        """);

    /// <summary>De sleutel van de organisatie die het bestuur met dit nummer is.</summary>
    public static string Bestuur(string bestuursnummer) => "bestuur-" + bestuursnummer;

    public Task<ScholenWijziging> VerwerkAsync(
        IReadOnlyList<SchoolGegevens> scholen, string bron, DateOnly peildatum, CancellationToken ct)
    {
        object?[][] rijen = [.. scholen.Select(school => Rij(school, bron, peildatum))];
        return database.Write(async db =>
        {
            ct.ThrowIfCancellationRequested();
            await db.Session.Script(MaakLevering);
            await db.Session.Load("levering", Kolommen, rijen);
            var toegevoegd = (int)await db.Session.Number(Toegevoegd);
            var gelijk = (int)await db.Session.Number(Gelijk);
            await db.Session.Run(Neem);
            return new ScholenWijziging(toegevoegd, rijen.Length - toegevoegd - gelijk, gelijk);
        });
    }

    private object?[] Rij(SchoolGegevens school, string bron, DateOnly peildatum) =>
    [
        school.Vestigingscode,
        school.Naam,
        Bestuur(school.Bestuursnummer),
        gemeenten.Vind(school.Gemeentecode)?.Code
            ?? throw new ArgumentException($"School {school.Vestigingscode} ligt in onbekende gemeente {school.Gemeentecode}.", nameof(school)),
        school.Plaats ?? "",
        school.Postcode ?? "",
        school.Denominatie ?? "",
        bron,
        peildatum,
    ];
}
