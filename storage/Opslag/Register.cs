using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Opslag;

/// <summary>The register on the tables of the read model and the reference data.</summary>
public sealed class Register(Database database, GemeenteRegister gemeenten) : IRegister
{
    private static readonly Sql School = new("SELECT code, bestuur, gemeente FROM scholen WHERE code = $1");

    private static readonly Sql Organisatie = new("""
        SELECT count(*) FROM (SELECT 1 FROM organisaties WHERE sleutel = $1 UNION ALL SELECT 1 FROM scholen WHERE bestuur = $1) AS bekend
        """);

    private static readonly Sql Besteding = new("SELECT budget, financiering, bedrag, teruggeboekt FROM bestedingen WHERE id = $1");

    private static readonly Sql OpenAanvragen = new($"""
        SELECT count(*) FROM aanvragen WHERE eigenaar = $1 AND netwerk = $2 AND status = '{nameof(AanvraagStatus.Open)}'
        """);

    private static readonly Sql Aanmelding = new("""
        SELECT a.id FROM aanmeldingen a JOIN personen p ON p.contact = a.id
        WHERE a.bijeenkomst = $1 AND p.email = $2 AND a.status <> 'Afgemeld' ORDER BY a.id LIMIT 1
        """);

    private static readonly Sql Ambassadeurs = new($"""
        SELECT a.id, v.id FROM ambassadeurs a LEFT JOIN aanvragen v ON v.ambassadeur = a.id AND v.status = '{nameof(AanvraagStatus.Aangeboden)}'
        WHERE a.netwerk = $2 AND a.afgemeld = 0 AND (a.eigenaar = $1 OR a.eigenaar IN (SELECT code FROM scholen WHERE bestuur = $1)) ORDER BY 1, 2
        """);

    public string? HuidigeGemeente(string code) => gemeenten.Vind(code)?.Code;

    public ValueTask<SchoolInRegister?> SchoolAsync(string code) => database.Read(session => session.First(
        School, row => new SchoolInRegister(row.GetString(0), row.GetString(1), row.GetString(2)), code));

    public async ValueTask<bool> OrganisatieBestaatAsync(string sleutel) =>
        gemeenten.IsBekend(sleutel) || await database.Read(session => session.Number(Organisatie, sleutel)) > 0;

    public ValueTask<BestedingInRegister?> BestedingAsync(Guid besteding) => database.Read(session => session.First(
        Besteding,
        row => new BestedingInRegister(
            besteding,
            Guid.ParseExact(row.GetString(0), "N"),
            Guid.ParseExact(row.GetString(1), "N"),
            Bedrag.UitCenten(row.GetInt64(2)),
            row.GetInt64(3) != 0),
        besteding));

    public async ValueTask<int> OpenAanvragenAsync(string eigenaar, string netwerk) =>
        (int)await database.Read(session => session.Number(OpenAanvragen, eigenaar, netwerk));

    public async ValueTask<AmbassadeursInRegister> AmbassadeursAsync(string organisatie, string netwerk)
    {
        var rijen = await database.Read(session => session.List(
            Ambassadeurs, row => (Ambassadeur: Guid.ParseExact(row.GetString(0), "N"), Aanvraag: row.IsDBNull(1) ? (Guid?)null : Guid.ParseExact(row.GetString(1), "N")), organisatie, netwerk));
        return new([.. rijen.Select(rij => rij.Ambassadeur).Distinct()], [.. rijen.Select(rij => rij.Aanvraag).OfType<Guid>()]);
    }

    public async ValueTask<Guid?> AanmeldingAsync(Guid bijeenkomst, string email) =>
        await database.Read(session => session.First(Aanmelding, row => row.GetString(0), bijeenkomst, email)) is { } id ? Guid.ParseExact(id, "N") : null;
}
