using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Scholen;

/// <summary>De scholen van leveringen, in de database.</summary>
public sealed class ScholenOpslag(WriteQueue schrijver, GemeenteRegister gemeenten) : IScholenOpslag
{
    private static readonly Sql Zoek = new("SELECT naam, bestuur, gemeente, plaats, postcode, denominatie FROM scholen WHERE code = $1");

    private static readonly Sql Schrijf = new("""
        INSERT INTO scholen (code, naam, bestuur, gemeente, plaats, postcode, denominatie, bron, peildatum)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT (code) DO UPDATE
        SET naam = excluded.naam, bestuur = excluded.bestuur, gemeente = excluded.gemeente, plaats = excluded.plaats,
            postcode = excluded.postcode, denominatie = excluded.denominatie, bron = excluded.bron, peildatum = excluded.peildatum
        """);

    /// <summary>De sleutel van de organisatie die het bestuur met dit nummer is.</summary>
    public static string Bestuur(string bestuursnummer) => "bestuur-" + bestuursnummer;

    public Task<ScholenWijziging> VerwerkAsync(
        IReadOnlyList<SchoolGegevens> scholen, string bron, DateOnly peildatum, CancellationToken ct) =>
        schrijver.Run(db =>
        {
            var (toegevoegd, gewijzigd, ongewijzigd) = (0, 0, 0);
            foreach (var school in scholen.Select(Rij))
            {
                ct.ThrowIfCancellationRequested();
                var was = Lees(db.Session, school.Code);
                if (was == school)
                {
                    ongewijzigd++;
                    continue;
                }
                db.Session.RunOne(
                    Schrijf,
                    school.Code,
                    school.Naam,
                    school.Bestuur,
                    school.Gemeente,
                    school.Plaats,
                    school.Postcode,
                    school.Denominatie,
                    bron,
                    peildatum);
                _ = was is null ? toegevoegd++ : gewijzigd++;
            }
            return new ScholenWijziging(toegevoegd, gewijzigd, ongewijzigd);
        });

    private Vergeleken Rij(SchoolGegevens school) => new(
        school.Vestigingscode,
        school.Naam,
        Bestuur(school.Bestuursnummer),
        gemeenten.Vind(school.Gemeentecode)?.Code
            ?? throw new ArgumentException($"School {school.Vestigingscode} ligt in onbekende gemeente {school.Gemeentecode}.", nameof(school)),
        school.Plaats ?? "",
        school.Postcode ?? "",
        school.Denominatie ?? "");

    private static Vergeleken? Lees(Session session, string code)
    {
        using var rij = session.Query(Zoek, code);
        return rij.Read()
            ? new(code, rij.GetString(0), rij.GetString(1), rij.GetString(2), rij.GetString(3), rij.GetString(4), rij.GetString(5))
            : null;
    }

    // Wat van een school telt voor de vraag of een levering iets verandert.
    private sealed record Vergeleken(
        string Code, string Naam, string Bestuur, string Gemeente, string Plaats, string Postcode, string Denominatie);
}
